package org.minutebook.ingest.extract.readings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Reading.Measure;

/// What the title over a passage, and the day of its meeting, say of when the figures below are.
///
/// @param day the day of the meeting or report
/// @param period the year or quarter that the title names
/// @param yearEnd whether the title says that the year is over
record Setting(Optional<LocalDate> day, Optional<String> period, boolean yearEnd) {

    private static final Pattern YEAR = Pattern.compile(Periods.YEAR);
    private static final Pattern QUARTER = Pattern.compile(
            "(?i)\\b(?:" + Periods.QUARTER + "|(?<ordinal>first|second|third|fourth|final) quarter)");
    private static final Pattern YEAR_END = Pattern
            .compile("(?i)\\b(?:year[ -]end|end[ -]of[ -]year|full[ -]year|annual|out-?turns?)\\b");
    private static final Pattern FORECAST = Pattern
            .compile("(?i)\\b(?:forecasts?|projected|projections?|estimates?)\\b");
    private static final int APRIL = 4;
    private static final int JULY = 7;

    /// The setting that the title makes.
    static Setting of(String title, Optional<LocalDate> day) {
        Optional<String> year = YEAR.matcher(title).results().map(r -> Periods.whole(r.group()))
                .flatMap(Optional::stream)
                .filter(p -> p.contains("/")).findFirst();
        Matcher quarter = QUARTER.matcher(title);
        if (FORECAST.matcher(title).find()) {
            return new Setting(day, year.or(() -> day.map(Periods::year)), false);
        }
        if (quarter.find()) {
            String printed = Optional.ofNullable(quarter.group("ordinal")).orElse(quarter.group());
            Optional<String> period = Periods.of(year, Optional.of(printed))
                    .or(() -> day.map(d -> Periods.latest(printed, d)));
            return new Setting(day, period, false);
        }
        boolean end = YEAR_END.matcher(title).find();
        return new Setting(day, year.or(() -> end ? day.map(d -> Periods.before(Periods.year(d))) : Optional.empty()),
                end);
    }

    /// Whether a figure for this period is what the year came to, or how it stands so far.
    Measure measure(String when) {
        boolean told = yearEnd && period.filter(when::equals).isPresent();
        boolean over = told || day.filter(d -> Periods.isOver(when, d)).isPresent();
        boolean whole = !when.contains("Q");
        return whole && over ? Measure.OUTTURN : Measure.CURRENT;
    }

    /// The year in which the meeting stands, where it is not so early that the year before may be meant.
    Optional<String> running() {
        return day.filter(d -> d.getMonthValue() < APRIL || d.getMonthValue() >= JULY).map(Periods::year);
    }
}
