package org.minutebook.ingest.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Table;
import org.minutebook.ingest.read.draft.UnreadablePaperException;
import org.minutebook.ingest.read.ocr.Recognition;

class ScansTest {

    private static final int DOTS = 200;

    @BeforeEach
    void tesseractIsInstalled() {
        assertTrue(Recognition.isAvailable(), "install Tesseract: apt-get install tesseract-ocr");
    }

    @Test
    void aPageThatWentThroughTheScannerAskewIsRead() throws Exception {
        Paper paper = read(
                scan(1.8, false, List.of("12. HIGHWAYS MAINTENANCE", "Resolved:- That the information be noted.")));
        assertTrue(paper.text().contains("12. HIGHWAYS MAINTENANCE"), paper.text());
        assertTrue(paper.text().contains("Resolved:- That the information be noted."), paper.text());
        assertTrue(paper.ocr());
        assertEquals(1, paper.pages().size());
    }

    @Test
    void aRuledTableOnAScanIsATable() throws Exception {
        Paper paper = read(scan(0, true, List.of("Action", "Owner", "Repaint the crossing", "Roads Team")));
        assertEquals(List.of("Action", "Owner", "Repaint the crossing", "Roads Team"), paper.tables().getFirst()
                .cells().stream().map(c -> paper.text().substring(c.start(), c.end())).toList());
        assertEquals(2, paper.tables().getFirst().row(0).stream().mapToInt(Table.Cell::colSpan).sum());
    }

    private static Paper read(BufferedImage page) throws IOException, UnreadablePaperException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            try (PDPageContentStream stream = new PDPageContentStream(document, sheet)) {
                stream.drawImage(LosslessFactory.createFromImage(document, page), 0, 0, PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            document.save(out);
            return PdfReader.read("scan.pdf", "application/pdf", out.toByteArray());
        }
    }

    /// A sheet with lines of print, or with a table of two columns.
    private static BufferedImage scan(double degrees, boolean ruled, List<String> words) {
        BufferedImage sheet = new BufferedImage(827 * DOTS / 100, 1169 * DOTS / 100, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.rotate(Math.toRadians(degrees), sheet.getWidth() / 2.0, sheet.getHeight() / 2.0);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 12 * DOTS / 72));
        for (int i = 0; i < words.size(); i++) {
            int x = ruled ? 220 + i % 2 * 600 : 220;
            int y = ruled ? 400 + i / 2 * 120 : 400 + i * 60;
            pen.drawString(words.get(i), x, y);
            if (ruled) {
                pen.drawRect(x - 20, y - 60, 600, 120);
                pen.drawRect(x - 19, y - 59, 598, 118);
            }
        }
        pen.dispose();
        return sheet;
    }
}
