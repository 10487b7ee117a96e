package org.minutebook.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days and years as people type them.
final class Dates {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})?(?:(-|–|\\.\\.|/)(\\d{4}|\\d{2})?)?");
    private static final int CENTURY = 100;
    private static final List<DateTimeFormatter> MONTHS = List.of(form("uuuu-M"), form("M/uuuu"), form("MMMM uuuu"),
            form("MMM uuuu"));
    private static final List<DateTimeFormatter> DAYS = List.of(form("uuuu-M-d"), form("d/M/uuuu"), form("d.M.uuuu"),
            form("d MMMM uuuu"), form("d MMM uuuu"));
    private static final DateTimeFormatter YEAR = form("uuuu");

    private Dates() {}

    /// The first day of what is named: of the day, the month (`2007-05`, `May 2007`) or the year; empty if it is no
    /// date.
    static Optional<LocalDate> day(String typed) {
        return first(typed, DAYS).or(() -> first(typed, MONTHS)).or(() -> first(typed, List.of(YEAR)));
    }

    /// The whole of the day, month or year that is named; empty if it is none.
    static Optional<Clause.During> period(String typed) {
        Optional<Clause.During> month = first(typed, MONTHS)
                .map(d -> new Clause.During(Optional.of(d), Optional.of(d.plusMonths(1))));
        return month.or(() -> years(typed))
                .or(() -> first(typed, DAYS)
                        .map(d -> new Clause.During(Optional.of(d), Optional.of(d.plusDays(1)))));
    }

    private static Optional<LocalDate> first(String typed, List<DateTimeFormatter> forms) {
        return forms.stream().flatMap(form -> parsed(typed.strip(), form).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String typed, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(typed, form));
        } catch (DateTimeException notThisForm) {
            return Optional.empty();
        }
    }

    /// The time from the first to the last of the years: `2007`, `2007-2009`, `2007/08`, `2007-`, `-2009`; empty if
    /// it is none.
    static Optional<Clause.During> years(String typed) {
        Matcher matcher = YEARS.matcher(typed.strip());
        if (!matcher.matches() || typed.isBlank()) {
            return Optional.empty();
        }
        Optional<Integer> first = Optional.ofNullable(matcher.group(1)).map(Integer::valueOf);
        Optional<Integer> last = Optional.ofNullable(matcher.group(3)).map(Integer::valueOf)
                .map(y -> y < CENTURY ? y + first.orElse(0) / CENTURY * CENTURY : y);
        boolean turned = first.isPresent() && last.isPresent() && last.get() < first.get();
        if (turned || (first.isEmpty() && last.isEmpty())) {
            return Optional.empty();
        }
        boolean one = matcher.group(2) == null;
        Optional<LocalDate> before = (one ? first : last).map(y -> LocalDate.of(y + 1, 1, 1));
        return Optional.of(new Clause.During(first.map(y -> LocalDate.of(y, 1, 1)), before));
    }

    private static DateTimeFormatter form(String pattern) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
        if (!pattern.contains("d")) {
            builder.parseDefaulting(ChronoField.DAY_OF_MONTH, 1);
        }
        if (!pattern.contains("M")) {
            builder.parseDefaulting(ChronoField.MONTH_OF_YEAR, 1);
        }
        return builder.toFormatter(Locale.UK);
    }
}
