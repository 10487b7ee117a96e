package org.minutebook.ingest.extract.readings;

import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Reading.Measure;
import org.minutebook.corpus.TextView;
import org.minutebook.ingest.extract.readings.PassageReader.Found;

/// Completes the values of a cell with what its row, its column and the title say of their unit and period.
record CellReader(Paper paper, Passage passage, Setting setting) {

    /// The same values, in the same order.
    List<Found> complete(List<Found> found) {
        return found.stream().map(one -> complete(one, isAlone(one, found))).toList();
    }

    private static boolean isAlone(Found one, List<Found> found) {
        return found.stream().filter(f -> f.indicator().equals(one.indicator()) && f.measure() == one.measure())
                .count() == 1;
    }

    private Found complete(Found one, boolean alone) {
        boolean own = passage.column().isPresent() && passage.indicator().filter(one.indicator()::equals).isPresent();
        if (!own) {
            return one;
        }
        Found whole = passage.unit().map(one::inUnit).orElse(one);
        if (!alone || whole.period().isPresent() || whole.measure() == Measure.BASELINE) {
            return whole;
        }
        Optional<String> quarter = passage.column().flatMap(MeasureColumns.Column::quarter);
        if (quarter.isPresent()) {
            return whole.as(whole.measure(), quarterOf(quarter.get()));
        }
        if (whole.measure() == Measure.TARGET) {
            return whole.as(whole.measure(), setting.period().map(Periods::yearOf));
        }
        String behind = TextView.of(paper, whole.end(), Math.max(whole.end(), passage.end())).text();
        return whole.as(whole.measure(),
                Cues.first(behind, 0, behind.length(), setting).or(setting::period));
    }

    private Optional<String> quarterOf(String quarter) {
        Optional<String> year = setting.period().map(Periods::yearOf)
                .or(() -> passage.column().flatMap(MeasureColumns.Column::beside));
        return Periods.of(year, Optional.of(quarter))
                .or(() -> setting.day().map(day -> Periods.latest(quarter, day)));
    }
}
