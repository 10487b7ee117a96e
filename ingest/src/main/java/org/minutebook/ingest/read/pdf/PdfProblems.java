package org.minutebook.ingest.read.pdf;

import java.util.List;

import org.minutebook.corpus.Problem;
import org.minutebook.ingest.read.draft.Draft;

/// Notes what is the matter with a PDF's pages: pages without text, fonts that do not say what their characters are or
/// say it wrongly.
final class PdfProblems {

    private static final int FEW = 2;

    private PdfProblems() {}

    static void note(String name, List<PageInk> inks, Draft draft) {
        if (inks.stream().allMatch(PageInk::isTextless)) {
            draft.problem(Problem.of("no_text", name
                    + " holds pictures of pages (a scan) and no text: install Tesseract (on Debian and Ubuntu: apt-get install tesseract-ocr) and ingest it again, or ask the council for the file it was made from"));
            return;
        }
        for (PageInk ink : inks) {
            if (isScan(ink)) {
                note(ink, "no_text",
                        "Page %d of %s is a picture without text that was recognised: install Tesseract (apt-get install tesseract-ocr) and ingest it again, or look at it in a PDF viewer",
                        name, draft);
            }
            noteFonts(name, ink, draft);
        }
    }

    private static void noteFonts(String name, PageInk ink, Draft draft) {
        if (ink.doubts().unmapped() >= FEW) {
            note(ink, "broken_font",
                    "Page %d of %s has a font that does not say what some of its characters are: check the words against the page",
                    name, draft);
        }
        if (!ink.doubts().odd().isEmpty()) {
            String signs = String.join(" ", ink.doubts().odd().keySet().stream().sorted().toList()).replace("%", "%%");
            note(ink, "broken_font",
                    "Page %d of %s has a font that gives other letters as " + signs
                            + ": check the words against the page",
                    name, draft);
        }
    }

    private static void note(PageInk ink, String what, String why, String name, Draft draft) {
        draft.problem(Problem.onPage(ink.number(), what, why.formatted(ink.number(), name)));
    }

    /// Whether a page is a picture without text.
    static boolean isScan(PageInk ink) {
        return ink.doubts().pictured() && ink.isTextless();
    }
}
