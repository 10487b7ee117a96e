package org.minutebook.bench.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// The two fonts of a paper, and how wide text is in them.
record PdfFonts(PDFont regular, PDFont bold) {

    /// Helvetica, which every viewer has, so that nothing is embedded.
    static PdfFonts standard() {
        return new PdfFonts(new PDType1Font(Standard14Fonts.FontName.HELVETICA),
                new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD));
    }

    /// The font that PDFBox brings along, embedded: it is drawn alike on machines that have different fonts.
    static PdfFonts embedded(PDDocument document) throws IOException {
        try (InputStream in = PDDocument.class
                .getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            if (in == null) {
                throw new IOException(
                        "PDFBox does not bring LiberationSans-Regular.ttf any more: give the scan another font");
            }
            PDFont font = PDType0Font.load(document, in, true);
            return new PdfFonts(font, font);
        }
    }

    float width(String text, PDFont font, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException("the width of '" + text + "' is not known", e);
        }
    }

    /// The lines of a text that are no wider than that.
    List<String> wrap(String text, PDFont font, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word, font, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
