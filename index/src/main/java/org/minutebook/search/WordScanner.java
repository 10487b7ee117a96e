package org.minutebook.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// Finds the runs of letters and digits in one text.
final class WordScanner {

    private static final String APOSTROPHES = "'’‘ʼ`";
    private static final String HYPHENS = "-‐‑";
    private static final char SOFT_HYPHEN = '\u00AD';

    private final String text;
    private final Set<Integer> passedOver;
    private final List<Words.Run> runs = new ArrayList<>();
    private int at;

    WordScanner(String text, Collection<Integer> hyphens) {
        this.text = text;
        this.passedOver = new HashSet<>(hyphens);
    }

    List<Words.Run> runs() {
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (Character.isDigit(letter)) {
                run(this::afterNumber);
            } else if (Character.isLetter(letter)) {
                run(this::afterLetters);
            } else {
                at += Character.charCount(letter);
            }
        }
        return runs;
    }

    private void run(IntUnaryOperator endFrom) {
        int start = at;
        at = endFrom.applyAsInt(start);
        StringBuilder raw = new StringBuilder(text.substring(start, at));
        for (int i = at - 1; i >= start && !passedOver.isEmpty(); i--) {
            if (passedOver.contains(i)) {
                raw.deleteCharAt(i - start);
            }
        }
        String folded = Words.fold(raw.toString());
        if (!folded.isEmpty()) {
            boolean owned = raw.length() > 2 && APOSTROPHES.indexOf(raw.charAt(raw.length() - 2)) >= 0
                    && folded.endsWith("s");
            String root = owned ? folded.substring(0, folded.length() - 1) : folded;
            runs.add(new Words.Run(folded, root, runs.size(), start, at, joins(start)));
        }
    }

    /// Digits, with points and commas between them, and the letters that follow at once.
    private int afterNumber(int from) {
        int end = from;
        while (end < text.length() && (digit(end) || pointOrComma(end))) {
            end += width(end);
        }
        while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
            end += width(end);
        }
        return end;
    }

    private boolean pointOrComma(int i) {
        char c = text.charAt(i);
        boolean thousands = c == ',' && digit(i + 1) && digit(i + 2) && digit(i + 3) && !digit(i + 4);
        return thousands || (c == '.' && digit(i + 1));
    }

    private int afterLetters(int from) {
        int end = from;
        while (end < text.length()) {
            if (letterOrMark(end)) {
                end += width(end);
            } else if (inner(end) && end + 1 < text.length() && letterOrMark(end + 1)) {
                end++;
            } else if (passedOver.contains(end) && afterBreak(end + 1) >= 0) {
                end = afterBreak(end + 1);
            } else {
                return end;
            }
        }
        return end;
    }

    private boolean inner(int i) {
        return APOSTROPHES.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == SOFT_HYPHEN;
    }

    /// Where the letter after white space stands; -1 if anything else comes.
    private int afterBreak(int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && letterOrMark(i) ? i : -1;
    }

    private boolean letterOrMark(int i) {
        int c = text.codePointAt(i);
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private boolean digit(int i) {
        return i < text.length() && Character.isDigit(text.codePointAt(i));
    }

    private int width(int i) {
        return Character.charCount(text.codePointAt(i));
    }

    /// Whether the run that starts here hangs on the one before: by nothing, or by a hyphen, which may end a line, with
    /// a letter on either side.
    private boolean joins(int start) {
        if (runs.isEmpty()) {
            return false;
        }
        int end = runs.getLast().end();
        String between = text.substring(end, start);
        boolean hyphen = !between.isEmpty() && HYPHENS.indexOf(between.charAt(0)) >= 0
                && (between.length() == 1 || between.substring(1).equals("\n"));
        return between.isEmpty()
                || (hyphen && (Character.isLetter(text.codePointBefore(end))
                        || Character.isLetter(text.codePointAt(start))));
    }
}
