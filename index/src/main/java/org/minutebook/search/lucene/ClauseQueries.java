package org.minutebook.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.minutebook.search.Clause;
import org.minutebook.search.Zone;

/// Clauses in Lucene's terms.
final class ClauseQueries {

    private static final float EXACT = 0.2f;
    private static final float TOGETHER = 1;
    private static final float PAIR = 0.2f;
    private static final int BETWEEN = 2;
    private static final float CODED = 3;
    private static final float INSTEAD = 0.5f;
    private static final List<Zone> OPEN = Stream.of(Zone.values()).filter(Zone::open).toList();

    private ClauseQueries() {}

    /// What fulfils the clause, scored.
    static Query of(Clause clause) {
        return switch (clause) {
            case Clause.Everything everything -> IndexedMeaning.PASSAGES;
            case Clause.All all -> all(all.clauses());
            case Clause.Any any -> any(any.clauses().stream().map(ClauseQueries::of).toList());
            case Clause.Most most -> most(most);
            case Clause.Alike alike -> alike(alike);
            case Clause.Near near -> best(zone -> new IntervalQuery(IndexedPassage.field(zone), Nearby.of(near)));
            case Clause.Not not -> all(List.of(not));
            case Clause.Word word -> word(word);
            case Clause.Phrase phrase -> phrase(phrase.terms());
            case Clause.Prefix prefix -> best(zone -> new PrefixQuery(term(zone, prefix.start())));
            case Clause.In in -> in.cut()
                    ? new PrefixQuery(term(in.zone(), in.terms().getFirst()))
                    : together(in.zone(), in.terms());
            case Clause.Tagged tagged -> new BoostQuery(
                    new TermQuery(new Term(IndexedPassage.field(tagged.tag()), tagged.value())), CODED);
            case Clause.During during -> days(during);
        };
    }

    /// What has any of what a clause asks for, scored as [#of] scores what has all of it.
    static Query some(Clause clause) {
        List<Query> some = each(clause);
        return some.isEmpty() ? IndexedMeaning.PASSAGES : any(some);
    }

    /// What has each of the parts for which [#some] scores.
    static List<Query> each(Clause clause) {
        return parts(clause).filter(ClauseQueries::scored).map(ClauseQueries::of).toList();
    }

    private static Stream<Clause> parts(Clause clause) {
        return switch (clause) {
            case Clause.All all -> all.clauses().stream().flatMap(ClauseQueries::parts);
            case Clause.Most most -> most.clauses().stream().flatMap(ClauseQueries::parts);
            case Clause other -> Stream.of(other);
        };
    }

    private static boolean scored(Clause clause) {
        return !(clause instanceof Clause.Not || clause instanceof Clause.During || clause instanceof Clause.Tagged
                || clause instanceof Clause.Everything);
    }

    /// What is found the better where these terms stand together, all of them or some.
    static Query together(List<String> terms) {
        List<Query> ways = new ArrayList<>();
        ways.add(best(zone -> new BoostQuery(together(zone, terms), TOGETHER * zone.weight()), Zone.TITLE, Zone.TEXT));
        for (int i = 0; i + 1 < terms.size(); i++) {
            String[] pair = {terms.get(i), terms.get(i + 1)};
            ways.add(new BoostQuery(best(zone -> new PhraseQuery(BETWEEN, IndexedPassage.field(zone), pair), Zone.TITLE,
                    Zone.TEXT), PAIR));
        }
        return any(ways);
    }

    /// What fulfils a clause that has no others in it in this zone; empty where it does not look there.
    static Optional<Query> in(Zone zone, Clause leaf) {
        return switch (leaf) {
            case Clause.In in -> in.zone() == zone ? Optional.of(of(in)) : Optional.empty();
            case Clause open when !zone.open() -> Optional.empty();
            case Clause.Word word -> Optional.of(new TermQuery(term(zone, word.term())));
            case Clause.Phrase phrase -> Optional.of(together(zone, phrase.terms()));
            case Clause.Prefix prefix -> Optional.of(new PrefixQuery(term(zone, prefix.start())));
            case Clause.Near near -> Optional
                    .of(new IntervalQuery(IndexedPassage.field(zone), Nearby.of(near)));
            case Clause other -> Optional.empty();
        };
    }

    private static Query any(List<Query> queries) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        queries.forEach(q -> builder.add(q, BooleanClause.Occur.SHOULD));
        return builder.build();
    }

    private static Query most(Clause.Most most) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        most.clauses().forEach(c -> builder.add(of(c), BooleanClause.Occur.SHOULD));
        return builder.setMinimumNumberShouldMatch(most.least()).build();
    }

    private static Query alike(Clause.Alike alike) {
        List<Query> ways = new ArrayList<>(List.of(of(alike.asked())));
        alike.instead().forEach(c -> ways.add(new BoostQuery(of(c), INSTEAD)));
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query all(List<Clause> clauses) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        if (clauses.stream().allMatch(c -> c instanceof Clause.Not)) {
            builder.add(IndexedMeaning.PASSAGES, BooleanClause.Occur.MUST);
        }
        for (Clause clause : clauses) {
            switch (clause) {
                case Clause.Not not -> builder.add(of(not.clause()), BooleanClause.Occur.MUST_NOT);
                case Clause.During during -> builder.add(of(during), BooleanClause.Occur.FILTER);
                case Clause.Tagged tagged -> builder.add(of(tagged), BooleanClause.Occur.FILTER);
                case Clause other -> builder.add(of(other), BooleanClause.Occur.MUST);
            }
        }
        return builder.build();
    }

    private static Query word(Clause.Word word) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        builder.add(combined(word.term()), BooleanClause.Occur.MUST);
        if (!word.exact().equals(word.term())) {
            Query exact = best(zone -> new BoostQuery(new TermQuery(term(zone, word.exact())), EXACT * zone.weight()),
                    Zone.TITLE, Zone.TEXT);
            builder.add(exact, BooleanClause.Occur.SHOULD);
        }
        return builder.build();
    }

    /// The term in any of the open zones, weighed as if they were one field.
    private static Query combined(String term) {
        CombinedFieldQuery.Builder builder = new CombinedFieldQuery.Builder(term);
        OPEN.forEach(zone -> builder.addField(IndexedPassage.field(zone), zone.weight()));
        return builder.build();
    }

    private static Query phrase(List<String> terms) {
        return terms.size() == 1
                ? combined(terms.getFirst())
                : best(zone -> new BoostQuery(together(zone, terms), zone.weight()));
    }

    private static Query together(Zone zone, List<String> terms) {
        return terms.size() == 1
                ? new TermQuery(term(zone, terms.getFirst()))
                : new PhraseQuery(IndexedPassage.field(zone), terms.toArray(String[]::new));
    }

    private static Query best(Function<Zone, Query> inZone) {
        return best(inZone, OPEN.toArray(Zone[]::new));
    }

    private static Query best(Function<Zone, Query> inZone, Zone... zones) {
        return new DisjunctionMaxQuery(Stream.of(zones).map(inZone).toList(), 0);
    }

    private static Term term(Zone zone, String text) {
        return new Term(IndexedPassage.field(zone), text);
    }

    /// What is due in a time.
    static Query due(org.minutebook.search.Query.Due due) {
        return LongRange.newIntersectsQuery(IndexedPassage.DUE,
                new long[]{due.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE)},
                new long[]{due.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)});
    }

    private static Query days(Clause.During during) {
        long first = during.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        long last = during.before().map(d -> d.toEpochDay() - 1).orElse(Long.MAX_VALUE);
        return LongPoint.newRangeQuery(IndexedPassage.DAY, first, last);
    }
}
