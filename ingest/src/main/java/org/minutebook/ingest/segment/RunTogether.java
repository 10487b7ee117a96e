package org.minutebook.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Items that a converter ran together on one line: `70/17 Apologies None. 71/17 Declarations None.` Only numbers that
/// bear the year part them, and only the very next one: other figures within a sentence are too many.
final class RunTogether {

    private static final Pattern FIRST = Pattern.compile("^(\\d{1,4})(/\\d{2,4})\\b");
    private static final Pattern NEXT = Pattern.compile("(?<=[.?!:;)]) +(\\d{1,4})(/\\d{2,4})[.:]? +(?=\\p{Lu})");

    private RunTogether() {}

    /// Where on the line a further item begins; empty for nearly every line.
    static List<Integer> starts(String line) {
        Matcher first = FIRST.matcher(line);
        if (!first.find()) {
            return List.of();
        }
        List<Integer> starts = new ArrayList<>();
        int number = Integer.parseInt(first.group(1));
        Matcher next = NEXT.matcher(line);
        while (next.find()) {
            if (Integer.parseInt(next.group(1)) == number + 1 && next.group(2).equals(first.group(2))) {
                starts.add(next.start(1));
                number++;
            }
        }
        return starts;
    }
}
