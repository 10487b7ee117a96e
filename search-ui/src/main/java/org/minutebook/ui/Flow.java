package org.minutebook.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Lets prose flow to the width of the screen. A line end is the page's own, and becomes a space, where its line is
/// nearly as long as the longest of its paragraph and the next goes on in the same sentence; a hyphen that only the line's end put there goes
/// with it. Every other line end stays: addresses, lists of names.
final class Flow {

    private static final double FULL = 0.75;
    private static final char GONE = '\0';

    private final String text;
    private final Set<Integer> hyphens;

    Flow(String text, List<Integer> hyphens) {
        this.text = text.replace(GONE, ' ');
        this.hyphens = new HashSet<>(hyphens);
    }

    /// The passage as long as it was, so that offsets hold; [#shown] takes out what has gone.
    String flow(int start, int end) {
        char[] flowing = text.substring(start, end).toCharArray();
        int longest = text.substring(start, end).lines().mapToInt(String::length).max().orElse(0);
        int line = start;
        for (int i = text.indexOf('\n', start); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
            if (i > start && hyphens.contains(i - 1)) {
                flowing[i - 1 - start] = GONE;
                flowing[i - start] = GONE;
            } else if (i - line >= longest * FULL && goesOn(i + 1, end)) {
                flowing[i - start] = ' ';
            }
            line = i + 1;
        }
        return new String(flowing);
    }

    static String shown(String flowing) {
        return flowing.replace(String.valueOf(GONE), "");
    }

    private boolean goesOn(int next, int end) {
        return next < end && !Character.isWhitespace(text.charAt(next));
    }
}
