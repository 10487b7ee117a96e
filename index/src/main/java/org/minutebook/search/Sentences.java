package org.minutebook.search;

import java.util.Set;
import java.util.regex.Pattern;

/// Where sentences, and the clauses of long ones, start and end in a text. A blank line and a line that starts with a
/// label such as "(a)" start a sentence too.
final class Sentences {

    private static final Set<String> SHORTENED = Set.of("no", "nos", "cllr", "cllrs", "mr", "mrs", "ms", "dr", "rev",
            "hon", "prof", "st", "rd", "ave", "p", "pp", "para", "paras", "ref", "approx", "inc", "ltd", "etc", "eg",
            "ie", "viz", "vs", "v", "min", "fig", "sec", "tel", "ext", "dept", "jan", "feb", "mar", "apr", "jun", "jul",
            "aug", "sept", "oct", "nov", "dec");
    private static final Pattern LABEL = Pattern.compile("\\(?(?:\\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]\\s");
    private static final String CLOSING = ")]\"'’”";

    private final String text;

    Sentences(String text) {
        this.text = text;
    }

    /// Whether a sentence ends here, or nothing comes after but blanks.
    boolean endsAt(int i) {
        int next = i;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next == text.length() || (next > i && startsAt(next));
    }

    /// The start of the sentence in which something stands; -1 if it starts before the earliest place.
    int startBefore(int place, int earliest) {
        for (int i = Math.min(place, text.length() - 1); i > earliest; i--) {
            if (startsAt(i)) {
                return i;
            }
        }
        return startsAt(earliest) ? earliest : -1;
    }

    /// The end of a sentence that ends in this stretch, the last there is; -1 if none does.
    int lastEnd(int from, int to) {
        if (to >= text.length()) {
            return text.length();
        }
        for (int i = to + 1; i > from; i--) {
            if (startsAt(i) && endBefore(i) >= from && endBefore(i) <= to) {
                return endBefore(i);
            }
        }
        return -1;
    }

    /// The first place in a stretch after a comma, a dash and the like; -1 if there is none.
    int clauseStart(int from, int to) {
        for (int i = Math.max(1, from); i <= to; i++) {
            if (wordStarts(i) && ",;:–—".indexOf(text.charAt(endBefore(i) - 1)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /// The last place in a stretch after a comma, a dash and the like; -1 if there is none.
    int lastClauseEnd(int from, int to) {
        for (int i = to; i > from; i--) {
            if (Character.isWhitespace(text.charAt(i)) && ",;:–—".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean wordStarts(int i) {
        return i < text.length() && !Character.isWhitespace(text.charAt(i)) && i > 0
                && Character.isWhitespace(text.charAt(i - 1)) && endBefore(i) > 0;
    }

    /// Whether a sentence starts just here.
    boolean startsAt(int i) {
        if (i == 0) {
            return true;
        }
        if (i >= text.length()) {
            return i == text.length();
        }
        if (Character.isWhitespace(text.charAt(i)) || !Character.isWhitespace(text.charAt(i - 1))) {
            return false;
        }
        int end = endBefore(i);
        if (end == 0 || text.substring(end, i).chars().filter(c -> c == '\n').count() > 1) {
            return true;
        }
        return (text.charAt(i - 1) == '\n' && LABEL.matcher(text).region(i, text.length()).lookingAt())
                || (mayOpen(i) && closes(end));
    }

    private boolean mayOpen(int i) {
        int letter = text.codePointAt(i);
        return !Character.isLowerCase(letter);
    }

    /// Whether a sentence ends here: with a full stop that shortens no word, or with a question or exclamation mark.
    private boolean closes(int end) {
        int last = end - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        char mark = text.charAt(last);
        if (mark == '!' || mark == '?') {
            return true;
        }
        int from = last;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        String word = Words.fold(text.substring(from, last));
        boolean label = (from == 0 || text.charAt(from - 1) == '\n') && word.length() <= 2;
        return mark == '.' && word.length() != 1 && !label && !SHORTENED.contains(word);
    }

    private int endBefore(int i) {
        int end = i;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
