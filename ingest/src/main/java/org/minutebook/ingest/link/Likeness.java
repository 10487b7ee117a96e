package org.minutebook.ingest.link;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether words are about the same thing: by the words that tell something, whatever their number.
final class Likeness {

    /// What any minute may say whatever it is about.
    private static final Set<String> COMMON = Set.of("minute", "meeting", "report", "update", "review", "progress",
            "committee", "board", "council", "panel", "cabinet", "commission", "member", "councillor", "item", "agenda",
            "matter", "arising", "previou", "previous", "regard", "further", "reference", "made", "noted", "note",
            "was", "were",
            "be", "been", "had", "has", "it", "that", "this", "its", "no", "not", "which", "held", "is", "are", "as",
            "would", "will", "chair", "chairman", "asked", "reported", "informed", "considered", "received", "draft",
            "date", "next", "last", "year", "annual", "resolved", "agreed", "officer", "head", "director", "quarter",
            "against", "above", "below", "refer", "see", "page", "also", "their", "there", "they", "he", "she", "any");

    private Likeness() {}

    /// The words that tell something, each once, without the `s` of a plural.
    static Set<String> words(String text) {
        Set<String> words = Words.telling(text).stream().map(Likeness::singular)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        words.removeIf(w -> COMMON.contains(w) || w.length() == 1 || w.matches("\\d{1,3}"));
        return words;
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /// How much of the first words the second have, from 0 to 1; 0 where there are none.
    static double share(Set<String> of, Set<String> in) {
        return of.isEmpty() ? 0 : (double) of.stream().filter(in::contains).count() / of.size();
    }

    /// Whether a title is the one that the words give: it has most of them, or they have all of it.
    static boolean isTitle(String words, String title) {
        Set<String> said = words(words);
        Set<String> titled = words(title);
        if (said.isEmpty() || titled.isEmpty()) {
            return !Words.folded(words).isEmpty() && Words.folded(words).equals(Words.folded(title));
        }
        return share(said, titled) >= 0.6 || (titled.size() > 1 && share(titled, said) >= 0.75)
                || isAbbreviated(words, title);
    }

    /// Whether the text has most of the words.
    static boolean isAbout(String words, String text) {
        return share(words(words), words(text)) >= 0.75;
    }

    /// Whether one sentence speaks of what a title names: of most of its words, or of two.
    static boolean speaksOf(String sentence, String title) {
        Set<String> titled = words(title);
        double share = share(titled, words(sentence));
        return share >= 0.5 || share * titled.size() >= 2;
    }

    private static boolean isAbbreviated(String words, String title) {
        String letters = words.strip();
        String firsts = Words.telling(title).stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
        return letters.matches("[A-Z]{2,8}") && firsts.contains(letters.toLowerCase(Locale.ROOT));
    }
}
