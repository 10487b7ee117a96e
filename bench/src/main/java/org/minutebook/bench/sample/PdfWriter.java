package org.minutebook.bench.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Writes a paper as PDF. The same pieces give the same bytes: the file has no dates, a fixed id, and nothing in it is
/// compressed, since compressors differ between machines.
final class PdfWriter {

    private static final long FIXED_ID = 2006L;
    private static final float SIZE = 11;
    private static final float BULLET_INDENT = 18;
    private static final float MARGIN_COLUMN = 70;

    private final PdfPages pages;
    private final PdfFonts fonts;
    private final float textWidth;
    private final Map<String, int[]> parts = new LinkedHashMap<>();

    private PdfWriter(PDDocument document, PdfFonts fonts, boolean marginColumn) {
        this.fonts = fonts;
        this.pages = new PdfPages(document, fonts);
        this.textWidth = marginColumn ? PdfPages.WIDTH - MARGIN_COLUMN : PdfPages.WIDTH;
    }

    static byte[] write(List<Piece> pieces) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.setDocumentId(FIXED_ID);
            lay(document, PdfFonts.standard(), pieces);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF in memory cannot be written", e);
        }
    }

    /// The printed pages on which each part stands, as `1 - 4` or `5`, by the parts' anchors.
    static Map<String, String> pages(List<Piece> pieces) {
        try (PDDocument document = new PDDocument()) {
            Map<String, String> ranges = new LinkedHashMap<>();
            lay(document, PdfFonts.standard(), pieces).parts.forEach(
                    (anchor, range) -> ranges.put(anchor,
                            range[0] == range[1] ? "" + range[0] : range[0] + " - " + range[1]));
            return ranges;
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF in memory cannot be closed", e);
        }
    }

    /// Lays the pieces out on the pages of a document.
    static PdfWriter lay(PDDocument document, PdfFonts fonts, List<Piece> pieces) throws IOException {
        boolean marginColumn = pieces.stream()
                .anyMatch(p -> p instanceof Piece.Prose prose && prose.margin().isPresent());
        PdfWriter writer = new PdfWriter(document, fonts, marginColumn);
        String anchor = "";
        for (Piece piece : pieces) {
            writer.lay(piece);
            if (piece instanceof Piece.Part part && !part.anchor().isEmpty()) {
                anchor = part.anchor();
            }
            writer.reach(anchor);
        }
        writer.pages.close();
        return writer;
    }

    private void reach(String anchor) {
        if (pages.number() > 0) {
            parts.computeIfAbsent(anchor, a -> new int[]{pages.number(), 0})[1] = pages.number();
        }
    }

    private void lay(Piece piece) throws IOException {
        switch (piece) {
            case Piece.Part part -> pages.start(part.runningHeader(), part.numbered());
            case Piece.Title title -> {
                for (String line : fonts.wrap(title.text(), fonts.bold(), SIZE + 1, textWidth)) {
                    float width = fonts.width(line, fonts.bold(), SIZE + 1);
                    pages.line(line, (textWidth - width) / 2, fonts.bold(), SIZE + 1);
                }
                pages.gap();
            }
            case Piece.Heading heading -> {
                pages.keep(4);
                lines(heading.text(), fonts.bold(), 0);
            }
            case Piece.Prose prose -> {
                if (prose.margin().isPresent()) {
                    pages.keep(2);
                    pages.aside(prose.margin().get(), textWidth + 12, fonts.bold(), SIZE);
                }
                lines(prose.text(), fonts.regular(), 0);
            }
            case Piece.Bullet bullet -> {
                pages.keep(1);
                pages.aside("•", 4, fonts.regular(), SIZE);
                lines(bullet.text(), fonts.regular(), BULLET_INDENT);
            }
            case Piece.Table table -> {
                new PdfTable(pages, fonts, table, textWidth).lay();
                pages.gap();
            }
        }
    }

    private void lines(String text, PDFont font, float indent) throws IOException {
        for (String line : fonts.wrap(text, font, SIZE, textWidth - indent)) {
            pages.line(line, indent, font, SIZE);
        }
        pages.gap();
    }
}
