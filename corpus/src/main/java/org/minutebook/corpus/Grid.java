package org.minutebook.corpus;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A table that a paper prints. One that goes on over pages is one table, with the headers that a page break repeats
/// standing once.
///
/// @param caption the line that names it, as printed
/// @param pageTo the page of the file on which it ends; empty where the paper has no pages
/// @param headerRows how many rows at its top say what the columns hold; 0 where none does
/// @param ruled whether lines are drawn round the cells
/// @param cells in order of row and column; a place that a cell above or before spans has no cell of its own
public record Grid(Optional<String> caption, OptionalInt pageTo, int headerRows, boolean ruled, List<Cell> cells,
        Evidence evidence) implements Finding {

    public Grid {
        cells = List.copyOf(cells);
    }

    /// One cell; rows and columns count from 0, spans from 1.
    ///
    /// @param text what stands in it, exactly as the paper's text from `start` to before `end`; may be empty
    /// @param page the page of the file on which it starts
    public record Cell(int row, int col, int rowSpan, int colSpan, String text, OptionalInt page, int start, int end) {}
}
