package org.minutebook.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.minutebook.search.Facet;
import org.minutebook.search.Query;
import org.minutebook.search.Results;

/// What papers say that indicators measure. Papers word it differently: the words that most records have stand for all.
final class IndicatorTitles {

    private static final String AFTER_CODE = ": ";

    private final Map<String, Results.Count> titles = new HashMap<>();

    private IndicatorTitles() {}

    /// The titles of all indicators that the query's hits name.
    static IndicatorTitles in(Query query, Shelf shelf) {
        IndicatorTitles titles = new IndicatorTitles();
        for (Results.Count count : shelf.engine().counts(query, Facet.INDICATOR_TITLE)) {
            int end = count.value().indexOf(AFTER_CODE);
            if (end > 0) {
                titles.titles.merge(count.value().substring(0, end),
                        new Results.Count(count.value().substring(end + AFTER_CODE.length()), count.hits()),
                        (one, other) -> other.hits() > one.hits() ? other : one);
            }
        }
        return titles;
    }

    /// Empty where no paper says it.
    Optional<String> of(String code) {
        return Optional.ofNullable(titles.get(code)).map(Results.Count::value);
    }
}
