package org.minutebook.ingest.extract.decisions;

import org.minutebook.corpus.Paper;
import org.minutebook.corpus.TextView;

/// A paragraph, list item or cell of a minute, with its folded text.
///
/// @param start where it starts in the paper, after white space
/// @param end where it ends, before white space
/// @param margin whether it is a note beside the prose
record Paragraph(TextView view, int start, int end, boolean margin) {

    static Paragraph of(Paper paper, int start, int end, boolean margin) {
        return new Paragraph(TextView.of(paper, start, end), start, end, margin);
    }

    /// The folded text, without white space at its ends.
    String text() {
        return view.text();
    }

    /// Where in the paper the folded text's offset stands.
    int at(int offset) {
        return view.toPaper(offset);
    }
}
