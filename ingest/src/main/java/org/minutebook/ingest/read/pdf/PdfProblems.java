package org.minutebook.ingest.read.pdf;

import java.util.List;

import org.minutebook.corpus.Problem;
import org.minutebook.ingest.read.draft.Draft;
import org.minutebook.ingest.read.ocr.Unrecognised;

/// Notes what is the matter with a PDF's pages: pages without text, fonts that do not say what their characters are or
/// say it wrongly.
final class PdfProblems {

    private static final int FEW = 2;

    private PdfProblems() {}

    /// Notes the pages that text recognition should read, and cannot.
    static void noteScans(String name, List<PageInk> inks, Draft draft) {
        if (inks.stream().allMatch(PageInk::isTextless)) {
            draft.problem(Unrecognised.file(name));
            return;
        }
        for (PageInk ink : inks) {
            switch (TextLayer.of(ink)) {
                case SOUND -> {
                }
                case MISSING, SCANT -> draft.problem(Unrecognised.picture(ink.number(), name));
                case BAD -> draft.problem(Unrecognised.badText(ink.number(), name));
            }
        }
    }

    static void noteFonts(String name, List<PageInk> inks, Draft draft) {
        inks.stream().filter(PdfProblems::isDoubtful).filter(ink -> TextLayer.of(ink) != TextLayer.BAD)
                .forEach(ink -> noteFonts(name, ink, draft));
    }

    private static boolean isDoubtful(PageInk ink) {
        return ink.doubts().unmapped() >= FEW || !ink.doubts().odd().isEmpty();
    }

    private static void noteFonts(String name, PageInk ink, Draft draft) {
        if (ink.doubts().unmapped() >= FEW) {
            note(ink,
                    "Page %d of %s has a font that does not say what some of its characters are: check the words against the page",
                    name, draft);
        }
        if (!ink.doubts().odd().isEmpty()) {
            String signs = String.join(" ", ink.doubts().odd().keySet().stream().sorted().toList()).replace("%", "%%");
            note(ink, "Page %d of %s has a font that gives other letters as " + signs
                    + ": check the words against the page", name, draft);
        }
    }

    private static void note(PageInk ink, String why, String name, Draft draft) {
        draft.problem(Problem.onPage(ink.number(), "broken_font", why.formatted(ink.number(), name)));
    }
}
