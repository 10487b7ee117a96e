package org.minutebook.ingest.extract.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Table;

/// A row of a table with the text of its cells.
///
/// @param cells the cells that start in the row, from left to right
/// @param above cells that started in an earlier row and reach down into this one
public record TableRow(int table, int row, List<Cell> cells, List<Cell> above) {

    /// One cell and its text; blank where it holds none.
    public record Cell(int col, int colSpan, String text, int start, int end) {

        /// Whether it holds no text.
        public boolean blank() {
            return text.isEmpty();
        }

        Cell at(int column) {
            return new Cell(column, colSpan, text, start, end);
        }

        /// How many words it holds.
        public int words() {
            return blank() ? 0 : text.split(" ").length;
        }
    }

    /// The table's rows, in order.
    public static List<TableRow> of(Paper paper, int place) {
        Table table = paper.tables().get(place);
        List<TableRow> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            List<Cell> own = new ArrayList<>();
            List<Cell> above = new ArrayList<>();
            for (Table.Cell cell : table.cells()) {
                if (cell.row() == row) {
                    own.add(cell(paper, cell));
                } else if (cell.row() < row && cell.row() + cell.rowSpan() > row) {
                    above.add(cell(paper, cell));
                }
            }
            rows.add(new TableRow(place, row, own, above));
        }
        return rows;
    }

    private static Cell cell(Paper paper, Table.Cell cell) {
        return new Cell(cell.col(), cell.colSpan(), CellText.of(paper, cell.start(), cell.end()), cell.start(),
                cell.end());
    }

    /// The cells that hold text.
    public List<Cell> filled() {
        return cells.stream().filter(c -> !c.blank()).toList();
    }

    /// The cell that stands in this column, or reaches into it from above.
    public Optional<Cell> cell(int column) {
        return cells.stream().filter(c -> c.col() <= column && column < c.col() + c.colSpan()).findFirst()
                .or(() -> above.stream().filter(c -> c.col() == column).findFirst());
    }

    /// The row with its cells moved one column to the right.
    ///
    /// @param toBlank whether only those before the first blank one are moved, which then goes
    TableRow movedRight(boolean toBlank) {
        List<Cell> moved = new ArrayList<>();
        boolean moving = true;
        for (Cell cell : cells) {
            boolean gap = moving && toBlank && cell.blank();
            moving &= !gap;
            if (!gap) {
                moved.add(moving ? cell.at(cell.col() + 1) : cell);
            }
        }
        return new TableRow(table, row, moved, above);
    }

    /// How many columns the row has.
    public int width() {
        return cells.stream().mapToInt(c -> c.col() + c.colSpan()).max().orElse(0);
    }
}
