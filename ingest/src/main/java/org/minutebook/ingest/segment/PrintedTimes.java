package org.minutebook.ingest.segment;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the times of day that a text prints: `10.00 a.m.`, `7pm`, `18:00`, `12 noon`.
final class PrintedTimes {

    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d./:£])(\\d{1,2})(?:[.:]([0-5O]\\d|OO))?(?:\\s*(a\\.?\\s?m(?![a-z])|p\\.?\\s?m(?![a-z])|noon|hrs|hours)|(?![\\d/]|\\.\\d))",
            Pattern.CASE_INSENSITIVE);
    private static final int NOON = 12;

    private PrintedTimes() {}

    /// The times in the text, in order; empty where there are none.
    static List<LocalTime> in(CharSequence text) {
        List<LocalTime> found = new ArrayList<>();
        Matcher m = TIME.matcher(text);
        m.results().forEach(r -> time(r).ifPresent(found::add));
        return found;
    }

    private static Optional<LocalTime> time(MatchResult r) {
        @Nullable
        String half = r.group(3);
        @Nullable
        String minutes = r.group(2);
        if (half == null && minutes == null) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(r.group(1));
        boolean afternoon = half != null && half.toLowerCase(Locale.ROOT).startsWith("p");
        boolean morning = half != null && half.toLowerCase(Locale.ROOT).startsWith("a");
        hour = afternoon && hour < NOON ? hour + NOON : morning && hour == NOON ? 0 : hour;
        return hour < 24 ? Optional.of(LocalTime.of(hour, minutes(minutes))) : Optional.empty();
    }

    private static int minutes(@Nullable String printed) {
        return printed == null ? 0 : Integer.parseInt(printed.toUpperCase(Locale.ROOT).replace('O', '0'));
    }
}
