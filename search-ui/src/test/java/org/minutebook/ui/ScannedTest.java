package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Page;
import org.minutebook.corpus.Paper;

class ScannedTest {

    private static final String CHECK = " Check them against the original file before you rely on them.";

    @Test
    void aPaperThatHoldsItsTextHasNothingToTell() {
        assertEquals(Optional.empty(), Scanned.told(paper(0, 0)));
    }

    @Test
    void aScanIsToldAsAWhole() {
        assertEquals("This paper was read from pictures of its pages. The program that recognised the words is 85% sure"
                + " of them on the whole." + CHECK, Scanned.told(paper(90, 80)).orElseThrow());
    }

    @Test
    void theScannedPagesOfAPackAreNamed() {
        assertEquals("Page 2 was read from a picture. The program that recognised the words is 71% sure of them on the"
                + " whole." + CHECK, Scanned.told(paper(0, 71, 0)).orElseThrow());
        assertEquals("3 to 5, 8 and 10", Scanned.ranges(List.of(3, 4, 5, 8, 10)));
        assertEquals("1 and 2", Scanned.ranges(List.of(1, 2)));
    }

    /// A paper of pages that are equally long; 0 where the file holds the page's text.
    private static Paper paper(int... confidences) {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < confidences.length; i++) {
            pages.add(new Page(i + 1, Optional.empty(), i * 10, i * 10 + 10,
                    confidences[i] == 0 ? OptionalInt.empty() : OptionalInt.of(confidences[i])));
        }
        Paper text = Paper.ofText("pack.pdf", "x".repeat(confidences.length * 10));
        return new Paper(text.id(), text.name(), text.mediaType(), text.text(), pages, List.of(), List.of(), List.of(),
                true, Optional.empty(), List.of());
    }
}
