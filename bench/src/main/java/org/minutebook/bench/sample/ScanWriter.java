package org.minutebook.bench.sample;

import java.awt.Graphics2D;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Writes a paper as an office scanner would: black-and-white images of the pages, each laid a little askew, no text.
final class ScanWriter {

    private static final long FIXED_ID = 2009L;
    private static final float DOTS_PER_INCH = 150;
    private static final double[] ASKEW = {0.004, -0.003, 0.0055};

    private ScanWriter() {}

    static byte[] write(List<Piece> pieces) {
        try (PDDocument scan = new PDDocument();
                PDDocument paper = printed(pieces);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            scan.setDocumentId(FIXED_ID);
            PDFRenderer renderer = new PDFRenderer(paper);
            for (int page = 0; page < paper.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
                add(scan, blackAndWhite(image, ASKEW[page % ASKEW.length]));
            }
            scan.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a scan in memory cannot be written", e);
        }
    }

    private static PDDocument printed(List<Piece> pieces) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfWriter.lay(document, PdfFonts.embedded(document), pieces);
            document.save(out);
            return Loader.loadPDF(out.toByteArray());
        }
    }

    private static BufferedImage blackAndWhite(BufferedImage page, double askew) {
        int width = page.getWidth() / 8 * 8;
        BufferedImage turned = new BufferedImage(width, page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, page.getHeight());
        graphics.drawImage(page, AffineTransform.getRotateInstance(askew, width / 2.0, page.getHeight() / 2.0), null);
        graphics.dispose();
        BufferedImage ink = new BufferedImage(width, page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < ink.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                ink.setRGB(x, y, turned.getRaster().getSample(x, y, 0) < 150 ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        return ink;
    }

    private static void add(PDDocument scan, BufferedImage image) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        scan.addPage(page);
        PDImageXObject picture = CCITTFactory.createFromImage(scan, image);
        try (PDPageContentStream out = new PDPageContentStream(scan, page, PDPageContentStream.AppendMode.OVERWRITE,
                false)) {
            out.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
    }
}
