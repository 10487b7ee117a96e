package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.Minute;
import org.minutebook.ingest.link.MinuteBook.Held;

/// A cross-reference, and what has to be known of the place where it stands.
///
/// @param source the minute it stands in
/// @param day the day of that minute's meeting
/// @param held that meeting, where it is one of the body's own
/// @param approved the day of the meeting whose minutes that meeting approved
record Asked(CrossReference reference, Minute source, Optional<LocalDate> day, Optional<Held> held,
        Optional<LocalDate> approved) {

    private static final int FAR = 400;
    private static final Pattern STOP = Pattern.compile("(?<=[a-z\\d)’]{2})[.;] (?=\\p{Lu})");

    /// The paragraph around the reference with the minute's own title, without the reference.
    String around() {
        String text = source.text();
        int base = source.evidence().span().start();
        int start = within(text, reference.evidence().span().start() - base);
        int end = Math.max(start, within(text, reference.evidence().span().end() - base));
        int from = Math.max(text.lastIndexOf("\n\n", start), start - FAR);
        int blank = text.indexOf("\n\n", end);
        int to = Math.min(blank < 0 ? text.length() : blank, end + FAR);
        return (source.title() + " " + text.substring(Math.max(0, from), start) + " " + text.substring(end, to))
                .replaceAll("\\s+", " ");
    }

    /// The sentence that refers, without the reference.
    String sentence() {
        String text = source.text();
        int base = source.evidence().span().start();
        int start = within(text, reference.evidence().span().start() - base);
        int end = Math.max(start, within(text, reference.evidence().span().end() - base));
        String before = text.substring(Math.max(0, start - FAR), start).replaceAll("\\s+", " ");
        String after = text.substring(end, Math.min(text.length(), end + FAR)).replaceAll("\\s+", " ");
        String[] earlier = STOP.split(before, -1);
        return earlier[earlier.length - 1] + STOP.split(after, 2)[0];
    }

    private static int within(String text, int offset) {
        return Math.max(0, Math.min(text.length(), offset));
    }

    /// "Minute 41", or "Minute 41(2)".
    String wanted() {
        return "Minute " + reference.toMinute().orElse("") + reference.toLabel().map(l -> "(" + l + ")").orElse("");
    }
}
