package org.minutebook.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The lines of a heading, those joined by a space over which one statement runs: "Minutes of the Parish Council
/// Meeting / held at the church / Wednesday 13th July 2005".
///
/// @param text the words, quotes and dashes folded
/// @param line the index of its first line in the paper
/// @param last the index of its last line
record Statement(String text, int line, int last) {

    private static final int MOST_LINES = 5;
    private static final Pattern OPENS = Wording.pattern(".*\\b(?:minutes|meeting|proceedings)\\b.*");
    private static final Pattern HELD = Wording.pattern(".*\\bheld\\b.*");
    private static final Pattern ENDS_OPEN = Wording
            .pattern(".*(?:\\b(?:of|the|at|on|in|held|and|for|following|committee on)|[,&-])$");

    /// The statements in these lines, in order.
    static List<Statement> of(List<Line> zone) {
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < zone.size();) {
            int last = i;
            StringBuilder text = new StringBuilder(zone.get(i).text());
            while (last + 1 < zone.size() && last - i < MOST_LINES && goesOn(text.toString(), zone.get(last + 1))) {
                last++;
                text.append(' ').append(zone.get(last).text());
            }
            found.add(new Statement(text.toString().replaceAll("[\\s&&[^\\t]]+", " "), zone.get(i).index(),
                    zone.get(last).index()));
            i = last + 1;
        }
        return found;
    }

    private static boolean goesOn(String text, Line next) {
        if (next.gap()) {
            return text.matches("(?i).*\\b(?:of|of the|on|held at|held in)$") && text.length() < 60;
        }
        if (Wording.PRESENT.matcher(next.text()).matches()
                || next.text().matches("(?i)^(?:venue|date|time|contact)\\s*:.*")) {
            return false;
        }
        boolean opened = OPENS.matcher(text).matches();
        boolean held = HELD.matcher(text).matches();
        boolean dated = PrintedDates.in(text).stream().anyMatch(d -> d.year().isPresent());
        boolean opens = opened && !held && HELD.matcher(next.text()).matches();
        boolean undated = opened && held && !dated;
        return ENDS_OPEN.matcher(text).matches() || opens || undated || Character.isLowerCase(next.text().charAt(0));
    }
}
