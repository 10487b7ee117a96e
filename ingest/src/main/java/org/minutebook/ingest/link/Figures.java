package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.linked.IndicatorHistory.Told;

/// The figures that papers give of one indicator, put together: what is told alike is one reading with several places.
/// Without a period only what was told on one day is alike, as last year's target may be this year's.
final class Figures {

    private static final Comparator<Figure> BY_DAY = Comparator
            .comparing((Figure f) -> f.told.orElse(LocalDate.MAX)).thenComparing(f -> f.span().document())
            .thenComparingInt(f -> f.span().start());
    private static final Comparator<Told> IN_ORDER = Comparator
            .comparing((Told t) -> t.period().isEmpty()).thenComparing(t -> t.period().orElse(""))
            .thenComparing(Told::measure).thenComparing(t -> t.told().orElse(LocalDate.MAX))
            .thenComparing(t -> t.span().document()).thenComparingInt(t -> t.span().start());

    private Figures() {}

    /// A reading and the day on which it was told.
    record Figure(Reading reading, Optional<LocalDate> told) {
        Span span() {
            return reading.evidence().span();
        }

        /// Whether the other is the same value, read from the same words with the period that they print.
        boolean isPartOf(Figure other) {
            Span own = span();
            Span its = other.span();
            return reading.period().isEmpty() && other.reading.period().isPresent()
                    && reading.measure() == other.reading.measure() && reading.value().equals(other.reading.value())
                    && own.document().equals(its.document()) && own.start() < its.end() && its.start() < own.end();
        }
    }

    /// The readings in order of period, measure and day.
    static List<Told> of(List<Figure> figures) {
        Map<List<Object>, List<Figure>> alike = new LinkedHashMap<>();
        Map<DocumentId, List<Figure>> byPaper = new LinkedHashMap<>();
        figures.forEach(f -> byPaper.computeIfAbsent(f.span().document(), d -> new ArrayList<>()).add(f));
        byPaper.values().forEach(paper -> paper.stream().filter(f -> paper.stream().noneMatch(f::isPartOf))
                .forEach(f -> alike.computeIfAbsent(key(f), k -> new ArrayList<>()).add(f)));
        return alike.values().stream().flatMap(a -> byUnit(a).stream()).map(Figures::told).sorted(IN_ORDER).toList();
    }

    private static List<Object> key(Figure figure) {
        Reading r = figure.reading;
        Object when = r.period().isPresent() ? r.period() : List.of(figure.told, r.asOf());
        return List.of(r.measure(), when, value(r.value()));
    }

    private static String value(Reading.Value value) {
        return switch (value) {
            case Reading.Value.Numeric numeric -> numeric.number().toPlainString();
            case Reading.Value.Words words -> Words.folded(words.words());
        };
    }

    /// One list for all units, unless papers print different ones; a figure without a unit agrees with any.
    private static List<List<Figure>> byUnit(List<Figure> alike) {
        if (alike.stream().flatMap(f -> f.reading.unit().stream()).distinct().count() <= 1) {
            return List.of(alike);
        }
        Map<Optional<String>, List<Figure>> units = new LinkedHashMap<>();
        alike.forEach(f -> units.computeIfAbsent(f.reading.unit(), u -> new ArrayList<>()).add(f));
        return List.copyOf(units.values());
    }

    private static Told told(List<Figure> alike) {
        List<Figure> sorted = alike.stream().sorted(BY_DAY).toList();
        Reading first = sorted.getFirst().reading;
        return new Told(first.period(), first.measure(), first.value(),
                sorted.stream().flatMap(f -> f.reading.unit().stream()).findFirst(),
                sorted.stream().flatMap(f -> f.reading.asOf().stream()).findFirst(),
                sorted.stream().allMatch(f -> f.reading.provisional()), sorted.getFirst().told,
                sorted.getFirst().span(),
                sorted.stream().skip(1).map(Figure::span).toList());
    }
}
