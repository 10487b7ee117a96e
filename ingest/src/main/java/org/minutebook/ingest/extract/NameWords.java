package org.minutebook.ingest.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The word lists by which a person's name is told from the name of a post, a body or a place.
final class NameWords {

    private static final Set<String> GIVEN = read("given-names.txt");
    private static final Set<String> OFFICE = read("office-words.txt");
    private static final Set<String> PLACE = read("place-words.txt");
    private static final Set<String> SURNAME = read("surname-words.txt");

    private NameWords() {}

    /// Whether the word is a given name that is common in England; the first part decides of a hyphenated one.
    static boolean isGiven(String word) {
        String folded = fold(word);
        int hyphen = folded.indexOf('-');
        return GIVEN.contains(folded) || (hyphen > 0 && GIVEN.contains(folded.substring(0, hyphen)));
    }

    /// Whether the word names posts, units, bodies, papers or days.
    static boolean isOffice(String word) {
        String folded = fold(word);
        int hyphen = folded.indexOf('-');
        return OFFICE.contains(folded) || (hyphen > 0 && OFFICE.contains(folded.substring(0, hyphen)));
    }

    /// Whether the word ends the names of streets, buildings or firms.
    static boolean isPlace(String word) {
        return PLACE.contains(fold(word));
    }

    /// Whether an office or place word is a surname as well.
    static boolean isSurname(String word) {
        return SURNAME.contains(fold(word));
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static Set<String> read(String resource) {
        try (InputStream in = NameWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
