package org.minutebook.bench.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Lays a table on the pages of a PDF. A row that does not fit goes on overleaf below the headers, as word processors
/// let it.
final class PdfTable {

    private static final float PADDING = 4;

    private final PdfPages pages;
    private final PdfFonts fonts;
    private final Piece.Table table;
    private final float size;
    private final float[] edges;

    PdfTable(PdfPages pages, PdfFonts fonts, Piece.Table table, float width) {
        this.pages = pages;
        this.fonts = fonts;
        this.table = table;
        this.size = table.widths().size() > 3 ? 9 : 11;
        this.edges = new float[table.widths().size() + 1];
        int shares = table.widths().stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < table.widths().size(); i++) {
            edges[i + 1] = edges[i] + width * table.widths().get(i) / shares;
        }
    }

    void lay() throws IOException {
        for (int row = 0; row < table.rows().size(); row++) {
            List<List<String>> cells = wrapped(row);
            while (height(cells) > 0) {
                int fitting = fitting(cells);
                if (fitting == 0) {
                    pages.turn();
                    headers(row);
                    continue;
                }
                draw(cells.stream().map(c -> c.subList(0, Math.min(fitting, c.size()))).toList(), font(row));
                cells = cells.stream().map(c -> c.subList(Math.min(fitting, c.size()), c.size())).toList();
            }
        }
    }

    private PDFont font(int row) {
        return row < table.headers() ? fonts.bold() : fonts.regular();
    }

    private void headers(int before) throws IOException {
        for (int row = 0; row < Math.min(table.headers(), before); row++) {
            draw(wrapped(row), font(row));
        }
    }

    private List<List<String>> wrapped(int row) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < table.widths().size(); i++) {
            cells.add(fonts.wrap(table.rows().get(row).get(i), font(row), size, edges[i + 1] - edges[i] - 2 * PADDING));
        }
        return cells;
    }

    private static int height(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    /// How many lines of the row fit on the page: all of them, or as many as leave no single line behind.
    private int fitting(List<List<String>> cells) {
        int lines = height(cells);
        while (lines > 0 && !pages.fits(lines * leading() + 2 * PADDING)) {
            lines--;
        }
        return lines == height(cells) || lines > 2 ? lines : 0;
    }

    private float leading() {
        return size * 1.2f;
    }

    private void draw(List<List<String>> cells, PDFont font) throws IOException {
        float top = pages.y();
        float bottom = top - height(cells) * leading() - (table.ruled() ? 2 : 1) * PADDING;
        for (int i = 0; i < cells.size(); i++) {
            float baseline = top - PADDING / 2;
            for (String line : cells.get(i)) {
                baseline -= leading();
                if (!line.isEmpty()) {
                    pages.write(line, edges[i] + (table.ruled() ? PADDING : 0), baseline, font, size);
                }
            }
        }
        if (table.ruled()) {
            box(top, bottom);
        }
        pages.down(top - bottom);
    }

    private void box(float top, float bottom) throws IOException {
        float right = edges[edges.length - 1];
        pages.rule(0, top, right, top);
        pages.rule(0, bottom, right, bottom);
        for (float edge : edges) {
            pages.rule(edge, top, edge, bottom);
        }
    }
}
