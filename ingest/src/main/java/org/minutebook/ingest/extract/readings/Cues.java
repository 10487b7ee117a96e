package org.minutebook.ingest.extract.readings;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words of a sentence that say for when its figures are: "in 2007/08", "at the end of the third quarter", "in the
/// first nine months of the year", "at the end of December", "last year". Thread-safe.
final class Cues {

    private static final String OF_YEAR = "(?:,? (?:of |in |\\()?(?:the (?:financial )?year )?(?<of%s>" + Periods.YEAR
            + "))?";
    private static final Pattern CUE = Pattern.compile("(?i)(?<!\\b(?:since|than|than in|than for) )(?:"
            + "\\b(?<ordinal>first|second|third|fourth|final) quarter(?:'s)?" + OF_YEAR.formatted("Ordinal")
            + "|\\bfirst (?<count>two|three) quarters" + OF_YEAR.formatted("Count")
            + "|\\b(?<quarter>" + Periods.QUARTER + ")" + OF_YEAR.formatted("Quarter")
            + "|\\b(?<months>first [a-z]+ months)" + OF_YEAR.formatted("Months")
            + "|\\b(?:end of|year to|at) (?:\\d{1,2}(?:st|th)? )?(?<month>June|September|December|March)\\b"
            + "|\\b(?<last>last year|(?:the )?previous year|the year before)\\b"
            + "|\\b(?<this>this year|year to date|so far in the year)\\b"
            + "|(?<year>" + Periods.YEAR + "))");
    private static final List<String> COUNTS = List.of("one", "two", "three");

    private Cues() {}

    /// The first period named in this part of the text.
    static Optional<String> first(String text, int from, int to, Setting setting) {
        return all(text, from, to, setting).stream().findFirst();
    }

    /// The last period named in this part of the text.
    static Optional<String> last(String text, int from, int to, Setting setting) {
        return all(text, from, to, setting).stream().reduce((_, b) -> b);
    }

    private static List<String> all(String text, int from, int to, Setting setting) {
        return CUE.matcher(text).region(from, Math.max(from, to)).useTransparentBounds(true).results()
                .map(cue -> period(cue, setting)).flatMap(Optional::stream).filter(Periods::isFinancial).toList();
    }

    private static Optional<String> period(MatchResult cue, Setting setting) {
        if (cue.group("year") != null) {
            return Periods.whole(cue.group("year"));
        }
        if (cue.group("last") != null) {
            return setting.day().map(d -> Periods.before(Periods.year(d)));
        }
        if (cue.group("this") != null) {
            return setting.day().map(Periods::year);
        }
        if (cue.group("month") != null) {
            return setting.day().map(d -> atEndOf(Month.valueOf(cue.group("month").toUpperCase(Locale.ROOT)), d));
        }
        if (cue.group("months") != null) {
            return year(cue.group("ofMonths")).or(() -> setting.day().map(Periods::year));
        }
        String quarter = cue.group("count") != null
                ? "Q" + (COUNTS.indexOf(cue.group("count").toLowerCase(Locale.ROOT)) + 1)
                : Optional.ofNullable(cue.group("ordinal")).orElse(cue.group("quarter"));
        Optional<String> printed = year(cue.group("ofCount")).or(() -> year(cue.group("ofOrdinal")))
                .or(() -> year(cue.group("ofQuarter")));
        return Periods.of(printed.or(() -> setting.period().map(Periods::yearOf)), Optional.of(quarter))
                .or(() -> setting.day().map(d -> Periods.latest(quarter, d)));
    }

    private static Optional<String> year(String printed) {
        return Optional.ofNullable(printed).flatMap(Periods::whole);
    }

    /// What had ended with the last such month before the day: a year in March, a quarter in other months.
    private static String atEndOf(Month month, LocalDate day) {
        int year = day.getMonthValue() > month.getValue() ? day.getYear() : day.getYear() - 1;
        String whole = Periods.year(LocalDate.of(year, month, 1));
        return month == Month.MARCH ? whole : whole + " Q" + (month.getValue() / COUNTS.size() - 1);
    }
}
