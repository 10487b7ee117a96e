package org.minutebook.ingest.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as British prose writes them: `12th March, 2007`, `Thursday 5 March 2024`, `11.4.14`, `2nd. May 2014`,
/// `October 30th 2023`, and lists that say month or year once: `10th and 24th May, 2005`. Works on folded text (see
/// [org.minutebook.corpus.TextView]). Thread-safe.
public final class DatePhrases {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");
    private static final String WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s*(?:the )?)?";
    private static final String DAY = "([0-3]?\\d)(?:\\s?(?:st|nd|rd|th))?\\.?";
    private static final String MONTH = "(january|february|march|april|may|june|july|august|september|october|november"
            + "|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?";
    private static final String YEAR = "(?:(?: ?\\(\\d\\))?,?\\s?((?:19|20)\\d\\d)(?!\\d|/\\d))?";
    private static final Pattern WORDS = pattern(
            "\\b" + WEEKDAY + "(?:the )?" + DAY + "(?: day)?(?: of)? ?" + MONTH + YEAR);
    private static final Pattern MONTH_FIRST = pattern(
            "\\b" + WEEKDAY + MONTH + " " + DAY.replace("\\.?", "") + "(?!\\d)" + YEAR);
    private static final Pattern FIGURES = pattern(
            "(?<![\\d./])([0-3]?\\d)([./])([01]?\\d)(?:\\2((?:19|20)?\\d\\d))(?![\\d/]|\\.\\d)");
    private static final Pattern DAY_AND_MONTH = pattern(
            "(?<=\\b(?:on|held|dated|of) )([0-3]?\\d)/([01]?\\d)(?![\\d/])");
    private static final Pattern DAY_BEFORE = pattern(
            "\\b" + WEEKDAY + "(?:the )?([0-3]?\\d)(st|nd|rd|th|)(?:\\s?,| and| &)\\s?(?:and )?$");

    private static final Pattern LIST = Pattern.compile("(?:\\s|,|and|&|\\([^)]{0,12}\\))*");

    private DatePhrases() {}

    /// One date as it stands in the text.
    ///
    /// @param year empty where the text does not print it
    public record Phrase(int day, int month, OptionalInt year, int start, int end) {

        /// The date, where its year is printed.
        public Optional<LocalDate> date() {
            return year.isPresent() ? dateIn(day, month, year.getAsInt()) : Optional.empty();
        }

        /// The date, or where no year is printed, the latest such day before the one given.
        public Optional<LocalDate> dateBefore(Optional<LocalDate> later) {
            if (year.isPresent() || later.isEmpty()) {
                return date();
            }
            int year = later.get().getYear();
            return dateIn(day, month, year).filter(later.get()::isAfter).or(() -> dateIn(day, month, year - 1));
        }
    }

    /// All dates in the text, in order; those without a year take it from the next date of the same list, where the
    /// list says it once. Empty where there is none. Days that no calendar has are left out.
    public static List<Phrase> find(String text) {
        List<Phrase> found = new ArrayList<>();
        addAll(found, WORDS.matcher(text), 1, 2, 3);
        addAll(found, MONTH_FIRST.matcher(text), 2, 1, 3);
        addAll(found, FIGURES.matcher(text), 1, 3, 4);
        addAll(found, DAY_AND_MONTH.matcher(text), 1, 2, 0);
        addDaysOfSameMonth(found, text);
        found.sort((a, b) -> Integer.compare(a.start, b.start));
        return withYearsOfLists(withoutOverlaps(found), text);
    }

    private static void addAll(List<Phrase> found, Matcher m, int day, int month, int year) {
        while (m.find()) {
            int month1 = monthOf(m.group(month));
            OptionalInt year1 = Optional.ofNullable(year == 0 ? null : m.group(year)).map(DatePhrases::yearOf)
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
            int day1 = Integer.parseInt(m.group(day));
            if (dateIn(day1, month1, year1.orElse(2000)).isPresent()) {
                found.add(new Phrase(day1, month1, year1, m.start(), m.end()));
            }
        }
    }

    /// `10th and 24th May`: the first day has its month from the second.
    private static void addDaysOfSameMonth(List<Phrase> found, String text) {
        for (Phrase whole : List.copyOf(found)) {
            int at = whole.start;
            Matcher m = DAY_BEFORE.matcher(text).region(Math.max(0, at - 40), at);
            while (m.find()) {
                int day = Integer.parseInt(m.group(1));
                if (dateIn(day, whole.month, whole.year.orElse(2000)).isPresent()) {
                    found.add(new Phrase(day, whole.month, whole.year, m.start(), m.end(2)));
                }
                m.region(Math.max(0, m.start() - 40), m.start());
            }
        }
    }

    private static List<Phrase> withoutOverlaps(List<Phrase> sorted) {
        List<Phrase> kept = new ArrayList<>();
        for (Phrase phrase : sorted) {
            if (kept.isEmpty() || phrase.start >= kept.getLast().end) {
                kept.add(phrase);
            }
        }
        return kept;
    }

    private static List<Phrase> withYearsOfLists(List<Phrase> phrases, String text) {
        List<Phrase> dated = new ArrayList<>();
        for (Phrase phrase : phrases.reversed()) {
            boolean list = phrase.year.isEmpty() && !dated.isEmpty()
                    && LIST.matcher(text.substring(phrase.end, dated.getLast().start)).matches();
            dated.add(list
                    ? new Phrase(phrase.day, phrase.month, dated.getLast().year, phrase.start, phrase.end)
                    : phrase);
        }
        Collections.reverse(dated);
        return dated;
    }

    private static int monthOf(String printed) {
        return Character.isDigit(printed.charAt(0))
                ? Integer.parseInt(printed)
                : MONTHS.indexOf(printed.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }

    private static int yearOf(String printed) {
        int year = Integer.parseInt(printed);
        return year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
    }

    private static Optional<LocalDate> dateIn(int day, int month, int year) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
