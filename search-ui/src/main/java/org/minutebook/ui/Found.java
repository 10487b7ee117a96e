package org.minutebook.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.minutebook.search.Query;
import org.minutebook.search.Results;

/// A page of a search's hits, for programs.
///
/// @param words as they were asked for
/// @param total how many hits there are
/// @param first the place of the first of these, from 1
/// @param facets how many hits have each value of each facet, but for the facet's own filter
/// @param notes what the reader should know of how the search was understood
/// @param nearest the address of the search with other words in place of misspelt ones
/// @param previous the address of the page before
/// @param next the address of the page after
/// @param files the addresses of all hits as a file
/// @param feed the address of the search's feed
record Found(String words, long total, int first, List<FoundHit> hits, Map<String, List<Results.Count>> facets,
        List<String> notes, List<Suggested> suggested, Optional<String> nearest, Optional<String> previous,
        Optional<String> next, List<String> files, String feed) {

    static Found of(ResultsPage page) {
        Map<String, List<Results.Count>> facets = new TreeMap<>();
        page.results().facets().forEach((facet, counts) -> facets.put(SearchRequest.name(facet), counts));
        Query query = page.query();
        return new Found(query.words(), page.results().total(), page.first(),
                page.results().hits().stream().map(FoundHit::of).toList(), facets, page.notes(), page.suggested(),
                page.nearest(), page.previous(), page.next(), List.of(Links.csv(query), Links.lines(query)),
                Links.feed(query.page(0, query.size())));
    }
}
