package org.minutebook.ingest.read.web;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Element;

/// Finds the row and column of each cell of an HTML table, past the cells that reach down from rows above.
final class TableGrid {

    /// Where a cell stands.
    record Place(int row, int col, int rowSpan, int colSpan) {}

    private static final int WIDEST = 100;

    private final boolean layout;
    private final Set<Long> taken = new HashSet<>();
    private Optional<Element> rowElement = Optional.empty();
    private int row = -1;
    private int col;

    /// @param layout whether the table only arranges the page
    TableGrid(boolean layout) {
        this.layout = layout;
    }

    boolean layout() {
        return layout;
    }

    /// The place of the next cell.
    Place place(Element cell) {
        Optional<Element> parent = Optional.ofNullable(cell.parent());
        if (row < 0 || !parent.equals(rowElement)) {
            rowElement = parent;
            row++;
            col = 0;
        }
        while (taken.contains(key(row, col))) {
            col++;
        }
        Place place = new Place(row, col, span(cell.attr("rowspan")), span(cell.attr("colspan")));
        for (int r = 1; r < place.rowSpan(); r++) {
            for (int c = 0; c < place.colSpan(); c++) {
                taken.add(key(row + r, col + c));
            }
        }
        col += place.colSpan();
        return place;
    }

    private static long key(int row, int col) {
        return (long) row << 32 | col;
    }

    private static int span(String written) {
        return written.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(written), 1, WIDEST) : 1;
    }
}
