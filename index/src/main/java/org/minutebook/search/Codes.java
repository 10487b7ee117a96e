package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The codes of performance indicators, however they are spaced: `NI59`, `NI 59` and `ni-59` are one, and so are
/// `BV 127a` and `BVPI127a`.
public final class Codes {

    private static final Set<String> SERIES = Set.of("ni", "bv", "bvpi", "paf", "li", "laa", "kpi");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})?[a-z]{0,2}");
    private static final Pattern LETTERS = Pattern.compile("[a-z]{1,3}");

    private Codes() {}

    /// Whether codes start with this folded word.
    static boolean series(String folded) {
        return SERIES.contains(folded);
    }

    /// What all spellings of a code have in common: `bvpi127a` for "BV 127a".
    public static String key(String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]", "");
        return plain.matches("bv\\d.*") ? "bvpi" + plain.substring(2) : plain;
    }

    /// The code that starts with the word at `at`, as a token that ends where the code does; empty if none does.
    static Optional<Token> startingAt(List<Words.Run> runs, int at, CharSequence text) {
        if (!series(runs.get(at).folded())) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(List.of(runs.get(at).folded()));
        for (int next = at + 1; next < Math.min(at + 3, runs.size()) && near(runs, next, text); next++) {
            Words.Run run = runs.get(next);
            parts.add(run.folded());
            if (NUMBER.matcher(run.folded()).matches()) {
                Words.Run start = runs.get(at);
                return Optional.of(new Token(Token.code(key(String.join("", parts))), start.position(), start.start(),
                        run.end()));
            }
            if (!LETTERS.matcher(run.folded()).matches()) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean near(List<Words.Run> runs, int at, CharSequence text) {
        int from = runs.get(at - 1).end();
        int to = runs.get(at).start();
        return to - from <= 2
                && text.subSequence(from, to).chars().allMatch(c -> Character.isWhitespace(c) || c == '-' || c == '.');
    }
}
