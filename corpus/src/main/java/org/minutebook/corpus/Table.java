package org.minutebook.corpus;

import java.util.List;

/// A table of a paper: cells, each a slice of the paper's text, in order of row and column.
///
/// @param start where the table's first cell starts
/// @param end where its last cell ends
/// @param ruled whether lines are drawn round the cells (true for every table from markup)
/// @param layout whether its words are only set in columns, as a list of who was present often is, and make no table
public record Table(int start, int end, boolean ruled, boolean layout, List<Cell> cells) {

    /// A table that is one.
    public Table(int start, int end, boolean ruled, List<Cell> cells) {
        this(start, end, ruled, false, cells);
    }

    public Table {
        cells = List.copyOf(cells);
    }

    /// One cell; rows and columns count from 0, spans from 1.
    public record Cell(int row, int col, int rowSpan, int colSpan, int start, int end) {}

    /// How many rows the table has; 0 for a table without cells.
    public int rows() {
        return cells.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
    }

    /// The cells that start in this row, from left to right; empty where there are none.
    public List<Cell> row(int row) {
        return cells.stream().filter(c -> c.row() == row).toList();
    }
}
