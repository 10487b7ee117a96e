package org.minutebook.ingest.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.minutebook.corpus.Problem;
import org.minutebook.ingest.read.ocr.Recognition;

/// Has text recognition read the pages of a file whose own text is missing or bad, several at a time, and keeps what
/// makes more sense.
final class Scans {

    private static final int DOUBTFUL = 75;
    private static final double HALF = 0.5;

    private final PDFRenderer renderer;
    private final String name;
    private final Recognition recognition;

    /// @param name the file's name, for problems
    Scans(PDDocument document, String name, Recognition recognition) {
        this.renderer = new PDFRenderer(document);
        this.name = name;
        this.recognition = recognition;
        renderer.setSubsamplingAllowed(true);
    }

    /// A page as it is to be read on.
    ///
    /// @param confidence how sure text recognition is of it; empty where the file's own text was kept
    /// @param problem what the matter is with it, if anything
    record Recognised(PageInk ink, OptionalInt confidence, Optional<Problem> problem) {

        static Recognised asItWas(PageInk ink) {
            return new Recognised(ink, OptionalInt.empty(), Optional.empty());
        }
    }

    /// Reads those of the pages that need it; the others stay as they are.
    ///
    /// @param told the number of each page that was read, for the caller to know that something is being done
    List<Recognised> read(List<PageInk> pages, IntConsumer told) {
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Recognised>> reading = pages.stream()
                    .map(page -> TextLayer.of(page) == TextLayer.SOUND
                            ? CompletableFuture.completedFuture(Recognised.asItWas(page))
                            : CompletableFuture.supplyAsync(() -> read(page, told), readers))
                    .toList();
            return reading.stream().map(CompletableFuture::join).toList();
        }
    }

    /// A page that Tesseract cannot read stays as it was.
    private Recognised read(PageInk page, IntConsumer told) {
        try (Recognition.Turn _ = recognition.turn()) {
            BufferedImage picture = picture(page.number());
            return better(page, PagePicture.read(picture, page.number(), recognition), picture);
        } catch (IOException e) {
            return kept(page, "ocr_failed", "needs text recognition, which failed (%s): look at it in a PDF viewer"
                    .formatted(e.getMessage()));
        } finally {
            told.accept(page.number());
        }
    }

    private synchronized BufferedImage picture(int number) throws IOException {
        return renderer.renderImageWithDPI(number - 1, PagePicture.DOTS_PER_INCH, ImageType.GRAY);
    }

    private Recognised better(PageInk page, PagePicture seen, BufferedImage picture) {
        LikelyWords before = LikelyWords.among(TextLayer.words(page));
        LikelyWords now = seen.likely();
        return switch (TextLayer.of(page)) {
            case SOUND -> Recognised.asItWas(page);
            case MISSING -> seen.words().isEmpty() ? wordless(page, picture) : recognised(seen);
            case SCANT -> now.likely() > 2 * before.likely() ? recognised(seen) : Recognised.asItWas(page);
            case BAD -> now.share() > before.share() && now.likely() > HALF * before.likely()
                    ? recognised(seen)
                    : kept(page, "bad_text",
                            "has text that is not what is printed there, and text recognition did no better: look at it in a PDF viewer");
        };
    }

    private Recognised wordless(PageInk page, BufferedImage picture) {
        return PagePicture.isBlank(picture)
                ? Recognised.asItWas(page)
                : kept(page, "no_text", "is a picture in which no words were recognised: look at it in a PDF viewer");
    }

    private Recognised recognised(PagePicture seen) {
        int confidence = seen.confidence();
        Optional<Problem> doubt = confidence >= DOUBTFUL
                ? Optional.empty()
                : Optional.of(problem(seen.ink(), "poor_scan",
                        "is a poor picture (Tesseract is %d%% sure of its words): check what it says against the page"
                                .formatted(confidence)));
        return new Recognised(seen.ink(), OptionalInt.of(confidence), doubt);
    }

    private Recognised kept(PageInk page, String what, String why) {
        return new Recognised(page, OptionalInt.empty(), Optional.of(problem(page, what, why)));
    }

    private Problem problem(PageInk page, String what, String why) {
        return Problem.onPage(page.number(), what, "Page %d of %s %s".formatted(page.number(), name, why));
    }
}
