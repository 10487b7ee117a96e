package org.minutebook.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.search.english.English;

/// Finds the words in papers that somebody may have meant. Names and words alike: what counts is what the papers say.
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONG = 6;
    /// So many words are looked for among all that papers have; the rest of a long question stays as it is.
    private static final int MOST = 8;
    /// A word that so few passages have may itself be a slip, if another is so many times as frequent.
    private static final int RARE = 3;
    private static final int OFTENER = 20;

    private final Vocabulary vocabulary;

    Spelling(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// What was typed, with other words in place of some.
    ///
    /// @param unknown whether one of those stood nowhere at all
    record Corrected(String typed, boolean unknown) {}

    /// What was typed with each word that is unknown, or suspiciously rare, replaced by the nearest one; empty if there
    /// is nothing to replace.
    Optional<Corrected> correct(String typed, List<Question.Typed> words) {
        StringBuilder corrected = new StringBuilder(typed);
        boolean unknown = false;
        int looked = 0;
        int shift = 0;
        for (Question.Typed word : words) {
            if (looked == MOST || !standsThere(typed, word)) {
                continue;
            }
            boolean known = known(word);
            boolean doubtful = known ? rare(word) : !english(word);
            looked += doubtful ? 1 : 0;
            Optional<String> nearest = !doubtful ? Optional.empty() : known ? muchOftener(word) : nearest(word);
            if (nearest.isPresent()) {
                String instead = nearest.get().substring(Token.EXACT.length());
                corrected.replace(word.start() + shift, word.end() + shift, instead);
                shift += instead.length() - (word.end() - word.start());
                unknown |= !known;
            }
        }
        return corrected.compareTo(new StringBuilder(typed)) == 0
                ? Optional.empty()
                : Optional.of(new Corrected(corrected.toString(), unknown));
    }

    private static boolean standsThere(String typed, Question.Typed word) {
        return word.end() <= typed.length() && Token.exact(Words.fold(typed.substring(word.start(), word.end())))
                .equals(word.word());
    }

    /// A word that is right is not one that was meant otherwise, though no paper has it.
    private static boolean english(Question.Typed word) {
        return English.has(word.word().substring(Token.EXACT.length()));
    }

    private boolean known(Question.Typed word) {
        return vocabulary.passages(word.zone(), word.word()) > 0 || (word.stem().equals(word.word())
                ? false
                : vocabulary.any(new Clause.Word(word.stem(), word.word())));
    }

    private boolean rare(Question.Typed word) {
        long own = vocabulary.passages(word.zone(), word.word());
        return own > 0 && own <= RARE;
    }

    private Optional<String> muchOftener(Question.Typed word) {
        long own = vocabulary.passages(word.zone(), word.word());
        return nearest(word, 1).filter(n -> vocabulary.passages(word.zone(), n) >= OFTENER * own);
    }

    private Optional<String> nearest(Question.Typed word) {
        return nearest(word, word.word().length() - Token.EXACT.length() < LONG ? 1 : 2);
    }

    private Optional<String> nearest(Question.Typed word, int slips) {
        String exact = word.word();
        int letters = exact.length() - Token.EXACT.length();
        if (letters < SHORTEST || !exact.substring(Token.EXACT.length()).chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        return vocabulary.close(word.zone(), exact, slips).stream().distinct()
                .filter(c -> !c.equals(exact) && c.length() > SHORTEST - 1 && c.startsWith(Token.EXACT))
                .filter(c -> c.chars().skip(1).allMatch(Character::isLetter))
                .filter(c -> slips(exact, c) <= slips)
                .sorted(Comparator.comparingInt((String c) -> slips(exact, c))
                        .thenComparing(c -> c.charAt(1) != exact.charAt(1))
                        .thenComparingLong(c -> -vocabulary.passages(word.zone(), c)).thenComparing(c -> c))
                .filter(c -> vocabulary.any(new Clause.In(word.zone(), List.of(c), false))).findFirst();
    }

    /// How many slips lead from one word to another: a letter left out, put in or changed, or two neighbours that
    /// changed places (Damerau–Levenshtein, in which no stretch is changed twice).
    static int slips(String from, String to) {
        int[] a = from.codePoints().toArray();
        int[] b = to.codePoints().toArray();
        int[][] least = new int[a.length + 1][b.length + 1];
        Arrays.setAll(least[0], j -> j);
        for (int i = 1; i <= a.length; i++) {
            least[i][0] = i;
            for (int j = 1; j <= b.length; j++) {
                int changed = least[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                least[i][j] = Math.min(changed, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[a.length][b.length];
    }
}
