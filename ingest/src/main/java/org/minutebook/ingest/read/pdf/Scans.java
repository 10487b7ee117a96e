package org.minutebook.ingest.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.minutebook.corpus.Problem;
import org.minutebook.ingest.read.ocr.Deskew;
import org.minutebook.ingest.read.ocr.Recognition;
import org.minutebook.ingest.read.ocr.RuledLines;
import org.minutebook.ingest.read.ocr.Word;

/// What is printed on a page that is a picture, by text recognition: words and ruled lines in points, as if the file
/// itself had said where they stand.
final class Scans {

    private static final int DOTS_PER_INCH = 300;
    private static final float POINT = 72f / DOTS_PER_INCH;
    private static final int SHORTEST_RULE = DOTS_PER_INCH / 2;
    private static final int THICKEST_RULE = 12;
    private static final float LEAST_CONFIDENCE = 20;

    private static final double DOUBTFUL = 75;

    private final PDFRenderer renderer;
    private final String name;
    private final Recognition recognition = Recognition.open();

    /// @param name the file's name, for problems
    Scans(PDDocument document, String name) {
        this.renderer = new PDFRenderer(document);
        this.name = name;
        renderer.setSubsamplingAllowed(true);
    }

    /// A page, and what the matter is with it, if anything.
    record Recognised(PageInk ink, boolean recognised, Optional<Problem> problem) {

        static Recognised asItWas(PageInk ink) {
            return new Recognised(ink, false, Optional.empty());
        }
    }

    /// Reads a page; several threads may read different pages. A page that Tesseract cannot read stays a picture.
    Recognised read(PageInk page) {
        try {
            BufferedImage picture = Deskew.straight(picture(page.number()));
            List<Word> words = recognition.words(picture, DOTS_PER_INCH).stream()
                    .filter(w -> w.confidence() >= LEAST_CONFIDENCE).toList();
            List<Stroke> strokes = RuledLines.in(picture, SHORTEST_RULE, THICKEST_RULE).stream().map(Scans::stroke)
                    .toList();
            PageInk ink = new PageInk(page.number(), picture.getWidth() * POINT, picture.getHeight() * POINT,
                    glyphs(words), List.of(), strokes, new PageInk.Doubts(true, 0, Map.of()));
            return new Recognised(ink, true, doubt(page.number(), words));
        } catch (IOException e) {
            return new Recognised(page, false, Optional.of(Problem.onPage(page.number(), "ocr_failed",
                    "Page %d of %s is a picture, and text recognition failed (%s): look at it in a PDF viewer"
                            .formatted(page.number(), name, e.getMessage()))));
        }
    }

    private synchronized BufferedImage picture(int number) throws IOException {
        return renderer.renderImageWithDPI(number - 1, DOTS_PER_INCH, ImageType.GRAY);
    }

    private Optional<Problem> doubt(int number, List<Word> words) {
        double confidence = words.stream().mapToDouble(Word::confidence).average().orElse(100);
        return confidence >= DOUBTFUL
                ? Optional.empty()
                : Optional.of(Problem.onPage(number, "poor_scan",
                        "Page %d of %s is a poor picture (Tesseract is %.0f%% sure of its words): check what it says against the page"
                                .formatted(number, name, confidence)));
    }

    private static List<Glyph> glyphs(List<Word> words) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Word word : words) {
            int letters = word.text().length();
            float step = (word.right() - word.left()) / letters;
            for (int i = 0; i < letters; i++) {
                float left = word.left() + i * step;
                glyphs.add(new Glyph(word.text().substring(i, i + 1), left * POINT, (left + step) * POINT,
                        word.base() * POINT, word.size() * POINT, false, false));
            }
            glyphs.add(new Glyph(" ", word.right() * POINT, (word.right() + word.size() / 4) * POINT,
                    word.base() * POINT, word.size() * POINT, false, false));
        }
        return glyphs;
    }

    private static Stroke stroke(RuledLines.Rule rule) {
        return new Stroke(rule.left() * POINT, rule.top() * POINT, rule.right() * POINT, rule.bottom() * POINT);
    }
}
