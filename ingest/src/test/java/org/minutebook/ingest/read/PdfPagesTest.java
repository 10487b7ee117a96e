package org.minutebook.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.minutebook.ingest.read.Readings.main;
import static org.minutebook.ingest.read.Readings.paper;
import static org.minutebook.ingest.read.Readings.words;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Block.Kind;
import org.minutebook.corpus.Paper;

/// What runs over pages, sentences that pages cut, and pages that cannot be read.
class PdfPagesTest {

    private static PdfSheet threePages() {
        PdfSheet sheet = new PdfSheet();
        for (int number = 7; number <= 9; number++) {
            sheet.put(40, 40, "Improvement Board, 3 May 2011").put(290, 810, "Page " + number + " of 12");
            sheet.lines(40, 180, "Page %d says something of its own,\nwhich the next page does not repeat at all."
                    .formatted(number));
            if (number < 9) {
                sheet.page();
            }
        }
        return sheet;
    }

    @Test
    void headersAndPageNumbersStandAfterTheMainText() {
        Paper paper = paper(threePages());
        assertEquals("""
                Page 7 says something of its own,
                which the next page does not repeat at all.

                Page 8 says something of its own,
                which the next page does not repeat at all.

                Page 9 says something of its own,
                which the next page does not repeat at all.""", main(paper));
        assertEquals(List.of("Improvement Board, 3 May 2011"), words(paper, Kind.RUNNING_HEADER));
        assertEquals(List.of("Page 7 of 12"), words(paper, Kind.RUNNING_FOOTER));
        assertEquals(List.of(Optional.of("7"), Optional.of("8"), Optional.of("9")),
                paper.pages().stream().map(p -> p.printed()).toList());
    }

    @Test
    void pageNumberOfASinglePageIsKnown() {
        Paper paper = paper(new PdfSheet().lines(40, 100, "Minutes of the meeting.").put(270, 810, "Page 1 of 1"));
        assertEquals("Minutes of the meeting.", main(paper));
        assertEquals(Optional.of("1"), paper.pages().getFirst().printed());
    }

    @Test
    void signatureLinesThatRepeatAreFooters() {
        PdfSheet sheet = new PdfSheet().lines(40, 100, "First page.").put(40, 780, "Signed ________ Dated ______")
                .put(280, 810, "Page 1 of 2");
        Paper paper = paper(sheet.page().lines(40, 100, "Second page.").put(40, 780, "Signed ________ Dated ____")
                .put(280, 810, "Page 2 of 2"));
        assertEquals("First page.\n\nSecond page.", main(paper));
    }

    @Test
    void lineThatDiffersOnlyInItsOwnNumberIsNoFooter() {
        PdfSheet sheet = new PdfSheet();
        for (int item : new int[]{2, 5, 9}) {
            sheet.lines(40, 100, "Matter %d was considered at length.".formatted(item * item)).put(40, 780,
                    "(Item " + item + ")");
            sheet.page();
        }
        assertTrue(main(paper(sheet)).contains("(Item 9)"));
    }

    @Test
    void sentenceCutByAPageBreakIsWhole() {
        PdfSheet sheet = new PdfSheet().lines(40, 740,
                "The Board considered the report of the Director on the plan and asked that\nofficers bring forward proposals for the next year, with costs, to be taken by")
                .put(290, 810, "3").page().lines(40, 60, "the Cabinet in June.").put(290, 810, "4");
        Paper paper = paper(sheet);
        assertTrue(main(paper).endsWith("to be taken by\nthe Cabinet in June."), main(paper));
        assertEquals(paper.text().indexOf("the Cabinet in June"), paper.pages().get(1).start());
        assertEquals(1, words(paper, Kind.PARAGRAPH).size());
    }

    @Test
    void pagesWithoutTextAreAProblem() {
        Paper paper = paper(new PdfSheet());
        assertEquals("", paper.text());
        assertEquals(1, paper.pages().size());
        assertEquals("no_text", paper.problems().getFirst().what());
    }

    @Test
    void lockedFileIsEncryptedUnlessItsPasswordIsEmpty() {
        var locked = assertInstanceOf(Reading.Unreadable.class,
                new PaperReader().read("secret.pdf", new PdfSheet().put(40, 100, "Words").locked("secret")));
        assertEquals("encrypted", locked.problem().what());
        assertTrue(locked.problem().why().startsWith("secret.pdf "), locked.problem().why());
        assertEquals("Words", main(paper("open.pdf", new PdfSheet().put(40, 100, "Words").locked(""))));
    }

    @Test
    void headerOfBoundMinutesIsNoMainText() {
        PdfSheet sheet = new PdfSheet().lines(40, 60, "AGENDA\n1. Apologies").page();
        sheet.small(400, 40, "IMPROVEMENT BOARD - 12/06/06").lines(40, 80, "IMPROVEMENT BOARD\nThe first half of a");
        sheet.page().small(400, 40, "IMPROVEMENT BOARD - 12/06/06").lines(40, 80, "sentence ends here.\nSo it was.");
        for (int i = 0; i < 7; i++) {
            sheet.page().lines(40, 60, "Page %c of the report\nhas no header.".formatted('A' + i));
        }
        Paper paper = paper(sheet);
        assertEquals(List.of("IMPROVEMENT BOARD - 12/06/06"), words(paper, Kind.RUNNING_HEADER));
        assertTrue(main(paper).contains("IMPROVEMENT BOARD\nThe first half of a\nsentence ends here."), main(paper));
    }

    @Test
    void headingThatComesTwiceIsMainText() {
        PdfSheet sheet = new PdfSheet().bold(40, 60, "IMPROVEMENT BOARD").lines(40, 100, "Agenda\n1. Apologies").page();
        sheet.bold(40, 60, "IMPROVEMENT BOARD").lines(40, 100, "Minutes\nof a meeting").page();
        sheet.lines(40, 60, "More.").page().lines(40, 60, "Still more.");
        assertEquals(List.of(), words(paper(sheet), Kind.RUNNING_HEADER));
    }
}
