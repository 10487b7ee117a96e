package org.minutebook.search;

/// One piece of what was typed.
sealed interface Lexeme {

    /// A bracket that has its counterpart.
    record Open() implements Lexeme {}

    record Close() implements Lexeme {}

    record Or() implements Lexeme {}

    record Minus() implements Lexeme {}

    /// What stands on either side is to be close together.
    ///
    /// @param said whether it was written as no word would be: `NEAR`, `near/5`
    /// @param at where it starts in what was typed
    record Near(int within, boolean said, String asTyped, int at) implements Lexeme {}

    /// What stood between quotes.
    ///
    /// @param at where the text starts in what was typed
    record Quoted(String text, int at) implements Lexeme {}

    /// All up to white space.
    ///
    /// @param at where it starts in what was typed
    record Chunk(String text, int at) implements Lexeme {}

    /// A name that searches know, and what stands after its colon.
    ///
    /// @param valueAt where the value starts in what was typed
    record Named(FieldName name, String value, int valueAt, String asTyped, int at) implements Lexeme {}
}
