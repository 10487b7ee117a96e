package org.minutebook.search;

/// One piece of what was typed.
sealed interface Lexeme {

    /// A bracket that has its counterpart.
    record Open() implements Lexeme {}

    record Close() implements Lexeme {}

    record Or() implements Lexeme {}

    record Minus() implements Lexeme {}

    record Quoted(String text) implements Lexeme {}

    record Chunk(String text) implements Lexeme {}

    /// A name that searches know, and what stands after its colon.
    record Named(Name name, String value, String asTyped) implements Lexeme {}

    /// The names that can stand before a colon.
    enum Name {
        OFFICER, COUNCILLOR, BODY, COUNCIL, TITLE, DOCUMENT, INDICATOR, OUTCOME, MINUTE, KIND, YEAR, BEFORE, AFTER
    }
}
