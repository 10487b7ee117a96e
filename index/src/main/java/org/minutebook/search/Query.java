package org.minutebook.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What is asked: words, filters, and which of the hits are wanted. Values of one facet widen a search (either may
/// hold), facets narrow it (each must hold).
///
/// @param words as typed, in the language of [Question]; may be blank, which finds everything
/// @param filters the chosen values of each facet, as the facet counts name them; blank ones count as not chosen
/// @param from only hits of meetings on or after this day
/// @param to only hits of meetings on or before this day
/// @param offset how many hits to pass over
/// @param size how many hits to return, 0 to 1,000
public record Query(String words, Map<Facet, Set<String>> filters, Optional<LocalDate> from, Optional<LocalDate> to,
        Sort sort, int offset, int size) {

    public static final int LARGEST_SIZE = 1_000;

    public Query {
        Map<Facet, Set<String>> copy = new TreeMap<>();
        filters.forEach((facet, values) -> {
            Set<String> said = values.stream().filter(v -> !v.isBlank()).collect(Collectors.toUnmodifiableSet());
            if (!said.isEmpty()) {
                copy.put(facet, said);
            }
        });
        filters = Collections.unmodifiableMap(copy);
        offset = Math.max(0, offset);
        size = Math.clamp(size, 0, LARGEST_SIZE);
    }

    /// The days to which hits are narrowed, as a clause; empty if they are not.
    public Optional<Clause> time() {
        return from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clause.During(from, to.map(d -> d.equals(LocalDate.MAX) ? d : d.plusDays(1))));
    }

    /// In what order hits come.
    public enum Sort {
        RELEVANCE, NEWEST, OLDEST
    }

    /// The best twenty hits for these words.
    public static Query of(String words) {
        return new Query(words, Map.of(), Optional.empty(), Optional.empty(), Sort.RELEVANCE, 0, 20);
    }

    /// The same query with a facet's values chosen in place of any before.
    public Query with(Facet facet, List<String> values) {
        Map<Facet, Set<String>> changed = new TreeMap<>(filters);
        changed.put(facet, Set.copyOf(values));
        return new Query(words, changed, from, to, sort, offset, size);
    }

    public Query between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Query(words, filters, first, last, sort, offset, size);
    }

    public Query sorted(Sort order) {
        return new Query(words, filters, from, to, order, offset, size);
    }

    public Query page(int hitsToPass, int hitsToReturn) {
        return new Query(words, filters, from, to, sort, hitsToPass, hitsToReturn);
    }
}
