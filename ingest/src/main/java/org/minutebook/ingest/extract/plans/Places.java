package org.minutebook.ingest.extract.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.Span;

/// The minutes and reports of a paper, to say in which of them a passage stands. Of those that hold one another the
/// shortest is meant.
public record Places(List<Place> places) {

    public Places {
        places = List.copyOf(places);
    }

    /// A minute or a report, and where it stands.
    public record Place(Optional<String> minute, Optional<String> report, Span span) {}

    /// The places that these findings are.
    public static Places of(List<Finding> findings) {
        List<Place> places = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding instanceof Minute minute) {
                places.add(new Place(Optional.of(minute.id()), Optional.empty(), minute.evidence().span()));
            } else if (finding instanceof Report report) {
                places.add(new Place(Optional.empty(), Optional.of(report.id()), report.evidence().span()));
            }
        }
        return new Places(places);
    }

    /// The id of the minute in which the passage stands.
    public Optional<String> minute(Span span) {
        return at(span).flatMap(Place::minute);
    }

    /// The id of the report in which the passage stands.
    public Optional<String> report(Span span) {
        return at(span).flatMap(Place::report);
    }

    private Optional<Place> at(Span span) {
        return places.stream().filter(p -> p.span.contains(span)).min(Comparator.comparingInt(p -> p.span.length()));
    }
}
