package org.minutebook.ingest.read.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/// Makes files for tests whose pages are pictures, or whose text is not what is printed.
public final class ScanSheet {

    private static final int DOTS = 200;
    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);

    private final PDDocument document = new PDDocument();

    /// A page that is a picture, with text upon it.
    public ScanSheet picture(BufferedImage picture, RenderingMode mode, List<String> text) {
        PDRectangle size = new PDRectangle(picture.getWidth() * 72f / DOTS, picture.getHeight() * 72f / DOTS);
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, size.getWidth(),
                    size.getHeight());
            put(content, PLAIN, mode, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// A page that is a picture and nothing else.
    public ScanSheet picture(BufferedImage picture) {
        return picture(picture, RenderingMode.FILL, List.of());
    }

    /// A page whose font says nothing of what its characters are, or says that each is another.
    public ScanSheet broken(boolean says, List<String> lines) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (InputStream program = Objects.requireNonNull(PDDocument.class
                .getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
                PDPageContentStream content = new PDPageContentStream(document, page)) {
            PDType0Font font = PDType0Font.load(document, program, false);
            put(content, font, RenderingMode.FILL, lines);
            font.getCOSObject().removeItem(COSName.TO_UNICODE);
            if (says) {
                font.getCOSObject().setItem(COSName.TO_UNICODE, new PDStream(document, new ByteArrayInputStream(
                        "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <00FF> <0000> endbfrange"
                                .getBytes(StandardCharsets.US_ASCII))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static void put(PDPageContentStream content, PDFont font, RenderingMode mode, List<String> lines)
            throws IOException {
        content.beginText();
        content.setFont(font, 12);
        content.setRenderingMode(mode);
        content.newLineAtOffset(80, 700);
        for (String line : lines) {
            content.showText(line);
            content.newLineAtOffset(0, -22);
        }
        content.endText();
    }

    /// The file's bytes.
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A picture of lines of print that went through the scanner askew.
    public static BufferedImage print(double degrees, List<String> lines) {
        return draw(degrees, pen -> {
            for (int i = 0; i < lines.size(); i++) {
                pen.drawString(lines.get(i), 220, 400 + i * 60);
            }
        });
    }

    /// A picture of a ruled table of two columns.
    public static BufferedImage table(List<String> cells) {
        return draw(0, pen -> {
            for (int i = 0; i < cells.size(); i++) {
                int x = 220 + i % 2 * 600;
                int y = 400 + i / 2 * 120;
                pen.drawString(cells.get(i), x, y);
                pen.drawRect(x - 20, y - 60, 600, 120);
                pen.drawRect(x - 19, y - 59, 598, 118);
            }
        });
    }

    /// The picture turned on its right side.
    public static BufferedImage sideways(BufferedImage picture) {
        BufferedImage turned = new BufferedImage(picture.getHeight(), picture.getWidth(), picture.getType());
        Graphics2D pen = turned.createGraphics();
        pen.translate(picture.getHeight(), 0);
        pen.rotate(Math.PI / 2);
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return turned;
    }

    private interface Drawing {
        void with(Graphics2D pen);
    }

    private static BufferedImage draw(double degrees, Drawing drawing) {
        BufferedImage sheet = new BufferedImage(827 * DOTS / 100, 1169 * DOTS / 100, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.rotate(Math.toRadians(degrees), sheet.getWidth() / 2.0, sheet.getHeight() / 2.0);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 12 * DOTS / 72));
        drawing.with(pen);
        pen.dispose();
        return sheet;
    }
}
