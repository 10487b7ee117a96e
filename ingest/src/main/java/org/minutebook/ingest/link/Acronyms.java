package org.minutebook.ingest.link;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Short forms that the words of another text spell out.
final class Acronyms {

    private static final Pattern SHORT = Pattern.compile("\\b\\p{Lu}{2,6}\\b");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’]+");

    private Acronyms() {}

    static boolean isIn(String text) {
        return SHORT.matcher(text).find();
    }

    /// The text with each short form replaced by the words of the other whose initials it is.
    static String spelt(String text, String other) {
        List<String> words = List.of(BETWEEN.split(other, -1));
        return SHORT.matcher(text).replaceAll(m -> words(m.group(), words).replace("$", "\\$"));
    }

    /// Whether the text has a short form that words of the other may stand for without all of them: CYPS for Children's
    /// Services.
    static boolean mayStandFor(String text, String other) {
        List<String> words = List.copyOf(Words.telling(other));
        return SHORT.matcher(text).results().map(MatchResult::group).anyMatch(s -> hasInitials(s, words));
    }

    private static boolean hasInitials(String shortForm, List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 2; to <= words.size() && to - from <= shortForm.length(); to++) {
                String initials = initials(words.subList(from, to), true);
                String gaps = String.join(".*", initials.split("", -1));
                if (shortForm.matches(gaps)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String words(String shortForm, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            for (int n = 2; n <= shortForm.length() + 3 && i + n <= words.size(); n++) {
                List<String> run = words.subList(i, i + n);
                if (initials(run, true).equals(shortForm) || initials(run, false).equals(shortForm)) {
                    return String.join(" ", run);
                }
            }
        }
        return shortForm;
    }

    private static String initials(List<String> words, boolean all) {
        StringBuilder initials = new StringBuilder();
        words.stream().filter(w -> !w.isEmpty() && (all || !Words.telling(w).isEmpty()))
                .forEach(w -> initials.append(w.charAt(0)));
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
