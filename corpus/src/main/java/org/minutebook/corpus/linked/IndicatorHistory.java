package org.minutebook.corpus.linked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /// A reading and the papers that tell it. What papers tell alike of one period is one reading.
    ///
    /// @param provisional whether every paper that tells it calls it provisional, estimated or forecast
    /// @param told the day of the earliest paper or its meeting
    /// @param span where that paper tells it
    /// @param again where else it is told, in other papers or other copies of the same one
    public record Told(Optional<String> period, Reading.Measure measure, Reading.Value value, Optional<String> unit,
            Optional<LocalDate> asOf, boolean provisional, Optional<LocalDate> told, Span span, List<Span> again) {
        public Told {
            again = List.copyOf(again);
        }
    }

    /// Values that cannot all be right: one period, one measure, one unit, different figures of different papers, none
    /// of them provisional and none of them the other's rounding.
    public record Contradiction(Optional<String> period, Reading.Measure measure, List<Told> told) {
        public Contradiction {
            told = List.copyOf(told);
        }
    }

    /// The papers that tell of it, each once, in order.
    public List<DocumentId> documents() {
        return readings.stream().flatMap(t -> Stream.concat(Stream.of(t.span()), t.again().stream()))
                .map(Span::document).distinct().sorted().toList();
    }
}
