package org.minutebook.bench.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// Writes a paper as a Word document, in the plain way of a clerk's template: headings are bold paragraphs, bullets are
/// typed. The same pieces give the same bytes.
final class DocxWriter {

    @SuppressWarnings("JavaUtilDate") // POI asks for one
    private static final Date FIXED = new Date(0);
    private static final int TWENTIETHS_ACROSS = 9340;

    private final XWPFDocument document;
    private boolean started;

    private DocxWriter(XWPFDocument document) {
        this.document = document;
    }

    static byte[] write(List<Piece> pieces) {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setCreated(Optional.of(FIXED));
            document.getProperties().getCoreProperties().setModified(Optional.of(FIXED));
            DocxWriter writer = new DocxWriter(document);
            writer.runningHeader(pieces);
            pieces.forEach(writer::add);
            document.write(out);
            return StoredZip.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("a Word document in memory cannot be written", e);
        }
    }

    private void runningHeader(List<Piece> pieces) {
        pieces.stream().filter(Piece.Part.class::isInstance).map(p -> ((Piece.Part) p).runningHeader()).limit(1)
                .filter(h -> !h.isEmpty()).forEach(h -> {
                    XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
                    header.setAlignment(ParagraphAlignment.RIGHT);
                    header.createRun().setText(h);
                });
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setAlignment(ParagraphAlignment.CENTER);
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void add(Piece piece) {
        switch (piece) {
            case Piece.Part part -> start();
            case Piece.Title title -> {
                XWPFParagraph paragraph = bold(title.text());
                paragraph.setAlignment(ParagraphAlignment.CENTER);
            }
            case Piece.Heading heading -> bold(heading.text());
            case Piece.Prose prose -> paragraph(
                    prose.text() + prose.margin().map(m -> "\tAction: " + m).orElse(""));
            case Piece.Bullet bullet -> {
                XWPFParagraph paragraph = paragraph("•\t" + bullet.text());
                paragraph.setIndentationLeft(567);
                paragraph.setIndentationHanging(283);
            }
            case Piece.Table table -> table(table);
        }
    }

    private void start() {
        if (started) {
            document.createParagraph().createRun().addBreak(BreakType.PAGE);
        }
        started = true;
    }

    private XWPFParagraph paragraph(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(160);
        write(paragraph, text);
        return paragraph;
    }

    private XWPFParagraph bold(String text) {
        XWPFParagraph paragraph = paragraph(text);
        paragraph.getRuns().forEach(r -> r.setBold(true));
        return paragraph;
    }

    private static void write(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Arial");
        run.setFontSize(11);
        String[] parts = text.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                run.addTab();
            }
            run.setText(parts[i], i);
        }
    }

    private void table(Piece.Table source) {
        XWPFTable table = document.createTable(source.rows().size(), source.widths().size());
        int shares = source.widths().stream().mapToInt(Integer::intValue).sum();
        if (!source.ruled()) {
            table.removeBorders();
        }
        for (int row = 0; row < source.rows().size(); row++) {
            for (int col = 0; col < source.widths().size(); col++) {
                XWPFTableCell cell = table.getRow(row).getCell(col);
                cell.setWidth(Integer.toString(TWENTIETHS_ACROSS * source.widths().get(col) / shares));
                XWPFParagraph paragraph = cell.getParagraphs().getFirst();
                write(paragraph, source.rows().get(row).get(col));
                if (row < source.headers()) {
                    paragraph.getRuns().forEach(r -> r.setBold(true));
                }
            }
            table.getRow(row).setRepeatHeader(row < source.headers());
        }
        document.createParagraph();
    }
}
