package org.minutebook.ui;

import java.util.List;
import java.util.Locale;
import org.minutebook.corpus.Block;

/// A stretch of a page as it is laid out on the screen.
public sealed interface Part {

    /// Its text from the top, whole.
    List<Piece> pieces();

    /// Text that the paper's format or geometry says something about.
    record Prose(Block.Kind kind, List<Piece> pieces) implements Part {

        public boolean isMargin() {
            return kind == Block.Kind.MARGIN;
        }

        /// The style of its box.
        public String style() {
            return "mb-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Text of which nothing is known: shown with its own line ends and tabs.
    record Plain(List<Piece> pieces) implements Part {}

    /// A table, or as much of one as stands on the page.
    ///
    /// @param headed whether the first row names the columns
    record Grid(List<Row> rows, boolean headed) implements Part {

        @Override
        public List<Piece> pieces() {
            return rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.pieces().stream()).toList();
        }
    }

    /// One row of a table.
    record Row(List<Cell> cells) {}

    /// One cell of a table.
    record Cell(int rowSpan, int colSpan, List<Piece> pieces) {}
}
