package org.minutebook.ingest.link;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Names and titles as linking compares them: by their words, whatever stands between these.
final class Words {

    private static final Set<String> SMALL = Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or",
            "the", "to", "with");
    private static final int RUN = 3;

    private Words() {}

    /// The words in lower case with single blanks between; empty for a text without words.
    static String folded(String text) {
        String lower = text.replace("&", " and ").toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        boolean gap = false;
        for (int letter : lower.codePoints().toArray()) {
            if (isOfWord(letter)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.appendCodePoint(letter);
                gap = false;
            } else if (letter != '\'' && letter != '’') {
                gap = true;
            }
        }
        return folded.toString();
    }

    private static boolean isOfWord(int letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.LETTER_NUMBER
                || Character.getType(letter) == Character.OTHER_NUMBER;
    }

    /// The words that carry a meaning, in order, each once.
    static Set<String> telling(String text) {
        Set<String> words = new LinkedHashSet<>(List.of(folded(text).split(" ", -1)));
        words.removeAll(SMALL);
        words.remove("");
        return words;
    }

    /// How much of the shorter text's wording stands in the other, from 0 to 1: runs of three words, or single words
    /// where a text is shorter than that.
    static double shared(String text, String other) {
        List<String> words = List.of(folded(text).split(" ", -1));
        List<String> others = List.of(folded(other).split(" ", -1));
        int run = Math.min(RUN, Math.min(words.size(), others.size()));
        return overlap(runs(words, run), runs(others, run));
    }

    /// What part of the smaller set is in the other; 0 where one is empty.
    static double overlap(Set<String> some, Set<String> others) {
        int least = Math.min(some.size(), others.size());
        return least == 0 ? 0 : (double) some.stream().filter(others::contains).count() / least;
    }

    private static Set<String> runs(List<String> words, int length) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + length)));
        }
        runs.remove("");
        return runs;
    }
}
