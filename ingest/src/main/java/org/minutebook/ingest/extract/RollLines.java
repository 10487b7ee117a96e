package org.minutebook.ingest.extract;

import java.util.Optional;
import java.util.regex.Pattern;

/// Decides which line ends in a list of people part two people and which only wrap a line, and makes a space of the
/// latter. The text keeps its length.
final class RollLines {

    private static final Pattern UNFINISHED = Pattern.compile(
            "(?i).*(?:[,;&(/]|\\b(?:and|of|for|the|to|with|in|from|by|mr|mrs|ms|miss|dr|sir|prof|cllrs?|councillors?|rev|hon))\\.?$");
    private static final Pattern INITIALS_LAST = Pattern.compile("(?:.*[ ,;.(])?\\p{Lu}\\.?$");
    private static final Pattern LISTED = Pattern.compile("(?:[•·*o●○■-]|\\d{1,2}[.)]|\\(?[a-z]\\)) ?.*");

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
                if (open || after || wraps(text.substring(line, i), rest(text, i + 1), text.startsWith("\n", i + 1))) {
                    joined.setCharAt(i, ' ');
                } else {
                    depth = 0;
                }
                line = i + 1;
            }
        }
        return joined.toString();
    }

    private static boolean wraps(String line, String next, boolean blank) {
        String before = line.strip();
        if (before.isEmpty() || next.isEmpty()) {
            return false;
        }
        if (LISTED.matcher(next).matches()) {
            return false;
        }
        if (UNFINISHED.matcher(before).matches()) {
            return !before.endsWith(";");
        }
        if (blank) {
            return false;
        }
        String last = before.substring(Math.max(before.lastIndexOf(','), Math.max(before.lastIndexOf(';'),
                before.lastIndexOf(" and "))) + 1).strip();
        boolean lone = !last.equals(before) && last.matches("(?:and )?\\p{Lu}[\\p{L}'-]+");
        if (lone && !before.endsWith(".")) {
            return true;
        }
        if (INITIALS_LAST.matcher(before).matches()) {
            return true;
        }
        Optional<PersonName> name = PersonNames.at(next, 0);
        boolean surname = next.matches("\\p{Lu}[\\p{L}'-]+(?: \\([^)]*\\))?[.,]?");
        return name.isEmpty() && !(surname && before.matches("\\p{Lu}[\\p{L}'-]+(?: \\([^)]*\\))?"));
    }

    private static String rest(String text, int from) {
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end).strip();
    }
}
