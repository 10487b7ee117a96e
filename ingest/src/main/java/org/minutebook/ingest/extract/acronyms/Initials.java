package org.minutebook.ingest.extract.acronyms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fits the letters of a short form to the words that end where a passage ends, from the last letter to the first.
/// Small words may be passed over or give a letter; a long short form may take one letter from within a word
/// (`closed circuit television`) or pass over one word that gives none; one of three letters may take one from the
/// second part of a compound (`Balanced Scorecard`).
final class Initials {

    /// What may stand between two words of one name.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'\\p{L}+)?'?|&");
    private static final Pattern JOINT = Pattern.compile("[ \\-/,&']*");
    private static final Set<String> SMALL = Set.of("a", "an", "and", "as", "at", "by", "for", "from", "in", "into",
            "of", "on", "or", "per", "s", "the", "to", "with", "&");
    private static final int LONG = 4;
    private static final int PART = 4;

    private final String letters;
    private final List<Word> words;

    private Initials(String letters, List<Word> words) {
        this.letters = letters;
        this.words = words;
    }

    /// A word or a part of one that a hyphen joins, and where it starts.
    private record Word(String text, int start) {

        boolean small() {
            return SMALL.contains(text) || text.equals("And") || text.equals("Of");
        }

        char initial() {
            return Character.toUpperCase(text.charAt(0));
        }

        String capitals() {
            return text.toUpperCase(Locale.ROOT);
        }
    }

    /// Where in the passage the words start that the short form stands for; empty where its letters fit none that end
    /// with the passage.
    ///
    /// @param strict whether every letter must be a word's first, and every word but the small ones give one
    static OptionalInt start(String passage, String shortForm, boolean strict) {
        String letters = letters(shortForm);
        Initials initials = new Initials(letters, lastWords(passage, 2 * letters.length() + 6));
        int last = initials.words.size() - 1;
        boolean spare = !strict && letters.length() >= LONG;
        OptionalInt found = initials.fit(letters.length() - 1, last, 0, 0);
        if (found.isEmpty() && !strict && letters.length() >= LONG - 1) {
            found = initials.fit(letters.length() - 1, last, 1, 0);
        }
        if (found.isEmpty() && spare) {
            found = initials.fit(letters.length() - 1, last, 0, 1);
        }
        return found.isPresent() && initials.isName(found.getAsInt())
                ? OptionalInt.of(initials.words.get(found.getAsInt()).start)
                : OptionalInt.empty();
    }

    /// The letters and figures in capitals, without the small s of the plural.
    static String letters(String shortForm) {
        String plain = shortForm.replaceAll("[^\\p{L}\\p{N}&]", "");
        boolean plural = plain.endsWith("s") && !plain.equals(plain.toLowerCase(Locale.ROOT));
        return (plural ? plain.substring(0, plain.length() - 1) : plain).toUpperCase(Locale.ROOT);
    }

    /// The words that end the passage with nothing but blanks, hyphens and commas between them.
    private static List<Word> lastWords(String passage, int most) {
        List<Word> words = new ArrayList<>();
        int end = passage.length();
        Matcher m = WORD.matcher(passage);
        List<int[]> places = new ArrayList<>();
        while (m.find()) {
            places.add(new int[]{m.start(), m.end()});
        }
        for (int[] place : places.reversed()) {
            if (words.size() == most || !JOINT.matcher(passage.substring(place[1], end)).matches()) {
                break;
            }
            words.add(new Word(passage.substring(place[0], place[1]), place[0]));
            end = place[0];
        }
        return words.reversed();
    }

    private boolean isName(int first) {
        Word word = words.get(first);
        boolean several = words.size() - first > 1;
        return several && !SMALL.contains(word.text);
    }

    /// The place of the first word when all letters up to this one fit words up to this one.
    ///
    /// @param inner how many letters may stand within a word
    /// @param idle how many words may give no letter
    private OptionalInt fit(int letter, int word, int inner, int idle) {
        if (letter < 0) {
            return OptionalInt.of(word + 1);
        }
        if (word < 0) {
            return OptionalInt.empty();
        }
        Word here = words.get(word);
        OptionalInt found = given(letter, word, inner, idle);
        boolean between = letter < letters.length() - 1;
        if (found.isEmpty() && between && here.small()) {
            found = fit(letter, word - 1, inner, idle);
        }
        if (found.isEmpty() && between && idle > 0) {
            found = fit(letter, word - 1, inner, idle - 1);
        }
        return found;
    }

    /// The same, where this word gives this letter or, with those before it, several.
    private OptionalInt given(int letter, int word, int inner, int idle) {
        Word here = words.get(word);
        OptionalInt found = OptionalInt.empty();
        boolean and = letters.charAt(letter) == '&' && here.text.equalsIgnoreCase("and");
        if (here.initial() == letters.charAt(letter) || and) {
            found = fit(letter - 1, word - 1, inner, idle);
        }
        int length = here.text.length();
        boolean caps = length > 1 && length <= letter + 1 && here.text.equals(here.capitals())
                && letters.startsWith(here.text, letter - length + 1);
        if (found.isEmpty() && caps) {
            found = fit(letter - length, word - 1, inner, idle);
        }
        boolean within = inner > 0 && letter > 0 && here.initial() == letters.charAt(letter - 1)
                && isWithin(letters.charAt(letter), here);
        if (found.isEmpty() && within) {
            found = fit(letter - 2, word - 1, inner - 1, idle);
        }
        return found;
    }

    private boolean isWithin(char letter, Word word) {
        if (letters.length() >= LONG) {
            return word.capitals().indexOf(letter, 1) > 0;
        }
        int at = word.capitals().indexOf(letter, PART);
        return at > 0 && at + PART <= word.text.length() && Character.isUpperCase(word.text.charAt(0));
    }
}
