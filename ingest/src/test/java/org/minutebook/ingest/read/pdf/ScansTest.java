package org.minutebook.ingest.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Page;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Problem;
import org.minutebook.corpus.Table;
import org.minutebook.ingest.read.draft.UnreadablePaperException;
import org.minutebook.ingest.read.ocr.Recognition;
import org.minutebook.ingest.read.ocr.Word;

class ScansTest {

    private static final List<String> MINUTE = List.of("12. HIGHWAYS MAINTENANCE",
            "The Head of Highways presented a report on the maintenance of the roads",
            "and bridges of the district during the year, and on what remained to be done.",
            "Resolved:- That the information be noted.");
    private static final List<String> MISREAD = List.of("l2. H1GHWAY5 MA1NTENANC£",
            "Th~ H~ad 0f Hi9hwaya pre5ented a rep0rt 0n th~ ma1nt~nance of tbe r0ads",
            "an{l br1dg~s 0f tlre di5tr1ct dur1ng th~ yea|, and 0n wh@t r~ma1ned to b~ d0ne.",
            "Re5o1ved:- Tbat the 1nf0rmat1on b~ n0t~d.");

    @BeforeEach
    void tesseractIsInstalled() {
        assertTrue(Recognition.installed().isPresent(), "install Tesseract: apt-get install tesseract-ocr");
    }

    @Test
    void aPageThatWentThroughTheScannerAskewIsRead() throws Exception {
        Paper paper = read(new ScanSheet().picture(ScanSheet.print(1.8, MINUTE)));
        assertTrue(paper.text().contains("12. HIGHWAYS MAINTENANCE"), paper.text());
        assertTrue(paper.text().contains("Resolved:- That the information be noted."), paper.text());
        assertTrue(paper.ocr());
        assertEquals(1, paper.pages().size());
    }

    @Test
    void howSureTheRecognitionIsOfAPageIsRecorded() throws Exception {
        Paper paper = read(new ScanSheet().picture(ScanSheet.print(0, MINUTE)));
        int confidence = paper.pages().getFirst().confidence().orElseThrow();
        assertTrue(confidence > 80 && confidence <= 100, () -> confidence + "%");
        assertEquals(OptionalInt.of(confidence), paper.ocrConfidence());
    }

    @Test
    void aWordUnderASpeckIsKeptWhereTheLineIsSure() {
        Word number = word("7.", 100, 90);
        Word speckled = word("Apologies", 140, 4);
        Word next = word("for", 350, 92);
        Word crease = word("|~", 420, 4);
        Word alone = word("Iii", 900, 4);
        assertEquals(List.of(number, speckled, next),
                PagePicture.likely(List.of(number, speckled, next, crease, alone)));
    }

    private static Word word(String text, float left, float confidence) {
        return new Word(text, left, 100, left + 22 * text.length(), 140, 138, 44, confidence);
    }

    @Test
    void aPageThatWasScannedSidewaysIsTurned() throws Exception {
        Paper paper = read(new ScanSheet().picture(ScanSheet.sideways(ScanSheet.print(0, MINUTE))));
        assertTrue(paper.text().contains("Resolved:- That the information be noted."), paper.text());
    }

    @Test
    void aRuledTableOnAScanIsATable() throws Exception {
        Paper paper = read(new ScanSheet().picture(
                ScanSheet.table(List.of("Action", "Owner", "Repaint the crossing", "Roads Team"))));
        assertEquals(List.of("Action", "Owner", "Repaint the crossing", "Roads Team"), paper.tables().getFirst()
                .cells().stream().map(c -> paper.text().substring(c.start(), c.end())).toList());
        assertEquals(2, paper.tables().getFirst().row(0).stream().mapToInt(Table.Cell::colSpan).sum());
    }

    @Test
    void aPageNumberStampedOnAScanDoesNotHideThePage() throws Exception {
        Paper paper = read(new ScanSheet().picture(ScanSheet.print(0, MINUTE), RenderingMode.FILL, List.of()).picture(
                ScanSheet.print(0, MINUTE), RenderingMode.FILL, List.of("Page 17")));
        assertTrue(paper.text().contains("That the information be noted."), paper.text());
        assertTrue(paper.pages().stream().allMatch(p -> p.confidence().isPresent()));
    }

    @Test
    void aScannersGoodTextIsKept() throws Exception {
        List<String> kept = MINUTE.stream().map(line -> line.replace("noted", "minuted")).toList();
        Paper paper = read(new ScanSheet().picture(ScanSheet.print(0, MINUTE), RenderingMode.NEITHER, kept));
        assertTrue(paper.text().contains("be minuted"), paper.text());
        assertFalse(paper.ocr());
        assertEquals(List.of(), paper.problems());
    }

    @Test
    void aScannersBadTextIsReadAnew() throws Exception {
        Paper paper = read(new ScanSheet().picture(ScanSheet.print(0, MINUTE), RenderingMode.NEITHER, MISREAD));
        assertTrue(paper.text().contains("presented a report on the maintenance of the roads"), paper.text());
        assertTrue(paper.ocr());
    }

    @Test
    void aFontThatDoesNotSayItsCharactersIsReadFromThePage() throws Exception {
        Paper paper = read(new ScanSheet().broken(false, MINUTE));
        assertTrue(paper.text().contains("presented a report on the maintenance of the roads"), paper.text());
    }

    @Test
    void aFontThatSaysOtherCharactersIsReadFromThePage() throws Exception {
        Paper paper = read(new ScanSheet().broken(true, MINUTE).picture(ScanSheet.print(0, MINUTE),
                RenderingMode.NEITHER, MINUTE));
        assertTrue(paper.text().contains("Resolved:- That the information be noted."), paper.text());
        assertEquals(List.of(true, false), paper.pages().stream().map(Page::confidence)
                .map(OptionalInt::isPresent).toList());
    }

    @Test
    void withoutTesseractItIsSaidWhatToInstall() throws Exception {
        byte[] bytes = new ScanSheet().broken(true, MINUTE).picture(ScanSheet.print(0, MINUTE)).bytes();
        List<Problem> problems = PdfReader.read("pack.pdf", "application/pdf", bytes, Optional.empty(), _ -> {
        }).problems();
        assertEquals(List.of("bad_text", "no_text"), problems.stream().map(Problem::what).toList());
        assertTrue(problems.stream().allMatch(p -> p.why().contains("apt-get install tesseract-ocr")),
                problems::toString);
    }

    @Test
    void theBackOfASheetIsNoLoss() throws Exception {
        Paper paper = read(new ScanSheet().picture(ScanSheet.print(0, MINUTE)).picture(
                ScanSheet.print(0, List.of())));
        assertEquals(List.of(), paper.problems());
        assertEquals(2, paper.pages().size());
    }

    private static Paper read(ScanSheet sheet) throws UnreadablePaperException {
        return PdfReader.read("scan.pdf", "application/pdf", sheet.bytes(), Recognition.installed(), _ -> {
        });
    }
}
