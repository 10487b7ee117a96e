package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and years in words for a reader.
final class Days {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Days() {}

    static String words(LocalDate day) {
        return WORDS.format(day);
    }

    /// The year in which the municipal year began that the day is in: it begins in the middle of May.
    static int municipalYear(LocalDate day) {
        return day.minusMonths(4).minusDays(14).getYear();
    }

    /// The municipal year as it is written, `2007/08`.
    static String municipalYearWords(LocalDate day) {
        int year = municipalYear(day);
        return year + "/" + "%02d".formatted((year + 1) % 100);
    }
}
