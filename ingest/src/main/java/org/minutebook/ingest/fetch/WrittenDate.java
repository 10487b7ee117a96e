package org.minutebook.ingest.fetch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as the lists of a site write it: `Monday, 14th May, 2007 10.00 am`, `14 May 2007`, `14/05/2007`.
final class WrittenDate {

    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+([a-z]{3,9})\\.?,?\\s+(\\d{4})\\b");
    private static final Pattern FIGURES = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b");

    private WrittenDate() {}

    /// The first day in a text; empty where there is none.
    static Optional<LocalDate> in(String text) {
        Matcher words = WORDS.matcher(text);
        if (words.find()) {
            return month(words.group(2)).flatMap(m -> day(words.group(3), m, words.group(1)));
        }
        Matcher figures = FIGURES.matcher(text);
        return figures.find()
                ? day(figures.group(3), Integer.parseInt(figures.group(2)), figures.group(1))
                : Optional.empty();
    }

    private static Optional<Integer> month(String word) {
        String folded = word.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(folded)) {
                return Optional.of(month.getValue());
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
