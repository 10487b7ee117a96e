package org.minutebook.ingest.segment;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the dates that a text prints, in the forms that councils write: `Monday, 14th May, 2007`,
/// `23rd day of January 2019`, `May 12th 2014`, `01/03/2016`, `2.5.14`, with line ends anywhere between.
public final class PrintedDates {

    private static final String MONTHS = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String WEEKDAY = "(?:(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b[\\s,.]*(?:the\\s+)?)?";
    private static final String YEAR = "((?:19|20)\\d\\d)\\b";
    private static final Pattern DAY_FIRST = Pattern.compile(
            WEEKDAY.replace("\\b[\\s,.]*", "[\\s,.]*")
                    + "(?<!\\d)(\\d{1,2})\\s*(?:st|nd|rd|th|™|°)?[\\s.]*(?:day\\s+)?(?:of\\s+)?" + MONTHS + "(?:[\\s,]*"
                    + YEAR
                    + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            WEEKDAY + "\\b" + MONTHS + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:[\\s,]*" + YEAR + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURES = Pattern
            .compile("(?<![\\d/.])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d\\d|\\d\\d)(?![\\d/]|\\.\\d)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)");
    private static final List<String> MONTH_NAMES = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug",
            "sep", "oct", "nov", "dec");
    private static final List<String> DAY_NAMES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final int CENTURY = 2000;

    private PrintedDates() {}

    /// A date as it stands in a text.
    ///
    /// @param month from 1
    /// @param year empty where it is not printed
    /// @param start where it starts in the text that was searched, its weekday included
    public record Printed(Optional<DayOfWeek> weekday, int day, int month, Optional<Integer> year, int start,
            int end) {

        /// The whole date; empty where the year is not printed, or there is no such day.
        public Optional<LocalDate> date() {
            return year.flatMap(this::in);
        }

        /// The date in this year; empty where there is no such day in it.
        public Optional<LocalDate> in(int someYear) {
            try {
                return Optional.of(LocalDate.of(someYear, month, day));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        /// Whether its weekday, where one is printed, is that of the same day in this year.
        public boolean fits(int someYear) {
            return in(someYear).filter(d -> weekday.isEmpty() || weekday.get() == d.getDayOfWeek()).isPresent();
        }
    }

    /// All dates in the text, in order; empty where there are none.
    public static List<Printed> in(CharSequence text) {
        List<Printed> found = new ArrayList<>();
        Matcher dayFirst = DAY_FIRST.matcher(text);
        dayFirst.results().forEach(r -> add(found, r, 2, month(r.group(3)), r.group(4), r.group(1)));
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        monthFirst.results().forEach(r -> add(found, r, 3, month(r.group(2)), r.group(4), r.group(1)));
        ISO.matcher(text).results()
                .forEach(r -> add(found, r, 3, Integer.parseInt(r.group(2)), r.group(1), null));
        FIGURES.matcher(text).results()
                .filter(r -> r.group(4).length() == 4 || ".".equals(r.group(2)) || "/".equals(r.group(2)))
                .forEach(r -> add(found, r, 1, Integer.parseInt(r.group(3)), century(r.group(4)), null));
        found.sort(Comparator.comparingInt(Printed::start));
        return List.copyOf(found);
    }

    /// The first whole date in the text; empty where there is none.
    public static Optional<LocalDate> first(CharSequence text) {
        return in(text).stream().flatMap(p -> p.date().stream()).findFirst();
    }

    private static void add(List<Printed> found, MatchResult match, int dayGroup, int month,
            @Nullable String year, @Nullable String weekday) {
        int day = Integer.parseInt(match.group(dayGroup));
        boolean overlaps = found.stream().anyMatch(p -> p.start() < match.end() && match.start() < p.end());
        if (day >= 1 && day <= 31 && month >= 1 && month <= 12 && !overlaps) {
            Optional<DayOfWeek> named = Optional.ofNullable(weekday)
                    .map(w -> DayOfWeek.of(DAY_NAMES.indexOf(w.substring(0, 3).toLowerCase(Locale.ROOT)) + 1));
            found.add(new Printed(named, day, month, Optional.ofNullable(year).map(Integer::valueOf),
                    match.start(), match.end()));
        }
    }

    private static int month(String name) {
        return MONTH_NAMES.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static String century(String year) {
        return year.length() == 4 ? year : Year.of(CENTURY + Integer.parseInt(year)).toString();
    }
}
