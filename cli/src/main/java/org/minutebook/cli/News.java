package org.minutebook.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.library.SavedSearch;
import org.minutebook.search.Hit;
import org.minutebook.search.Query;
import org.minutebook.search.Results;
import org.minutebook.search.SavedQuery;
import org.minutebook.search.SearchEngine;
import org.minutebook.search.out.HitFeed;

/// What is new for a saved search.
///
/// @param told up to when it has been told before; empty if it never was
/// @param hits the new hits, those that came last first, and no more than [#MOST]
/// @param total how many are new in all
record News(SavedSearch search, Query query, Optional<Instant> told, List<Hit> hits, long total) {

    static final int MOST = HitFeed.MOST;

    static News of(SavedSearch search, Optional<Instant> told, SearchEngine engine) {
        Query query = SavedQuery.of(search).sorted(Query.Sort.FILED).page(0, MOST);
        Results found = engine.search(told.map(t -> query.since(t.plusMillis(1))).orElse(query));
        return new News(search, query, told, found.hits(), found.total());
    }

    boolean none() {
        return total == 0;
    }

    /// Up to when it has been told once this is: the time at which the last of its papers came.
    Optional<Instant> until() {
        return hits.stream().flatMap(h -> h.filed().stream()).max(Instant::compareTo).or(() -> told);
    }

    /// Up to when everything in an index came; empty if there is nothing.
    static Optional<Instant> now(SearchEngine engine) {
        return engine.search(Query.of("").sorted(Query.Sort.FILED).page(0, 1)).hits().stream()
                .flatMap(h -> h.filed().stream()).findFirst();
    }
}
