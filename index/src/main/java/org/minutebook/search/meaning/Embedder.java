package org.minutebook.search.meaning;

/// Tells what texts mean. Thread-safe; the same text always has the same meaning on the same machine.
public interface Embedder {

    /// Names the model and how it is used: meanings of different names cannot be compared.
    String name();

    /// How many numbers a direction has: a multiple of 64.
    int dimensions();

    /// Into how many pieces the model cuts a text.
    int pieces(String text);

    /// How many pieces of a text count; the rest says nothing.
    int mostPieces();

    /// The meaning of a text that may be found; of a blank one too.
    Meaning of(String text);

    /// The meaning of what was asked; of a blank question too.
    AskedMeaning ofQuestion(String words);
}
