package org.minutebook.search.lucene;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.minutebook.search.Clause;

/// What stands close together, in Lucene's terms.
final class Nearby {

    /// So many words may start alike beside `near`. Lucene's own limit is lower; ours is never met by words of three
    /// letters or more.
    private static final int MOST_WORDS = 1 << 16;

    static {
        IndexSearcher.setMaxClauseCount(MOST_WORDS);
    }

    private Nearby() {}

    /// Each choice on one side with each on the other: Lucene passes over the longer of two that start together.
    static IntervalsSource of(Clause.Near near) {
        return Intervals.or(false, choices(near.one()).flatMap(one -> choices(near.other()).map(
                other -> Intervals.maxgaps(near.within(), Intervals.unorderedNoOverlaps(one, other)))).toList());
    }

    private static Stream<IntervalsSource> choices(Clause side) {
        return switch (side) {
            case Clause.Word word -> Stream.of(Intervals.term(word.term()));
            case Clause.Phrase phrase -> Stream.of(phrase(phrase.terms()));
            case Clause.Prefix prefix -> Stream.of(Intervals.prefix(new BytesRef(prefix.start()), MOST_WORDS));
            case Clause.Any any -> any.clauses().stream().flatMap(Nearby::choices);
            case Clause.Alike alike -> Stream.concat(Stream.of(alike.asked()), alike.instead().stream())
                    .flatMap(Nearby::choices);
            case Clause.Near near -> none(near);
            case Clause.Everything everything -> none(everything);
            case Clause.All all -> none(all);
            case Clause.Most most -> none(most);
            case Clause.Not not -> none(not);
            case Clause.In in -> none(in);
            case Clause.Tagged tagged -> none(tagged);
            case Clause.During during -> none(during);
        };
    }

    private static IntervalsSource phrase(List<String> terms) {
        return terms.size() == 1 ? Intervals.term(terms.getFirst()) : Intervals.phrase(terms.toArray(String[]::new));
    }

    private static Stream<IntervalsSource> none(Clause clause) {
        return Stream.of(Intervals.noIntervals(clause + " stands nowhere in particular"));
    }
}
