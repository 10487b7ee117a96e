package org.minutebook.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.linked.IndicatorHistory;
import org.minutebook.corpus.linked.IndicatorHistory.Told;

/// One council's figures of an indicator, period by period: what a chart draws, and the table below it says.
///
/// @param polarity what is good: "Low is good"; empty where no paper says
/// @param rows in order of the periods; what has no period comes last
/// @param chart empty where there are not two values to draw
/// @param contradictions what papers say differently of one period
public record Figures(Optional<String> council, List<String> titles, Optional<String> polarity,
        List<Reading.Measure> measures, List<Row> rows, Optional<Chart> chart, List<Contradiction> contradictions,
        List<Step> papers) {

    private static final int PAPERS = 30;
    private static final String LAST = "\uFFFF";

    /// What papers say of one period.
    public record Row(String period, Map<Reading.Measure, List<Figure>> figures) {

        public List<Figure> of(Reading.Measure measure) {
            return figures.getOrDefault(measure, List.of());
        }
    }

    /// A value, and where it is told first.
    ///
    /// @param again in how many other places it is told
    public record Figure(Told told, String words, String source, int again) {

        static Figure of(Told told) {
            return new Figure(told, words(told), Links.passage(told.span(), OptionalInt.empty()), told.again().size());
        }

        private static String words(Told told) {
            String number = switch (told.value()) {
                case Reading.Value.Numeric numeric -> numeric.number().toPlainString();
                case Reading.Value.Words words -> words.words();
            };
            return told.unit().map(u -> u.equals("£") ? u + number : number + (u.equals("%") ? "" : " ") + u)
                    .orElse(number);
        }
    }

    /// Values that cannot all be right.
    public record Contradiction(String about, List<Figure> figures) {}

    static Figures of(IndicatorHistory history, Shelf shelf) {
        Map<String, Map<Reading.Measure, List<Figure>>> periods = new TreeMap<>();
        history.readings().forEach(t -> periods
                .computeIfAbsent(t.period().orElse(LAST), p -> new EnumMap<>(Reading.Measure.class))
                .computeIfAbsent(t.measure(), m -> new ArrayList<>()).add(Figure.of(t)));
        List<Row> rows = periods.entrySet().stream()
                .map(e -> new Row(e.getKey().equals(LAST) ? "period not said" : e.getKey(), e.getValue())).toList();
        List<Reading.Measure> measures = history.readings().stream().map(Told::measure).distinct()
                .sorted(Comparator.naturalOrder()).toList();
        return new Figures(history.council(), history.titles(), history.polarity().map(Words::good), measures, rows,
                Chart.of(history), history.contradictions().stream().map(Figures::contradiction).toList(),
                papers(history, shelf));
    }

    private static Contradiction contradiction(IndicatorHistory.Contradiction found) {
        return new Contradiction(Words.capital(Words.of(found.measure())) + found.period().map(p -> " for " + p)
                .orElse(""), found.told().stream().map(Figure::of).toList());
    }

    private static List<Step> papers(IndicatorHistory history, Shelf shelf) {
        return history.documents().stream().limit(PAPERS)
                .flatMap(id -> shelf.library().document(id).map(d -> new Step(d.name(), Links.paper(id))).stream())
                .sorted(Comparator.comparing(Step::label)).toList();
    }
}
