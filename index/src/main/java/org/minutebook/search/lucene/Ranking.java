package org.minutebook.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.minutebook.search.Asked;
import org.minutebook.search.DaysNamed;
import org.minutebook.search.Nearness;

/// In what order the hits of one search come.
final class Ranking {

    /// How many of the best by words are looked at more closely.
    private static final int LOOKED_AT = 200;
    private static final float ABSENT = 0.5f;
    /// Takes every score by words below the least of those that are looked at.
    private static final float BELOW = 1e-10f;

    private final IndexSearcher searcher;
    private final Asked asked;
    private final Optional<NearestPassages> nearest;
    private final boolean standardLast;

    /// @param standardLast whether what every meeting has comes after the rest
    Ranking(IndexSearcher searcher, Asked asked, Optional<NearestPassages> nearest, boolean standardLast) {
        this.searcher = searcher;
        this.asked = asked;
        this.nearest = nearest;
        this.standardLast = standardLast;
    }

    /// These hits, each with its score.
    Query of(DocSet hits) throws IOException {
        Query ranked = ranked(hits);
        return asked.query().sort() == org.minutebook.search.Query.Sort.RECENT
                ? FunctionScoreQuery.boostByValue(ranked, Recency.in(searcher.getIndexReader()))
                : ranked;
    }

    private Query ranked(DocSet hits) throws IOException {
        Optional<Query> then = DaysNamed.in(asked).map(ClauseQueries::of);
        List<Nearness.Near<Integer>> near = nearest.isPresent() ? nearest.get().near() : List.of();
        if (near.isEmpty()) {
            return among(byWords(then), hits);
        }
        Query words = byWords(Optional.empty());
        List<ScoreDoc> best = best(among(words, hits), then);
        Map<Integer, Float> scores = new Fusion(best, most(), similarities(best, near, hits), dated(then)).scores();
        return among(new DisjunctionMaxQuery(List.of(new BoostQuery(words, BELOW), new GivenDocuments(scores)), 0),
                hits);
    }

    /// The best by words, and the best of those that are of the time that is named.
    private List<ScoreDoc> best(Query words, Optional<Query> then) throws IOException {
        List<ScoreDoc> best = new ArrayList<>(List.of(searcher.search(words, LOOKED_AT).scoreDocs));
        if (then.isPresent()) {
            Set<Integer> there = best.stream().map(found -> found.doc).collect(Collectors.toSet());
            Query dated = new BooleanQuery.Builder().add(words, BooleanClause.Occur.MUST)
                    .add(then.get(), BooleanClause.Occur.FILTER).build();
            Stream.of(searcher.search(dated, LOOKED_AT).scoreDocs).filter(found -> !there.contains(found.doc))
                    .forEach(best::add);
        }
        return best;
    }

    private IntPredicate dated(Optional<Query> then) throws IOException {
        if (then.isEmpty()) {
            return _ -> false;
        }
        return DocSet.of(searcher, then.get())::contains;
    }

    /// What a passage's words would count that had each part of the question as well as any passage has it. A part that no
    /// passage has counts half of what the rarest does.
    private float most() throws IOException {
        if (asked.query().meaning() == org.minutebook.search.Query.Meaning.ALONE) {
            return 0;
        }
        float sum = 0;
        float rarest = 0;
        int absent = 0;
        for (Query part : ClauseQueries.each(asked.question().clause())) {
            Query among = new BooleanQuery.Builder().add(part, BooleanClause.Occur.MUST)
                    .add(IndexedMeaning.PASSAGES, BooleanClause.Occur.FILTER).build();
            ScoreDoc[] first = searcher.search(among, 1).scoreDocs;
            float score = first.length == 0 ? 0 : first[0].score;
            sum += score;
            rarest = Math.max(rarest, score);
            absent += score == 0 ? 1 : 0;
        }
        return sum + absent * rarest * ABSENT;
    }

    private Map<Integer, Double> similarities(List<ScoreDoc> best, List<Nearness.Near<Integer>> near, DocSet hits)
            throws IOException {
        Map<Integer, Double> similarities = new HashMap<>();
        near.stream().filter(n -> hits.contains(n.passage()))
                .forEach(n -> similarities.put(n.passage(), n.similarity()));
        for (ScoreDoc found : best) {
            if (!similarities.containsKey(found.doc)) {
                OptionalDouble similarity = nearest.orElseThrow().similarity(found.doc);
                similarity.ifPresent(s -> similarities.put(found.doc, s));
            }
        }
        return similarities;
    }

    private static Query among(Query found, DocSet hits) {
        return new BooleanQuery.Builder().add(found, BooleanClause.Occur.MUST).add(hits, BooleanClause.Occur.FILTER)
                .build();
    }

    /// @param then what is to come sooner
    private Query byWords(Optional<Query> then) throws IOException {
        if (asked.query().meaning() == org.minutebook.search.Query.Meaning.ALONE) {
            return MatchNoDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        builder.add(ClauseQueries.some(asked.clause()), BooleanClause.Occur.MUST);
        if (!asked.question().run().isEmpty()) {
            builder.add(ClauseQueries.together(asked.question().run()), BooleanClause.Occur.SHOULD);
        }
        Query words = FunctionScoreQuery.boostByValue(builder.build(),
                DoubleValuesSource.fromFloatField(IndexedPassage.WEIGHT));
        Query sooner = then.isPresent()
                ? FunctionScoreQuery.boostByQuery(words, then.get(), 1 + (float) DaysNamed.COUNTS)
                : words;
        return Exact.with(sooner, asked.question().exact());
    }

    Sort order() {
        SortField newest = new SortField(IndexedPassage.DAY, SortField.Type.LONG, true, Long.MIN_VALUE);
        SortField oldest = new SortField(IndexedPassage.DAY, SortField.Type.LONG, false, Long.MAX_VALUE);
        SortField place = new SortField(IndexedPassage.ID, SortField.Type.STRING);
        org.minutebook.search.Query query = asked.query();
        if (query.order().isPresent()) {
            boolean down = query.order().get().down();
            String field = IndexedPassage.field(query.order().get().column());
            // What has no value comes last; "first" and "last" turn round with the order.
            return new Sort(new SortField(field, SortField.Type.STRING, down,
                    down ? SortField.STRING_FIRST : SortField.STRING_LAST), newest, place);
        }
        return switch (query.sort()) {
            case RELEVANCE, RECENT -> standardLast
                    ? new Sort(new SortField(IndexedPassage.STANDARD, SortField.Type.INT), SortField.FIELD_SCORE,
                            newest, place)
                    : new Sort(SortField.FIELD_SCORE, newest, place);
            case NEWEST -> new Sort(newest, SortField.FIELD_SCORE, place);
            case OLDEST -> new Sort(oldest, SortField.FIELD_SCORE, place);
            case FILED -> new Sort(filed(), newest, place);
        };
    }

    private static SortField filed() {
        return new SortedNumericSortField(IndexedPassage.FILED, SortField.Type.LONG, true,
                SortedNumericSelector.Type.MAX, Long.MIN_VALUE);
    }
}
