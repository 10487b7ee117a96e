package org.minutebook.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Report;

/// How records are cited: "Minute No. 46, Corporate Improvement Board, 14 May 2007". What is not known is left out.
final class Citations {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Citations() {}

    static String of(Minute minute, Passage.Setting setting) {
        return joined(List.of(Optional.of(name(minute)), setting.body(), setting.date().map(Citations::day)));
    }

    static String name(Minute minute) {
        return minute.number().map(n -> "Minute No. " + n).orElse(minute.title());
    }

    /// @param source the minute, report or paper in which it stands
    static String of(Hit.Kind kind, String source, Passage.Setting setting) {
        String what = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
        return joined(List.of(Optional.of(what + " in " + source), setting.body(), setting.date().map(Citations::day)));
    }

    /// @param section the section that is cited; empty for the report
    static String of(Report report, Optional<Report.Section> section, Passage.Setting setting) {
        Optional<String> to = report.addressedTo().or(setting::body).map(b -> "report to " + b);
        return joined(List.of(Optional.of(report.title()), section.map(s -> "section " + s.number()),
                to.or(() -> Optional.of("report")),
                report.date().or(setting::date).map(Citations::day)));
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String joined(List<Optional<String>> parts) {
        return parts.stream().flatMap(Optional::stream).filter(p -> !p.isBlank()).collect(Collectors.joining(", "));
    }
}
