package org.minutebook.search.meaning;

/// Makes vectors of texts. Thread-safe; the same text always gives the same vector on the same machine.
public interface Embedder {

    /// Names the model and how it is used: vectors of different names cannot be compared.
    String name();

    /// How many numbers a vector has.
    int dimensions();

    /// Into how many pieces the model cuts a text.
    int pieces(String text);

    /// How many pieces of a text count; the rest says nothing.
    int mostPieces();

    /// The meaning of a text; of a blank one too.
    Vector of(String text);
}
