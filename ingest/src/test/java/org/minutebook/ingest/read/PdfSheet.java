package org.minutebook.ingest.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/// Sets PDF pages for tests: words at places, lines between points, from the page's top left corner.
final class PdfSheet {

    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final float SIZE = 11;

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage();

    /// A file of one page so far.
    PdfSheet() {
        page();
    }

    PdfSheet page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    PdfSheet turned(int degrees) {
        page.setRotation(degrees);
        return this;
    }

    PdfSheet put(float x, float y, String words) {
        return put(x, y, SIZE, PLAIN, words);
    }

    PdfSheet bold(float x, float y, String words) {
        return put(x, y, SIZE, BOLD, words);
    }

    PdfSheet put(float x, float y, float size, PDFont font, String words) {
        return draw(content -> {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, page.getMediaBox().getHeight() - y);
            content.showText(words);
            content.endText();
        });
    }

    PdfSheet small(float x, float y, String words) {
        return put(x, y, 7, PLAIN, words);
    }

    /// Lines of a column, 13 points from one to the next.
    PdfSheet lines(float x, float y, String text) {
        float at = y;
        for (String line : text.lines().toList()) {
            put(x, at, line);
            at += 13;
        }
        return this;
    }

    PdfSheet rule(float x0, float y0, float x1, float y1) {
        return draw(content -> {
            float height = page.getMediaBox().getHeight();
            content.moveTo(x0, height - y0);
            content.lineTo(x1, height - y1);
            content.stroke();
        });
    }

    /// A line in an ink of its own, from 0 for none of it to 1 for all.
    PdfSheet spot(float ink, float x0, float y0, float x1, float y1) {
        return draw(content -> {
            float height = page.getMediaBox().getHeight();
            content.setStrokingColor(new PDColor(new float[]{ink}, teal()));
            content.moveTo(x0, height - y0);
            content.lineTo(x1, height - y1);
            content.stroke();
        });
    }

    private static PDSeparation teal() throws IOException {
        COSDictionary fade = new COSDictionary();
        fade.setInt(COSName.FUNCTION_TYPE, 2);
        fade.setItem(COSName.DOMAIN, floats(0, 1));
        fade.setItem(COSName.C0, floats(1, 1, 1));
        fade.setItem(COSName.C1, floats(0, 0.5f, 0.5f));
        fade.setInt(COSName.N, 1);
        PDSeparation teal = new PDSeparation();
        teal.setColorantName("Harbour Teal");
        teal.setAlternateColorSpace(PDDeviceRGB.INSTANCE);
        teal.setTintTransform(new PDFunctionType2(fade));
        return teal;
    }

    private static COSArray floats(float... values) {
        COSArray array = new COSArray();
        array.setFloatArray(values);
        return array;
    }

    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    private PdfSheet draw(Drawing drawing) {
        try (PDPageContentStream content = new PDPageContentStream(document, page,
                PDPageContentStream.AppendMode.APPEND, true)) {
            drawing.on(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] locked(String password) {
        try {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
