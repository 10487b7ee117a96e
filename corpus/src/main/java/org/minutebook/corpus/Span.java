package org.minutebook.corpus;

/// A passage of a paper: half-open UTF-16 offsets into the paper's one fixed text.
///
/// Making one with negative or disordered offsets throws an [IllegalArgumentException].
public record Span(DocumentId document, int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no passage runs from %d to %d".formatted(start, end));
        }
    }

    /// The passage's length in UTF-16 units; an empty passage has 0.
    public int length() {
        return end - start;
    }

    /// Whether the other passage lies wholly in this one, in the same paper.
    public boolean contains(Span other) {
        return document.equals(other.document) && start <= other.start && other.end <= end;
    }
}
