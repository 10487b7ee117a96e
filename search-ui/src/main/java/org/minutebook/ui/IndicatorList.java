package org.minutebook.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.search.Facet;
import org.minutebook.search.Query;
import org.minutebook.search.Results;

/// Every indicator that papers name. That of the whole library is kept until the index changes. Thread-safe.
final class IndicatorList {

    private final Shelf shelf;
    private final Kept<List<Named>> whole;

    IndicatorList(Shelf shelf) {
        this.shelf = shelf;
        this.whole = Kept.indexed(shelf, () -> read(Query.of("")));
    }

    /// An indicator.
    ///
    /// @param title what papers say it measures
    /// @param records how many records name it
    /// @param readings how many give a value of it
    record Named(String code, Optional<String> title, long records, long readings) {}

    /// The indicators that the query's hits name.
    List<Named> in(Query query) {
        return query.filters().isEmpty() ? whole.value() : read(query);
    }

    private List<Named> read(Query query) {
        Map<String, Long> readings = new HashMap<>();
        shelf.engine().counts(query.with(Facet.KIND, List.of("reading")), Facet.INDICATOR)
                .forEach(count -> readings.put(count.value(), count.hits()));
        IndicatorTitles titles = IndicatorTitles.in(query, shelf);
        List<Named> named = new ArrayList<>();
        for (Results.Count count : shelf.engine().counts(query, Facet.INDICATOR)) {
            named.add(new Named(count.value(), titles.of(count.value()), count.hits(),
                    readings.getOrDefault(count.value(), 0L)));
        }
        return List.copyOf(named);
    }
}
