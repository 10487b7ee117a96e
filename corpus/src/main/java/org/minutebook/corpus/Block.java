package org.minutebook.corpus;

/// A stretch of a paper's text that the format or the page's geometry marks out. Blocks are in order of their start
/// and do not overlap, but for [Kind#CELL], which may hold paragraphs and list items of its own.
///
/// @param level the depth of a heading or list item, from 1; 0 for every other kind
public record Block(Kind kind, int level, int start, int end) {

    /// What a block is.
    public enum Kind {
        /// A line that the format or its type (bold, larger, capitals on its own line) sets off as a heading.
        HEADING,
        /// Running prose.
        PARAGRAPH,
        /// One item of a list, its bullet or number included.
        LIST_ITEM,
        /// A cell of a table.
        CELL,
        /// A note beside the prose, as in a right-hand column of initials or actions.
        MARGIN,
        /// A header that runs over pages. Stands after the last page's text.
        RUNNING_HEADER,
        /// A footer that runs over pages, page numbers included. Stands after the last page's text.
        RUNNING_FOOTER
    }
}
