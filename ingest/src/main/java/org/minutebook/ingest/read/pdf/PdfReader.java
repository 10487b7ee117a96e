package org.minutebook.ingest.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Problem;
import org.minutebook.ingest.read.draft.Draft;
import org.minutebook.ingest.read.draft.UnreadablePaperException;
import org.minutebook.ingest.read.ocr.Recognition;

/// Reads PDF files by where things stand on their pages.
public final class PdfReader {

    private static final int MOST_PAGES = 20_000;

    private PdfReader() {}

    /// Reads a file. A page that cannot be read leaves a problem; a file that needs a password or has no page that can
    /// be opened is unreadable.
    ///
    /// @param recognition reads the pages that are pictures; empty where the machine has none
    /// @param pages told how many pages are read, from any thread
    public static Paper read(String name, String type, byte[] bytes, Optional<Recognition> recognition,
            IntConsumer pages) throws UnreadablePaperException {
        Draft draft = new Draft();
        try (PDDocument document = open(bytes)) {
            if (document.getNumberOfPages() == 0) {
                throw UnreadablePaperException.damaged("PDF", new IOException("has no pages"));
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw UnreadablePaperException.tooLarge("has %,d pages".formatted(document.getNumberOfPages()));
            }
            String language = document.getDocumentCatalog().getLanguage();
            if (language != null) {
                draft.language(language);
            }
            List<PageInk> inks = inks(name, document, draft, pages);
            write(name, recognition.isPresent()
                    ? recognised(name, new Scans(document, name, recognition.get()).read(inks, pages), draft)
                    : unrecognised(name, inks, draft), draft);
        } catch (InvalidPasswordException e) {
            throw UnreadablePaperException.encrypted();
        } catch (IOException e) {
            throw UnreadablePaperException.damaged("PDF", e);
        }
        return draft.finish(name, bytes, type);
    }

    private static PDDocument open(byte[] bytes) throws IOException {
        try {
            PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache());
            document.getNumberOfPages();
            return document;
        } catch (RuntimeException e) {
            throw new IOException("PDFBox answers damaged files with exceptions of every kind", e);
        }
    }

    private static List<PageInk> inks(String name, PDDocument document, Draft draft, IntConsumer pages) {
        List<PageInk> inks = new ArrayList<>();
        FontMap fonts = new FontMap();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            int number = i + 1;
            try {
                inks.add(new PageScan(document.getPage(i), fonts).scan(number));
            } catch (IOException | RuntimeException e) {
                // PDFBox answers damaged pages with exceptions of every kind; the other pages can still be read
                draft.problem(Problem.onPage(number, "damaged_page",
                        "Page %d of %s is damaged and was left out: look at it in a PDF viewer".formatted(number,
                                name)));
                inks.add(PageInk.blank(number));
            }
            pages.accept(number);
        }
        return inks;
    }

    private static List<PageInk> recognised(String name, List<Scans.Recognised> read, Draft draft) {
        for (Scans.Recognised page : read) {
            page.problem().ifPresent(draft::problem);
            page.confidence().ifPresent(confidence -> draft.recognised(page.ink().number(), confidence));
        }
        if (read.stream().allMatch(page -> page.ink().isTextless())) {
            draft.problem(Problem.of("no_text", name
                    + " has no text, and none was recognised on its pages: ask the council for the file it was made from"));
        }
        return read.stream().map(Scans.Recognised::ink).toList();
    }

    private static List<PageInk> unrecognised(String name, List<PageInk> inks, Draft draft) {
        PdfProblems.noteScans(name, inks, draft);
        return inks;
    }

    private static void write(String name, List<PageInk> inks, Draft draft) {
        List<PageLines> pages = inks.stream().map(PageLines::of).toList();
        new PdfComposer(draft, Measure.of(pages)).write(RunningText.strip(pages));
        PdfProblems.noteFonts(name, inks, draft);
    }
}
