package org.minutebook.search.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/// The words of British English, in all their forms: the spelling list of LanguageTool. Names of people and places are
/// no words. Read when it is first asked, in some hundredths of a second; thread-safe.
public final class English {

    private static final String LIST = "/org/languagetool/resource/en/hunspell/en_GB";

    private English() {}

    private static final class Read {
        static final Dictionary WORDS = read();
    }

    private static Dictionary read() {
        try (InputStream words = resource(LIST + ".dict"); InputStream form = resource(LIST + ".info")) {
            return Dictionary.read(words, form);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of English words cannot be read", e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(English.class.getResourceAsStream(name), name);
    }

    /// Whether this is an English word, however it is cased; no phrase and no blank is.
    public static boolean has(String word) {
        return !word.isBlank() && new Speller(Read.WORDS).isInDictionary(word.toLowerCase(Locale.UK));
    }
}
