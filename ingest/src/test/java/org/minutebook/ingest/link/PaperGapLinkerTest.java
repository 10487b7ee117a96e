package org.minutebook.ingest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.linked.Gap;

class PaperGapLinkerTest {

    private static List<Gap> gaps(String name, String text) {
        Papers papers = new Papers().add(name, text);
        List<Gap> gaps = new ArrayList<>(papers.linked(new PaperGapLinker(), Gap.class));
        gaps.addAll(papers.linked(new ThreadLinker(), Gap.class));
        return gaps;
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

    @Test
    void textCutShortInTwoFilesOfAMeetingIsToldOnceWithTheMeeting() {
        String page = """
                <html><body><p>ANYTOWN BOROUGH COUNCIL</p><p>CABINET</p><p>4 June 2007</p>
                <p>Present: Councillor Ash (in the Chair); Councillors Birch and Cedar.</p>
                <p>1. STREET LIGHTS</p><p>The Cabinet considered the report of the clerk …
                view the full minutes text for item 1</p></body></html>""";
        Papers papers = new Papers().add("a.html", page).add("b.html", page + " ");
        List<Gap> gaps = papers.linked(new ThreadLinker(), Gap.class).stream()
                .filter(g -> g.kind() == Gap.Kind.TEXT_CUT_SHORT).toList();

        assertEquals(1, gaps.size());
        assertEquals(2, gaps.getFirst().documents().size());
        assertEquals(Optional.of("anytown-borough-council/cabinet/2007-06-04"), gaps.getFirst().meeting());
        assertEquals(List.of(), papers.linked(new PaperGapLinker(), Gap.class));
    }
}
