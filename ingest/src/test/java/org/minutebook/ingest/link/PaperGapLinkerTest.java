package org.minutebook.ingest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.linked.Gap;

class PaperGapLinkerTest {

    private static List<Gap> gaps(String name, String text) {
        return new Papers().add(name, text).linked(new PaperGapLinker(), Gap.class);
    }

    @Test
    void aRefusedPaperIsAGapOfTheDayInItsName() {
        Gap gap = gaps("Cabinet 18 October 2010.docx", "PK\u0003\u0004 broken").getFirst();
        assertEquals(Gap.Kind.PAPER_REFUSED, gap.kind());
        assertEquals(Gap.Cause.COULD_NOT_BE_READ, gap.cause());
        assertEquals(Optional.of(LocalDate.of(2010, 10, 18)), gap.from());
        assertEquals("Cabinet 18 October 2010.docx, by its name a paper of 18 October 2010, could not be read at all",
                gap.what());
    }

    @Test
    void textThatItsSiteCutShortIsNotFound() {
        List<Gap> gaps = gaps("minutes.html", """
                <html><body><h1>Minutes</h1><p>The Board considered the report of the clerk …
                view the full minutes text for item 6</p></body></html>""");
        assertEquals(List.of(Gap.Kind.TEXT_CUT_SHORT), gaps.stream().map(Gap::kind).toList());
        assertEquals(Gap.Cause.NOT_FOUND, gaps.getFirst().cause());
    }

    @Test
    void aSoundPaperIsNoGap() {
        assertEquals(List.of(), gaps("minutes.txt", "The report was noted."));
    }
}
