package org.minutebook.ingest.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Names and titles as linking compares them: by their words, whatever stands between these.
final class Words {

    private static final Set<String> SMALL = Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or",
            "the", "to", "with");

    private Words() {}

    /// The words in lower case with single blanks between; empty for a text without words.
    static String folded(String text) {
        return text.replace("&", " and ").toLowerCase(Locale.ROOT).replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /// The words that carry a meaning, in order, each once.
    static Set<String> telling(String text) {
        Set<String> words = new LinkedHashSet<>(List.of(folded(text).split(" ")));
        words.removeAll(SMALL);
        words.remove("");
        return words;
    }
}
