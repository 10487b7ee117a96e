package org.minutebook.ingest.read.pdf;

import java.util.List;

/// A stretch of a page, from top to bottom, that is read in one way.
sealed interface Region {

    /// Lines that follow each other.
    record Prose(List<Line> lines) implements Region {}

    /// Rows of words set in columns, without lines drawn round them.
    ///
    /// @param rows for each row, the words of each column; a column without words is empty
    record Rows(int page, List<List<List<Line>>> rows) implements Region {}

    /// A table.
    ///
    /// @param bottom how far down its last page it reaches, as a part of the page's height
    /// @param open whether no line is drawn below its last row, though others are
    /// @param edges where its columns start, and where the last one ends
    record Table(int page, float bottom, boolean ruled, boolean open, List<Float> edges,
            List<PlacedCell> cells) implements Region {

        int rows() {
            return cells.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
        }

        /// The cells that start in a row and have words, from left to right.
        List<PlacedCell> filled(int row) {
            return cells.stream().filter(c -> c.row() == row && !c.lines().isEmpty()).toList();
        }
    }
}
