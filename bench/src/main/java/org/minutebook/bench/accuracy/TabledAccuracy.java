package org.minutebook.bench.accuracy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.minutebook.bench.accuracy.Tally.Pair;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.CompletionSummary;
import org.minutebook.corpus.Filing.Filed;
import org.minutebook.corpus.Grid;
import org.minutebook.corpus.Reading;

/// Compares tables, and what they mean: actions, completion summaries and readings.
final class TabledAccuracy {

    private static final double WORDS = 0.9;

    private final Function<String, Tally> tallies;

    /// @param tallies from a kind to its tally
    TabledAccuracy(Function<String, Tally> tallies) {
        this.tallies = tallies;
    }

    void add(Truth truth, Filed filed) {
        String paper = truth.document();
        actions(paper, truth, filed);
        tallies.apply("completion_summary").add(paper, truth.summaries(), filed.all(CompletionSummary.class),
                TabledAccuracy::sameSummary);
        readings(paper, truth, filed);
        tables(paper, truth, filed);
    }

    /// Actions in the prose of minutes are not among what is known of a paper.
    private void actions(String paper, Truth truth, Filed filed) {
        List<Pair<Truth.Action, Action>> pairs = tallies.apply("action").add(paper, truth.actions(),
                filed.all(Action.class).stream().filter(a -> a.table().isPresent()).toList(),
                (t, f) -> Sameness.alike(t.action(), f.action(), WORDS));
        for (Pair<Truth.Action, Action> pair : pairs) {
            Truth.Action t = pair.truth();
            Action f = pair.found();
            Map.of("objective", same(t.objective(), f.objective().or(f::section)),
                    "target_date", same(t.targetDate(), f.targetDate()), "lead", same(t.lead(), f.lead()),
                    "update", same(t.update(), f.update()), "complete", same(t.complete(), f.complete()))
                    .forEach((field, right) -> tallies.apply("action." + field).add(paper + ": " + pair, right));
        }
    }

    private static boolean same(String truth, Optional<String> found) {
        return Sameness.alike(truth, found.orElse(""), WORDS);
    }

    private static boolean sameSummary(Truth.Summary truth, CompletionSummary found) {
        return truth.total() == found.total() && OptionalInt.of(truth.completed()).equals(found.completed())
                && OptionalInt.of(truth.notCompleted()).equals(found.notCompleted())
                && OptionalInt.of(truth.partiallyCompleted()).equals(found.partiallyCompleted());
    }

    /// A value that a paper prints in two places is one.
    private void readings(String paper, Truth truth, Filed filed) {
        List<Truth.Reading> found = filed.all(Reading.class).stream().map(TabledAccuracy::reading).distinct().toList();
        List<Pair<Truth.Reading, Truth.Reading>> pairs = tallies.apply("reading").add(paper,
                truth.readings().stream().map(TabledAccuracy::plain).distinct().toList(), found,
                (t, f) -> plain(f, t.unit()).equals(t));
        for (Pair<Truth.Reading, Truth.Reading> pair : pairs) {
            pair.truth().unit().ifPresent(unit -> tallies.apply("reading.unit").add(paper + ": " + pair,
                    pair.found().unit().equals(Optional.of(unit))));
        }
    }

    private static Truth.Reading reading(Reading found) {
        String value = switch (found.value()) {
            case Reading.Value.Numeric numeric -> numeric.number().toPlainString();
            case Reading.Value.Words words -> words.words();
        };
        return plain(new Truth.Reading(found.indicator(), found.measure().name(), found.period().orElse(""), value,
                found.unit()));
    }

    private static Truth.Reading plain(Truth.Reading reading) {
        return plain(reading, reading.unit());
    }

    private static Truth.Reading plain(Truth.Reading reading, Optional<String> unit) {
        String value = reading.value().matches("[\\d.]+")
                ? new BigDecimal(reading.value()).stripTrailingZeros().toPlainString()
                : reading.value();
        return new Truth.Reading(Sameness.code(reading.indicator()), reading.measure().toLowerCase(Locale.ROOT),
                reading.period(), value, unit);
    }

    /// Tables beside those in reports and their appendices are not among what is known: only what is known is sought.
    private void tables(String paper, Truth truth, Filed filed) {
        List<Grid> grids = filed.all(Grid.class);
        truth.tables().forEach(t -> tallies.apply("table").add(paper + ": " + t,
                grids.stream().anyMatch(g -> sameTable(t, g))));
    }

    private static boolean sameTable(Truth.Table truth, Grid found) {
        List<String> header = found.cells().stream().filter(c -> c.row() == 0).map(c -> Sameness.fold(c.text()))
                .toList();
        int rows = found.cells().stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
        return rows == truth.rows() && header.equals(truth.header().stream().map(Sameness::fold).toList());
    }
}
