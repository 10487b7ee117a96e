package org.minutebook.ingest.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.TextView;
import org.minutebook.ingest.segment.Part;
import org.minutebook.ingest.segment.PrintedDates;

/// Between which days a meeting was held whose date is not printed: after the meetings whose minutes it approved,
/// before the next one that it announced.
///
/// @param after the meeting was held after this day
/// @param before the meeting was held before this day
record DateBounds(Optional<LocalDate> after, Optional<LocalDate> before) {

    static final DateBounds NONE = new DateBounds(Optional.empty(), Optional.empty());

    private static final Pattern PREVIOUS = Pattern
            .compile(
                    "(?i)\\bminutes (?:of|from|for)\\b(?:(?!\\bnext\\b|\\bminutes\\b)[^.]){0,120}?\\b(?:held on|dated|on|of)\\b");
    private static final Pattern NEXT = Pattern.compile("(?i)\\b(?:next|future) meeting\\b");
    private static final int REACH = 160;

    /// The bounds that the part's own words give; [#NONE] where they give none.
    static DateBounds of(Paper paper, Part part) {
        String text = TextView.of(paper, part.start(), part.end()).text();
        Optional<LocalDate> after = dates(text, PREVIOUS).stream().max(Comparator.naturalOrder());
        Optional<LocalDate> before = dates(text, NEXT).stream()
                .filter(d -> after.isEmpty() || d.isAfter(after.get())).min(Comparator.naturalOrder());
        return new DateBounds(after.filter(d -> before.isEmpty() || d.isBefore(before.get())), before);
    }

    private static List<LocalDate> dates(String text, Pattern before) {
        Matcher m = before.matcher(text);
        return m.results().map(r -> text.substring(r.end(), Math.min(text.length(), r.end() + REACH)))
                .flatMap(s -> PrintedDates.first(s.split("(?i)\\bnext meeting|(?<=\\d{4})[.\\n]|\\. (?=[A-Z])", 2)[0])
                        .stream())
                .toList();
    }
}
