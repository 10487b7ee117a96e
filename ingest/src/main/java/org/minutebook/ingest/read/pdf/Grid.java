package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table with lines drawn round its cells, and the characters that stand in them.
///
/// @param edges where its columns start, and where the last one ends
/// @param open whether no line is drawn below its last row
/// @param cells in order of row and column
record Grid(float left, float top, float right, float bottom, List<Float> edges, boolean open,
        List<Cell> cells) {

    private static final float INNER = 4;

    /// One cell; its characters are filled in as the page is gone through.
    record Cell(int row, int col, int rowSpan, int colSpan, float left, float top, float right, float bottom,
            List<Glyph> glyphs) {

        boolean holds(Glyph glyph) {
            float x = (glyph.left() + glyph.right()) / 2;
            float y = glyph.base() - glyph.size() * 0.3f;
            return x >= left && x < right && y >= top && y < bottom;
        }

        List<Line> lines(int page) {
            return LineBuilder.lines(page, glyphs);
        }

        PlacedCell placed(int page) {
            return new PlacedCell(row, col, rowSpan, colSpan, right - INNER, lines(page));
        }
    }

    /// The table on a page of the given height.
    Region.Table table(int page, float height) {
        return new Region.Table(page, bottom / height, true, open, edges,
                cells.stream().map(c -> c.placed(page)).toList());
    }

    /// Takes a character that stands in one of the cells; false where it stands in none.
    boolean take(Glyph glyph) {
        if (glyph.base() < top || glyph.base() - glyph.size() > bottom) {
            return false;
        }
        Optional<Cell> cell = cells.stream().filter(c -> c.holds(glyph)).findFirst();
        cell.ifPresent(c -> c.glyphs().add(glyph));
        return cell.isPresent();
    }

    static Cell emptyCell(int row, int col, int rowSpan, int colSpan, float left, float top, float right,
            float bottom) {
        return new Cell(row, col, rowSpan, colSpan, left, top, right, bottom, new ArrayList<>());
    }
}
