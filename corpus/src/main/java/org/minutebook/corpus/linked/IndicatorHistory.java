package org.minutebook.corpus.linked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Span;

/// One indicator of one council over all papers.
///
/// @param titles as printed beside its code, the most frequent first
/// @param readings in order of period and measure, then of the papers' days
/// @param contradictions what papers say differently of one period and measure
public record IndicatorHistory(String id, Optional<String> council, String indicator, List<String> titles,
        Optional<Reading.Polarity> polarity, List<Told> readings, List<Contradiction> contradictions)
        implements
            Linked {

    public IndicatorHistory {
        titles = List.copyOf(titles);
        readings = List.copyOf(readings);
        contradictions = List.copyOf(contradictions);
    }

    /// A reading and the paper that tells it.
    ///
    /// @param told the day of the paper or its meeting
    public record Told(Optional<String> period, Reading.Measure measure, Reading.Value value, Optional<String> unit,
            Optional<LocalDate> asOf, Optional<LocalDate> told, Span span) {}

    /// Values that cannot all be right: one period, one measure, different figures.
    public record Contradiction(Optional<String> period, Reading.Measure measure, List<Told> told) {
        public Contradiction {
            told = List.copyOf(told);
        }
    }

    /// The papers that tell of it, each once, in order.
    public List<DocumentId> documents() {
        return readings.stream().map(t -> t.span().document()).distinct().sorted().toList();
    }
}
