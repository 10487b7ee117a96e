package org.minutebook.ingest.read.pdf;

import java.util.List;
import java.util.regex.Pattern;

/// Tells figures from words: numbers with their signs, dashes that stand for none, "n/a".
final class Figures {

    private static final Pattern NONE = Pattern
            .compile("[-–—−.*†‡]{1,6}|(?i:n/?a|\\(?x\\)?|nil|nil return|tb[ac]|not known|s|c|ref\\.?)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:\\s?[/–-]\\s?\\d{2,4})?[*†¹²³⁴\\d]?");
    private static final int MOST_LETTERS = 2;
    private static final double MOST_OF_ROW = 0.6;
    private static final double MOSTLY = 0.65;

    private Figures() {}

    /// Whether a cell's words are a figure, or stand where one would.
    static boolean is(String words) {
        String text = words.strip();
        return NONE.matcher(text).matches() || isNumber(text);
    }

    /// Whether they are a number with its signs.
    static boolean isNumber(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        long letters = text.chars().filter(Character::isLetter).count();
        long all = text.chars().filter(c -> c != ' ').count();
        long signs = text.chars().filter(c -> ",.()%£$€+-–—−*/ ".indexOf(c) >= 0 && c != ' ').count();
        return digits > 0 && letters <= MOST_LETTERS && digits + signs >= MOSTLY * all;
    }

    /// Whether chunks are a row of figures: right of the first, most are, and not years alone.
    static boolean inRow(List<Line> chunks) {
        List<Line> others = chunks.subList(Math.min(1, chunks.size()), chunks.size());
        return others.stream().anyMatch(c -> isNumber(c.text()) && !isYear(c.text()))
                && others.stream().filter(c -> is(c.text())).count() >= MOST_OF_ROW * others.size();
    }

    static boolean isYear(String words) {
        return YEAR.matcher(words.strip()).matches();
    }
}
