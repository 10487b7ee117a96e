package org.minutebook.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import org.minutebook.search.Asked;
import org.minutebook.search.Clause;
import org.minutebook.search.Facet;
import org.minutebook.search.Query;
import org.minutebook.search.Results;

/// What grouping and counting need to know of one state of an index; each part is made when it is first asked for.
/// Thread-safe.
final class IndexState {

    /// Of so many questions the counts are kept: whoever turns a page, or takes a filter off again, need not wait for them.
    private static final int MOST_COUNTS = 200;

    private final IndexReader reader;
    private final Map<Facet, FacetValues> values = new EnumMap<>(Facet.class);
    private final Map<CountedFor, Map<Facet, List<Results.Count>>> counts = new LinkedHashMap<>(16, 0.75f, true);
    private @Nullable Groups groups;

    /// What decides how many hits have each value.
    ///
    /// @param query without what decides only which hits are shown
    record CountedFor(Clause clause, Query query) {

        static CountedFor of(Asked asked) {
            return new CountedFor(asked.clause(), asked.query().sorted(Query.Sort.RELEVANCE).page(0, 0));
        }
    }

    IndexState(IndexReader reader) {
        this.reader = reader;
    }

    boolean isOf(IndexReader other) {
        return reader.equals(other);
    }

    /// Makes every part.
    void ready() throws IOException {
        groups();
        for (Facet facet : Facet.values()) {
            values(facet);
        }
    }

    /// What was counted for the same before; empty if that is long ago, or never was.
    synchronized Optional<Map<Facet, List<Results.Count>>> counts(CountedFor what) {
        return Optional.ofNullable(counts.get(what));
    }

    synchronized void keep(CountedFor what, Map<Facet, List<Results.Count>> counted) {
        counts.put(what, counted);
        if (counts.size() > MOST_COUNTS) {
            counts.remove(counts.keySet().iterator().next());
        }
    }

    synchronized Groups groups() throws IOException {
        Groups made = groups;
        if (made == null) {
            made = Groups.of(reader);
            groups = made;
        }
        return made;
    }

    synchronized FacetValues values(Facet facet) throws IOException {
        FacetValues made = values.get(facet);
        if (made == null) {
            made = new FacetValues(reader, facet);
            values.put(facet, made);
        }
        return made;
    }
}
