package org.minutebook.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.minutebook.search.Facet;

/// What a query's words found, and what of it the filters let through.
final class Matches {

    private final DocSet asked;
    private final Map<Facet, DocSet> filters;
    private final DocSet hits;

    private Matches(DocSet asked, Map<Facet, DocSet> filters) {
        this.asked = asked;
        this.filters = filters;
        this.hits = through(Optional.empty());
    }

    static Matches of(IndexSearcher searcher, DocSet asked, Map<Facet, Set<String>> chosen) throws IOException {
        Map<Facet, DocSet> filters = new EnumMap<>(Facet.class);
        for (Map.Entry<Facet, Set<String>> filter : chosen.entrySet()) {
            filters.put(filter.getKey(), DocSet.of(searcher, new TermInSetQuery(
                    IndexedPassage.filter(filter.getKey()), filter.getValue().stream().map(BytesRef::new).toList())));
        }
        return new Matches(asked, filters);
    }

    /// What every filter lets through.
    DocSet hits() {
        return hits;
    }

    /// What every filter but this facet's lets through.
    DocSet but(Facet facet) {
        return filters.containsKey(facet) ? through(Optional.of(facet)) : hits;
    }

    private DocSet through(Optional<Facet> but) {
        return filters.entrySet().stream().filter(f -> !but.equals(Optional.of(f.getKey()))).map(Map.Entry::getValue)
                .reduce(asked, DocSet::and);
    }
}
