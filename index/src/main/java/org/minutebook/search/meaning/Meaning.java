package org.minutebook.search.meaning;

/// What a window of text means: as a whole, which is quick to look for among many, and piece by piece, which is slower to
/// compare and tells more.
public record Meaning(Vector whole, PieceSigns pieces) {}
