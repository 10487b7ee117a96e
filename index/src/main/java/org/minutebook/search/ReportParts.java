package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.Span;

/// Cuts a report at the headings of its sections, where these are found again in its text.
final class ReportParts {

    /// Headings may be long; so many of their words tell them.
    private static final int WORDS = 8;

    private ReportParts() {}

    /// A part of a report.
    ///
    /// @param section empty for what stands before the first section, and for a report that is not cut
    record Part(Optional<Report.Section> section, Span span) {}

    /// The parts in order: what stands before the first section, then the sections, each to the next one's heading; the
    /// whole where no section is found.
    ///
    /// @param whole the report's own text
    /// @param text the paper's
    static List<Part> of(Report report, Span whole, String text) {
        List<Part> parts = new ArrayList<>();
        Optional<Report.Section> open = Optional.empty();
        int from = whole.start();
        for (Report.Section section : report.sections()) {
            Matcher heading = heading(section).matcher(text).region(from, whole.end());
            if (heading.find()) {
                add(open, whole, from, heading.start(1), text, parts);
                open = Optional.of(section);
                from = heading.start(1);
            }
        }
        add(open, whole, from, whole.end(), text, parts);
        return parts;
    }

    private static void add(Optional<Report.Section> section, Span whole, int from, int to, String text,
            List<Part> parts) {
        int end = from + text.substring(from, to).stripTrailing().length();
        if (end > from) {
            parts.add(new Part(section, new Span(whole.document(), from, end)));
        }
    }

    private static Pattern heading(Report.Section section) {
        String words = Stream.of(section.title().strip().split("\\s+", -1)).limit(WORDS).map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        return Pattern.compile("(?m)^[ \\t]*(" + Pattern.quote(section.number()) + "[\\s.):–-]{1,6}" + words + ")");
    }
}
