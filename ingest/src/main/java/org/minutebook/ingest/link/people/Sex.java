package org.minutebook.ingest.link.people;

import java.util.Locale;
import java.util.Optional;

/// What a title or a given name tells of a person.
enum Sex {
    MAN, WOMAN, UNSAID;

    /// What the title tells, as printed: "Cllr Mrs", "Sir".
    static Sex of(Optional<String> title) {
        String words = " " + title.orElse("").toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ") + " ";
        if (words.matches(".* (?:mrs|ms|miss|dame|lady|baroness|madam|alderwoman) .*")) {
            return WOMAN;
        }
        return words.matches(".* (?:mr|messrs|sir|lord|father|fr) .*") && !words.contains(" lord mayor ")
                ? MAN
                : UNSAID;
    }

    /// Whether one person cannot be both.
    boolean against(Sex other) {
        return this != UNSAID && other != UNSAID && this != other;
    }
}
