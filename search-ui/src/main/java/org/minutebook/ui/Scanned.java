package org.minutebook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Page;
import org.minutebook.corpus.Paper;

/// Says in words which pages of a paper were read from pictures, and how surely.
final class Scanned {

    private Scanned() {}

    /// "Pages 3 to 5 and 8 were read from pictures …"; empty where the file itself holds the text of every page.
    static Optional<String> told(Paper paper) {
        List<Integer> pages = paper.pages().stream().filter(p -> p.confidence().isPresent()).map(Page::number).toList();
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        boolean whole = pages.size() == paper.pages().size();
        String which = whole
                ? "This paper was read from pictures of its pages."
                : (pages.size() == 1 ? "Page " : "Pages ") + ranges(pages)
                        + (pages.size() == 1 ? " was read from a picture." : " were read from pictures.");
        String sure = paper.ocrConfidence().isPresent()
                ? " The program that recognised the words is %d%% sure of them on the whole."
                        .formatted(paper.ocrConfidence().getAsInt())
                : "";
        return Optional.of(which + sure + " Check them against the original file before you rely on them.");
    }

    /// "3 to 5, 8 and 10".
    static String ranges(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
                int first = numbers.get(start);
                int last = numbers.get(i - 1);
                ranges.add(first == last ? "" + first : first + (last == first + 1 ? " and " : " to ") + last);
                start = i;
            }
        }
        int all = ranges.size();
        return all == 1
                ? ranges.getFirst()
                : String.join(", ", ranges.subList(0, all - 1)) + " and " + ranges.getLast();
    }
}
