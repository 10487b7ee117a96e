package org.minutebook.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answer to a query.
///
/// @param total how many hits there are in all
/// @param hits those that were asked for, best first
/// @param facets for each facet its values with their counts, most frequent first; the counts of a facet are those of
///        the search without that facet's own filter, so that other choices can be seen
/// @param message something to tell the reader, e.g. how an odd query was understood
public record Results(long total, List<Hit> hits, Map<Facet, List<Count>> facets, Optional<String> message) {

    /// One value of a facet, and how many hits have it.
    public record Count(String value, long hits) {}

    public static Results none(String message) {
        return new Results(0, List.of(), Map.of(), Optional.of(message));
    }
}
