package org.minutebook.ingest.segment;

/// One line of a paper that is not blank.
///
/// @param index its place among the paper's lines, from 0
/// @param start where its first character that is no space stands
/// @param end after its last character that is no space
/// @param text what stands there, quotes straightened and dashes folded; as long as the passage
/// @param indent how many columns stand before it
/// @param gap whether a blank line stands before it
/// @param heading whether the format or the page's type sets it off as a heading
/// @param cell whether it stands in a table's cell
record Line(int index, int start, int end, String text, int indent, boolean gap, boolean heading, boolean cell) {

    int length() {
        return end - start;
    }

    /// How many words it has.
    int words() {
        return text.split("\\s+").length;
    }

    /// Whether its letters, of which there are several, are capitals. What stands in brackets does not count.
    boolean capitals() {
        return Shape.capitals(text);
    }

    /// Whether it parts columns by tabs, as the row of a table does.
    boolean row() {
        return text.indexOf('\t') >= 0;
    }
}
