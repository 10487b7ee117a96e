package org.minutebook.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.minutebook.corpus.library.LibraryException;
import org.minutebook.corpus.library.SavedSearch;

/// Saved searches as queries, and queries as searches to save. What a saved search does not hold, as its order or a page, is
/// that of [Query#of].
public final class SavedQuery {

    private SavedQuery() {}

    /// The query of a search.
    ///
    /// @throws LibraryException if it has a filter that searches do not know
    public static Query of(SavedSearch search) {
        Query query = Query.of(search.query()).between(search.from(), search.to());
        for (Map.Entry<String, List<String>> filter : search.filters().entrySet()) {
            query = query.with(facet(search.name(), filter.getKey()), filter.getValue());
        }
        return query;
    }

    /// A query's words, filters and days under a name.
    ///
    /// @param by who saves it
    public static SavedSearch of(String name, Query query, Optional<String> by, LocalDate on) {
        Map<String, List<String>> filters = new TreeMap<>();
        query.filters().forEach((facet, values) -> filters.put(name(facet), values.stream().sorted().toList()));
        return new SavedSearch(name, query.words(), filters, query.from(), query.to(), by, Optional.of(on));
    }

    private static Facet facet(String search, String filter) {
        return Arrays.stream(Facet.values()).filter(f -> name(f).equals(filter.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new LibraryException(
                        "the search %s has a filter '%s', which there is not; there are %s. Mend it or delete it."
                                .formatted(
                                        search, filter, String.join(", ",
                                                Arrays.stream(Facet.values()).map(SavedQuery::name).toList()))));
    }

    private static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }
}
