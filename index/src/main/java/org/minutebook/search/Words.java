package org.minutebook.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// How text falls into words, for papers and for what is typed alike. Every engine uses this and nothing else, so that
/// all find the same.
///
/// Case, accents and apostrophes do not count. A letter followed by a digit parts two words, so that "NI59" is "NI 59".
/// Words that a hyphen joins are found apart and together ("well-being": well, being, wellbeing); a hyphen that only
/// the line's end put there is passed over. Stateless.
public final class Words {

    /// How many positions lie between two values of one field, so that no phrase runs from one into the next.
    private static final int GAP = 100;
    private static final int LONGEST = 100;
    private static final int LONGEST_ACRONYM = 8;

    private Words() {}

    /// A run of letters or digits; a number may end in letters ("127a").
    ///
    /// @param joined whether only a hyphen, or nothing, parts it from the run before
    record Run(String folded, String root, int position, int start, int end, boolean joined) {}

    /// The terms of a text, in order of position.
    public static List<Token> of(String text) {
        return of(text, Set.of());
    }

    /// The terms of a text, in order of position.
    ///
    /// @param hyphens offsets of the hyphens that belong to no word
    public static List<Token> of(String text, Collection<Integer> hyphens) {
        return tokens(new WordScanner(text, hyphens).runs(), text);
    }

    /// The terms of several values of one field: no phrase runs from one value into the next. The offsets are those in
    /// each value.
    public static List<Token> ofAll(Collection<String> values) {
        List<Token> all = new ArrayList<>();
        int base = 0;
        int shift = 0;
        for (String value : values) {
            for (Token token : of(value)) {
                all.add(new Token(token.term(), token.position() + base, token.start() + shift, token.end() + shift));
            }
            base = (all.isEmpty() ? 0 : all.getLast().position()) + GAP;
            shift += value.length() + 1;
        }
        return all;
    }

    /// The words of a text as they stand, folded, in order.
    public static List<String> folded(String text) {
        return new WordScanner(text, Set.of()).runs().stream().map(Run::folded).toList();
    }

    private static List<Token> tokens(List<Run> runs, String text) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            tokens.add(new Token(Stem.of(run.root()), run.position(), run.start(), run.end()));
            tokens.add(new Token(Token.exact(run.folded()), run.position(), run.start(), run.end()));
            addJoined(runs, i, tokens);
            capitals(text, run).ifPresent(tokens::add);
            Codes.startingAt(runs, i, text).ifPresent(tokens::add);
        }
        return tokens;
    }

    /// The term of an acronym, also of several: "HMO", "HMOs".
    private static Optional<Token> capitals(String text, Run run) {
        int end = run.end() - (text.charAt(run.end() - 1) == 's' ? 1 : 0);
        if (end - run.start() < 2 || end - run.start() > LONGEST_ACRONYM) {
            return Optional.empty();
        }
        for (int i = run.start(); i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return Optional.empty();
            }
        }
        String term = Token.CAPITALS + fold(text.substring(run.start(), end));
        return Optional.of(new Token(term, run.position(), run.start(), run.end()));
    }

    /// The first of the terms at each position.
    static List<String> firstAtEach(List<Token> tokens) {
        List<String> terms = new ArrayList<>();
        tokens.stream().filter(t -> t.position() == terms.size()).forEach(t -> terms.add(t.term()));
        return terms;
    }

    private static void addJoined(List<Run> runs, int first, List<Token> tokens) {
        int last = first;
        while (!runs.get(first).joined() && last + 1 < runs.size() && runs.get(last + 1).joined()) {
            last++;
        }
        if (last > first) {
            StringBuilder together = new StringBuilder();
            runs.subList(first, last + 1).forEach(r -> together.append(r.folded()));
            String folded = cut(together.toString());
            Run run = runs.get(first);
            tokens.add(new Token(Stem.of(folded), run.position(), run.start(), runs.get(last).end()));
            tokens.add(new Token(Token.exact(folded), run.position(), run.start(), runs.get(last).end()));
        }
    }

    /// Adds terms of one's own to those of a text, each at the first word that does not start before it.
    public static List<Token> with(List<Token> tokens, List<Token> more) {
        List<Token> all = new ArrayList<>(tokens);
        for (Token extra : more) {
            tokens.stream().filter(t -> t.start() >= extra.start() && t.start() < extra.end()).findFirst()
                    .map(t -> new Token(extra.term(), t.position(), t.start(), Math.max(t.end(), extra.end())))
                    .filter(t -> all.stream().noneMatch(o -> o.term().equals(t.term()) && o.start() == t.start()))
                    .ifPresent(all::add);
        }
        all.sort(Comparator.comparingInt(Token::position));
        return all;
    }

    /// A word without case, accents and apostrophes; empty if nothing is left.
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
            return cut(lower);
        }
        String plain = Normalizer.normalize(lower, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder();
        plain.codePoints().filter(c -> Character.isLetterOrDigit(c) || c == '.').forEach(kept::appendCodePoint);
        return cut(kept.toString());
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }
}
