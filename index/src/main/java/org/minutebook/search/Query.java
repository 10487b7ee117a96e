package org.minutebook.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.minutebook.corpus.Action;

/// What is asked: words, filters, and which of the hits are wanted. Values of one facet widen a search (either may
/// hold), facets narrow it (each must hold).
///
/// @param words as typed, in the language of [Question]; may be blank, which finds everything
/// @param filters the chosen values of each facet, as the facet counts name them; blank ones count as not chosen
/// @param from only hits of meetings on or after this day
/// @param to only hits of meetings on or before this day
/// @param due only actions that are due in this time
/// @param since only hits that came into the library at or after this time: no printing of them was there before
/// @param order the column that hits are put in order by, before all else; empty for none
/// @param meaning whether hits may answer by what they mean too
/// @param offset how many hits to pass over
/// @param size how many hits to return, 0 to 1,000
public record Query(String words, Map<Facet, Set<String>> filters, Optional<LocalDate> from, Optional<LocalDate> to,
        Due due, Optional<Instant> since, Sort sort, Optional<Order> order, Meaning meaning, int offset, int size) {

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

    /// A query of no table: without due dates or columns.
    public Query(String words, Map<Facet, Set<String>> filters, Optional<LocalDate> from, Optional<LocalDate> to,
            Sort sort, int offset, int size) {
        this(words, filters, from, to, Due.ANY, Optional.empty(), sort, Optional.empty(), Meaning.ON, offset, size);
    }

    /// A time in which one of an action's due dates must lie, or which the time in which it is due must meet, both days
    /// included. Without days, anything will do,
    /// also what is no action.
    public record Due(Optional<LocalDate> from, Optional<LocalDate> to) {

        public static final Due ANY = new Due(Optional.empty(), Optional.empty());

        public boolean any() {
            return from.isEmpty() && to.isEmpty();
        }

        boolean meets(Action.Range range) {
            return from.filter(range.to()::isBefore).isEmpty() && to.filter(range.from()::isAfter).isEmpty();
        }
    }

    /// A column's order, upwards or downwards. What has nothing in that column comes last in both; what is equal there
    /// comes newest first, then as it stands in its paper.
    public record Order(Column column, boolean down) {}

    /// The days to which hits are narrowed, as a clause; empty if they are not.
    public Optional<Clause> time() {
        return from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clause.During(from, to.map(d -> d.equals(LocalDate.MAX) ? d : d.plusDays(1))));
    }

    /// In what order hits come.
    public enum Sort {
        RELEVANCE,
        /// Like [#RELEVANCE], and a little by how new it is, as [Newness] says.
        RECENT, NEWEST, OLDEST,
        /// What came into the library last first.
        FILED
    }

    /// Whether what is near in meaning is found, where an engine knows what papers mean: beside what has the words, not at
    /// all, or in place of it, which serves to measure.
    public enum Meaning {
        ON, OFF, ALONE
    }

    /// Whether nothing but how well a hit answers decides where it comes.
    public boolean bestFirst() {
        return (sort == Sort.RELEVANCE || sort == Sort.RECENT) && order.isEmpty();
    }

    /// The best twenty hits for these words.
    public static Query of(String words) {
        return new Query(words, Map.of(), Optional.empty(), Optional.empty(), Sort.RELEVANCE, 0, 20);
    }

    /// The same query for other words.
    public Query words(String others) {
        return new Query(others, filters, from, to, due, since, sort, order, meaning, offset, size);
    }

    /// The same query with a facet's values chosen in place of any before.
    public Query with(Facet facet, List<String> values) {
        Map<Facet, Set<String>> changed = new TreeMap<>(filters);
        changed.put(facet, Set.copyOf(values));
        return new Query(words, changed, from, to, due, since, sort, order, meaning, offset, size);
    }

    public Query between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Query(words, filters, first, last, due, since, sort, order, meaning, offset, size);
    }

    public Query sorted(Sort by) {
        return new Query(words, filters, from, to, due, since, by, order, meaning, offset, size);
    }

    public Query due(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Query(words, filters, from, to, new Due(first, last), since, sort, order, meaning, offset, size);
    }

    /// The same query, of what is new since a time.
    public Query since(Instant time) {
        return since(Optional.of(time));
    }

    public Query since(Optional<Instant> time) {
        return new Query(words, filters, from, to, due, time, sort, order, meaning, offset, size);
    }

    public Query ordered(Column column, boolean down) {
        return new Query(words, filters, from, to, due, since, sort, Optional.of(new Order(column, down)), meaning,
                offset,
                size);
    }

    public Query meaning(Meaning wanted) {
        return new Query(words, filters, from, to, due, since, sort, order, wanted, offset, size);
    }

    public Query page(int hitsToPass, int hitsToReturn) {
        return new Query(words, filters, from, to, due, since, sort, order, meaning, hitsToPass, hitsToReturn);
    }
}
