package org.minutebook.search;

/// One term of a text: what is looked up when words are searched for. Several terms may stand at one position, for a
/// word is there by its stem (`clinic`), by itself (`=clinics`), as capitals (`^caa`), and as the start of a code (`#ni59`).
///
/// @param position the word's place, from 0; words that follow each other differ by 1
/// @param start where it starts in the text
/// @param end where it ends
public record Token(String term, int position, int start, int end) {

    static final String EXACT = "=";
    static final String CODE = "#";
    static final String CAPITALS = "^";

    /// The term by which a word is found as it stands, whatever its stem.
    public static String exact(String folded) {
        return EXACT + folded;
    }

    /// The term by which an indicator is found.
    ///
    /// @param key as [Codes#key] makes it
    public static String code(String key) {
        return CODE + key;
    }

    boolean isStem() {
        return !isExact() && !isCode() && !isCapitals();
    }

    boolean isExact() {
        return term.startsWith(EXACT);
    }

    /// Whether it says that a word stands in capitals, as an acronym does.
    boolean isCapitals() {
        return term.startsWith(CAPITALS);
    }

    boolean isCode() {
        return term.startsWith(CODE);
    }
}
