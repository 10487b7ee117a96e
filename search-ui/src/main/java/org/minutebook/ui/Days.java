package org.minutebook.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.time.Year;

/// Days as people type them into a search: `14/5/2007`, `14 May 2007`, `2007-05-14`, `May 2007`, `2007`.
final class Days {

    private static final List<DateTimeFormatter> DAYS = forms("uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d MMMM uuuu",
            "d MMM uuuu");
    private static final List<DateTimeFormatter> MONTHS = forms("uuuu-M", "M/uuuu", "MMMM uuuu", "MMM uuuu");
    private static final List<DateTimeFormatter> YEARS = forms("uuuu");

    private Days() {}

    /// The day; a month or year stands for its first or its last. Empty where the text is no day at all.
    static Optional<LocalDate> day(String text, boolean last) {
        String plain = text.strip().replaceAll("\\s+", " ").replaceAll("(?<=\\d)(st|nd|rd|th)\\b|,", "");
        return parse(plain, DAYS).map(LocalDate::from).or(() -> parse(plain, MONTHS).map(YearMonth::from)
                .map(month -> last ? month.atEndOfMonth() : month.atDay(1))).or(() -> parse(plain, YEARS)
                        .map(Year::from).map(year -> last ? year.atMonth(12).atEndOfMonth() : year.atDay(1)));
    }

    static String misunderstood(String text) {
        return "“" + text + "” was not understood as a date, and was left out. Write a date such as 14/5/2007, "
                + "14 May 2007, May 2007 or 2007.";
    }

    private static Optional<TemporalAccessor> parse(String text, List<DateTimeFormatter> forms) {
        return forms.stream().map(form -> parse(text, form)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<TemporalAccessor> parse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(form.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<DateTimeFormatter> forms(String... patterns) {
        return List.of(patterns).stream().map(pattern -> new DateTimeFormatterBuilder().parseCaseInsensitive()
                .appendPattern(pattern).toFormatter(Locale.UK).withResolverStyle(ResolverStyle.STRICT)).toList();
    }
}
