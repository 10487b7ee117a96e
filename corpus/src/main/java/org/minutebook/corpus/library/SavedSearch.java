package org.minutebook.corpus.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A search that somebody follows.
///
/// @param name what it is called, see [SavedSearches#isName]
/// @param query the words as typed; may be blank
/// @param filters the chosen values by the filter's name: `body`, `officer` …
/// @param from only meetings on or after this day
/// @param to only meetings on or before this day
/// @param by who saved it
/// @param on when it was saved
public record SavedSearch(String name, String query, Map<String, List<String>> filters, Optional<LocalDate> from,
        Optional<LocalDate> to, Optional<String> by, Optional<LocalDate> on) {

    public SavedSearch {
        Map<String, List<String>> copy = new TreeMap<>();
        filters.forEach((filter, values) -> copy.put(filter, List.copyOf(values)));
        filters = copy;
    }
}
