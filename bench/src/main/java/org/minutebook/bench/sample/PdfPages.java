package org.minutebook.bench.sample;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/// The pages of a PDF, filled from top to bottom. Positions across are from the left edge of the text, in points.
final class PdfPages {

    static final float WIDTH = 467;
    private static final float LEFT = 64;
    private static final float TOP = 770;
    private static final float BOTTOM = 76;
    private static final float LEADING = 1.27f;
    private static final float SMALL = 9;

    private final PDDocument document;
    private final PdfFonts fonts;
    private @Nullable PDPageContentStream stream;
    private String runningHeader = "";
    private boolean numbered;
    private int number;
    private float y;

    PdfPages(PDDocument document, PdfFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /// The number that the page at hand bears; 0 where it bears none.
    int number() {
        return numbered ? number : 0;
    }

    float y() {
        return y;
    }

    /// Starts a part on a new page.
    void start(String header, boolean withNumbers) throws IOException {
        runningHeader = header;
        numbered = withNumbers;
        turn();
    }

    /// Starts a new page of the same part.
    void turn() throws IOException {
        close();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        stream = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, false);
        if (!runningHeader.isEmpty()) {
            write(runningHeader, WIDTH - fonts.width(runningHeader, fonts.regular(), SMALL), TOP + 32, fonts.regular(),
                    SMALL);
        }
        if (numbered) {
            number++;
            String printed = "Page " + number;
            write(printed, (WIDTH - fonts.width(printed, fonts.regular(), SMALL)) / 2, BOTTOM - 36, fonts.regular(),
                    SMALL);
        }
        y = TOP;
    }

    void close() throws IOException {
        if (stream != null) {
            stream.close();
            stream = null;
        }
    }

    /// Turns the page unless that many more lines fit on it.
    void keep(int lines) throws IOException {
        if (y - lines * 14 < BOTTOM) {
            turn();
        }
    }

    boolean fits(float height) {
        return y - height >= BOTTOM;
    }

    void line(String text, float x, PDFont font, float size) throws IOException {
        if (!fits(size * LEADING)) {
            turn();
        }
        y -= size * LEADING;
        write(text, x, y, font, size);
    }

    /// Writes beside the line that comes next.
    void aside(String text, float x, PDFont font, float size) throws IOException {
        write(text, x, y - size * LEADING, font, size);
    }

    void gap() {
        y -= 8;
    }

    void down(float height) {
        y -= height;
    }

    void rule(float x1, float y1, float x2, float y2) throws IOException {
        PDPageContentStream out = open();
        out.setLineWidth(0.6f);
        out.moveTo(LEFT + x1, y1);
        out.lineTo(LEFT + x2, y2);
        out.stroke();
    }

    void write(String text, float x, float baseline, PDFont font, float size) throws IOException {
        PDPageContentStream out = open();
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(LEFT + x, baseline);
        out.showText(text);
        out.endText();
    }

    private PDPageContentStream open() {
        if (stream == null) {
            throw new IllegalStateException("a paper starts with a part");
        }
        return stream;
    }
}
