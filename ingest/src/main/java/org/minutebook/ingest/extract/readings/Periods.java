package org.minutebook.ingest.extract.readings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Years and quarters as papers print them, and as records name them: `2008/09`, `2007/08 Q1`, `2008`. Thread-safe.
final class Periods {

    /// A financial or calendar year as a regular expression without groups.
    static final String YEAR = "(?<![\\d/.-])(?:(?:19|20)\\d\\d ?[/-] ?(?:20)?\\d\\d|\\d\\d ?/ ?\\d\\d|(?:19|20)\\d\\d)(?![\\d/]|[.-]\\d)";
    /// A quarter, its number the last digit.
    static final String QUARTER = "(?:quarter|qtr\\.?|q) ?[1-4]\\b";
    private static final Pattern FINANCIAL = Pattern.compile("(?:(\\d\\d))?(\\d\\d) ?[/-] ?(?:20)?(\\d\\d)");
    private static final Pattern CALENDAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final int APRIL = 4;
    private static final int WHOLE = "2008/09".length();

    private Periods() {}

    /// The year that the whole text is; empty where it is none, as `36/42` is none.
    static Optional<String> whole(String text) {
        Matcher m = FINANCIAL.matcher(text.strip());
        if (m.matches()) {
            int first = Integer.parseInt(m.group(2));
            boolean next = (first + 1) % 100 == Integer.parseInt(m.group(3));
            String century = m.group(1) == null ? "20" : m.group(1);
            return next ? Optional.of(century + m.group(2) + "/" + m.group(3)) : Optional.empty();
        }
        return Optional.of(text.strip()).filter(t -> CALENDAR.matcher(t).matches());
    }

    /// The period of a year and a quarter as printed.
    static Optional<String> of(Optional<String> year, Optional<String> quarter) {
        Optional<String> whole = year.flatMap(Periods::whole);
        return quarter.isPresent() ? whole.map(y -> y + " Q" + digit(quarter.get())) : whole;
    }

    /// The latest such quarter that had begun on this day: "the first quarter" said in September 2007 is `2007/08 Q1`.
    static String latest(String quarter, LocalDate day) {
        int number = Integer.parseInt(digit(quarter));
        int starts = day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear();
        LocalDate begins = LocalDate.of(starts, APRIL, 1).plusMonths(3L * (number - 1));
        int year = begins.isAfter(day) ? starts - 1 : starts;
        return named(year) + " Q" + number;
    }

    /// The financial year in which the day stands: 3 May 2007 is in `2007/08`.
    static String year(LocalDate day) {
        return named(day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear());
    }

    /// The same year or quarter a year before.
    static String before(String period) {
        return named(start(period) - 1) + period.substring(WHOLE);
    }

    /// The same year or quarter a year later.
    static String after(String period) {
        return named(start(period) + 1) + period.substring(WHOLE);
    }

    /// The year of a quarter; a year itself is its own.
    static String yearOf(String period) {
        return isFinancial(period) ? period.substring(0, WHOLE) : period;
    }

    /// Whether it is a financial year or a quarter of one.
    static boolean isFinancial(String period) {
        return period.length() >= WHOLE && period.charAt(4) == '/';
    }

    /// Whether the year has ended on this day.
    static boolean isOver(String period, LocalDate day) {
        return isFinancial(period) && !day.isBefore(LocalDate.of(start(period) + 1, APRIL, 1));
    }

    private static int start(String period) {
        return Integer.parseInt(period.substring(0, 4));
    }

    private static String named(int year) {
        return "%d/%02d".formatted(year, (year + 1) % 100);
    }

    private static String digit(String quarter) {
        String small = quarter.toLowerCase(Locale.ROOT);
        int ordinal = ORDINALS.indexOf(small);
        return ordinal >= 0 ? String.valueOf(ordinal + 1) : small.equals("final") ? "4" : small.replaceAll("\\D", "");
    }
}
