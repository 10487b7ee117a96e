package org.minutebook.bench.sample;

import java.util.List;
import java.util.Optional;

/// A piece of a paper as a clerk sets it, before it is a PDF, a Word document or text. A paper is a list of these.
sealed interface Piece {

    /// The start of a part that has pages of its own: a front sheet, bound-in minutes, a report.
    ///
    /// @param anchor the name by which the agenda finds the part's pages
    /// @param runningHeader what stands at the head of each of its pages; may be empty
    /// @param numbered whether its pages bear numbers
    record Part(String anchor, String runningHeader, boolean numbered) implements Piece {}

    /// A line in bold and in the middle.
    record Title(String text) implements Piece {}

    /// A line in bold.
    record Heading(String text) implements Piece {}

    /// A paragraph.
    ///
    /// @param margin what stands beside it in the column at the right, e.g. who is to act
    record Prose(String text, Optional<String> margin) implements Piece {

        static Prose of(String text) {
            return new Prose(text, Optional.empty());
        }
    }

    /// A point of a list.
    record Bullet(String text) implements Piece {}

    /// A table.
    ///
    /// @param widths the columns' shares of the page
    /// @param headers how many of the rows are headers, which a page break repeats
    /// @param ruled whether it is drawn with lines
    record Table(List<List<String>> rows, List<Integer> widths, int headers, boolean ruled) implements Piece {}
}
