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

    /// A table with lines drawn round its cells.
    record Ruled(int page, Grid grid) implements Region {}

    /// A table whose cells are told by the white between them.
    record Open(int page, List<PlacedCell> cells) implements Region {}
}
