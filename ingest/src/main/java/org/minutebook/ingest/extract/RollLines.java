package org.minutebook.ingest.extract;

import java.util.regex.Pattern;

/// Decides which line ends in a list of people part two people and which only wrap a line, and marks the
/// latter. The text keeps its length.
final class RollLines {

    private static final Pattern UNFINISHED = Pattern.compile(
            "(?i).*(?:[,;&(/]|\\b(?:and|of|for|the|to|with|in|from|by|mr|mrs|ms|miss|dr|sir|prof|cllr|councillor|rev|hon))\\.?$");
    private static final Pattern INITIALS_LAST = Pattern.compile("(?:.*[ ,;.(])?\\p{Lu}\\.?$");
    private static final Pattern LISTED = Pattern.compile("(?:[•·*o●○■-]|\\d{1,2}[.)]|\\(?[a-z]\\)) ?.*");

    private static final String SURNAME = "\\p{Lu}[\\p{L}'-]+(?: \\([^)]*\\))?";

    /// Stands for the end of a line after which the next says something of the person above.
    static final char SOFT = '\u000b';

    private RollLines() {}

    static String join(String text) {
        StringBuilder joined = new StringBuilder(text);
        int depth = 0;
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (c == '\n') {
                boolean open = depth > 0 && text.indexOf(')', i) > 0 && text.indexOf(')', i) - i < 120;
                boolean blank = text.substring(line, i).isBlank();
                boolean after = blank && i > 0 && joined.charAt(i - 1) == ' ' && text.charAt(i - 1) == '\n';
                char end = open || after
                        ? ' '
                        : end(text.substring(line, i).strip(), rest(text, i + 1), text.startsWith("\n", i + 1));
                joined.setCharAt(i, end);
                depth = end == '\n' ? 0 : depth;
                line = i + 1;
            }
        }
        return joined.toString();
    }

    /// What stands for the line's end: `\n` before another person, a space in a wrapped line, [#SOFT] before a line that
    /// says something of the person above.
    private static char end(String before, String next, boolean blank) {
        if (before.isEmpty() || next.isEmpty() || LISTED.matcher(next).matches()) {
            return '\n';
        }
        if (UNFINISHED.matcher(before).matches()) {
            return before.endsWith(";") ? '\n' : ' ';
        }
        if (blank) {
            return '\n';
        }
        String last = before.substring(Math.max(before.lastIndexOf(','),
                Math.max(before.lastIndexOf(';'), before.lastIndexOf(" and "))) + 1).strip();
        boolean lone = !last.equals(before) && last.matches("(?:and )?\\p{Lu}[\\p{L}'-]+");
        if (lone || INITIALS_LAST.matcher(before).matches()) {
            return ' ';
        }
        boolean surnames = next.matches(SURNAME + "[.,]?") && before.matches(SURNAME);
        return surnames || PersonNames.at(next, 0).filter(n -> !next.startsWith("'", n.end())).isPresent()
                ? '\n'
                : SOFT;
    }

    private static String rest(String text, int from) {
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end).strip();
    }
}
