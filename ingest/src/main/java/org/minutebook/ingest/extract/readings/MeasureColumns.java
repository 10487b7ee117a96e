package org.minutebook.ingest.extract.readings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Reading.Measure;
import org.minutebook.ingest.extract.plans.TableRow;

/// The columns of a table that hold values of indicators, by what their headers say.
///
/// @param labels what the header prints, to know it when a page repeats it
/// @param columns the columns that hold values
/// @param polarity the column that says what is good
record MeasureColumns(List<String> labels, Map<Integer, Column> columns, OptionalInt polarity) {

    static final MeasureColumns NONE = new MeasureColumns(List.of(), Map.of(), OptionalInt.empty());
    private static final Pattern NO_VALUES = Pattern.compile(
            ".*\\b(?:dates?|average|quartile|variance|change|direction|trend|rank(?:ing)?|polarity|neighbours?|neighbouring|comparators?|comparisons?|benchmarks?|benchmarking|median|peers?|family|cipfa|similar|tolerance|forecasts?|projected|projections?|difference|gap|percentile|national|england|regional|band|rag|status|leads?|owner|officer|comments?)\\b.*");
    private static final List<Header> HEADERS = List.of(
            new Header(Measure.BASELINE, Pattern.compile(".*\\bbase ?lines?\\b.*")),
            new Header(Measure.TARGET,
                    Pattern.compile(".*\\b(?:targets?|measures?|success criteria|milestones?)\\b.*")),
            new Header(Measure.CURRENT, Pattern.compile(
                    ".*\\b(?:current|latest|year to date|ytd|to date|q[1-4]|qtr ?[1-4]?|quarter ?[1-4]?)\\b.*|(?:performance|result|position|value)")),
            new Header(Measure.OUTTURN, Pattern.compile(
                    ".*\\b(?:out-?turn|actual|year[ -]end)\\b.*|(?:" + Periods.YEAR
                            + ")(?: (?:result|performance))?")));
    private static final Pattern YEAR = Pattern.compile(Periods.YEAR);
    private static final Pattern QUARTER = Pattern.compile(Periods.QUARTER);
    private static final Pattern VALUE = Pattern.compile(Amount.VALUE);
    private static final int LONG_HEADER = 10;

    /// What a header with these words stands over.
    private record Header(Measure measure, Pattern words) {}

    /// What a column holds, and for when.
    ///
    /// @param quarter the quarter that its header names without a year
    /// @param beside the last year that the headers of the columns beside it name
    record Column(Measure measure, Optional<String> period, Optional<String> quarter, Optional<String> beside) {

        /// The same column as another measure.
        Column as(Measure other) {
            return new Column(other, period, quarter, beside);
        }
    }

    /// The columns after this row: its own where it is a header, otherwise these.
    MeasureColumns after(TableRow row) {
        List<String> printed = row.filled().stream().map(c -> c.text().toLowerCase(Locale.ROOT)).toList();
        Map<Integer, Column> own = new HashMap<>();
        row.filled().forEach(c -> column(c.text().toLowerCase(Locale.ROOT)).ifPresent(k -> own.put(c.col(), k)));
        Optional<String> beside = own.values().stream().flatMap(c -> c.period().stream())
                .filter(Periods::isFinancial).map(Periods::yearOf).max(Comparator.naturalOrder());
        own.replaceAll((_, c) -> new Column(c.measure, c.period, c.quarter, beside));
        boolean header = !own.isEmpty() && printed.size() > 1
                && row.filled().stream().allMatch(c -> c.words() <= LONG_HEADER && !isValue(c.text()));
        if (!header || printed.equals(labels)) {
            return this;
        }
        boolean divides = printed.size() == own.size() && columns.keySet().stream().anyMatch(own::containsKey);
        if (divides) {
            Map<Integer, Column> both = new HashMap<>(columns);
            both.putAll(own);
            return new MeasureColumns(labels, both, polarity);
        }
        return new MeasureColumns(printed, own,
                row.filled().stream().filter(c -> Polarities.isHeader(c.text())).mapToInt(TableRow.Cell::col)
                        .findFirst());
    }

    private static boolean isValue(String text) {
        return VALUE.matcher(text).matches() && Periods.whole(text).isEmpty();
    }

    private static Optional<Column> column(String header) {
        if (NO_VALUES.matcher(header).matches()) {
            return Optional.empty();
        }
        Matcher year = YEAR.matcher(header);
        Matcher quarter = QUARTER.matcher(header);
        Optional<String> printed = year.find() ? Optional.of(year.group()) : Optional.empty();
        Optional<String> part = quarter.find() ? Optional.of(quarter.group()) : Optional.empty();
        Optional<String> period = Periods.of(printed, part);
        return HEADERS.stream().filter(h -> h.words.matcher(header).matches()).findFirst()
                .map(h -> new Column(h.measure, period, part.filter(_ -> period.isEmpty()), Optional.empty()));
    }
}
