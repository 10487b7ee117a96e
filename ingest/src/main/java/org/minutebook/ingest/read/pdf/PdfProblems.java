package org.minutebook.ingest.read.pdf;

import java.util.List;

import org.minutebook.corpus.Problem;
import org.minutebook.ingest.read.draft.Draft;

/// Notes what is the matter with a PDF's pages: pages without text, fonts that do not say what their characters are.
final class PdfProblems {

    private PdfProblems() {}

    static void note(String name, List<PageInk> inks, Draft draft) {
        if (inks.stream().allMatch(ink -> isTextless(ink))) {
            draft.problem(Problem.of("no_text", name
                    + " holds pictures of pages and no text: install Tesseract (on Debian and Ubuntu: apt-get install tesseract-ocr) and ingest it again, or ask the council for the file it was made from"));
            return;
        }
        for (PageInk ink : inks) {
            if (isTextless(ink) && ink.pictured()) {
                draft.problem(Problem.onPage(ink.number(), "no_text",
                        "Page %d of %s is a picture without text that was recognised: install Tesseract (apt-get install tesseract-ocr) and ingest it again, or look at it in a PDF viewer"
                                .formatted(ink.number(), name)));
            }
        }
    }

    /// Whether a page is a picture without text.
    static boolean isScan(PageInk ink) {
        return ink.pictured() && isTextless(ink);
    }

    private static boolean isTextless(PageInk ink) {
        return ink.glyphs().stream().allMatch(Glyph::isBlank) && ink.asides().stream().allMatch(Glyph::isBlank);
    }
}
