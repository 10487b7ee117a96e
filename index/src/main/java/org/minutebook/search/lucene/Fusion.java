package org.minutebook.search.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.minutebook.search.Nearness;

/// What is found by words and what is found by meaning in one order: each counts by its rank in either, the reciprocal
/// of it (Cormack, Clarke and Büttcher 2009, "Reciprocal rank fusion"). What stands beyond the ranks that are looked at
/// comes after, as the words have it.
final class Fusion {

    /// How many ranks by words are looked at.
    static final int RANKS = 1_000;

    private static final int SMOOTH = 10;
    /// Takes every score by words below the least by rank.
    private static final float BELOW = 1e-7f;

    private Fusion() {}

    /// @param words what is found by words
    /// @param ranked the best of that, best first
    /// @param near what is found by meaning, nearest first
    static Query of(Query words, ScoreDoc[] ranked, List<Nearness.Near<Integer>> near) {
        Map<Integer, Float> scores = new HashMap<>();
        for (int i = 0; i < ranked.length; i++) {
            scores.merge(ranked[i].doc, share(i), Float::sum);
        }
        int rank = -1;
        double last = 2;
        for (Nearness.Near<Integer> one : near) {
            rank += one.similarity() < last ? 1 : 0;
            last = one.similarity();
            scores.merge(one.passage(), share(rank), Float::sum);
        }
        return new DisjunctionMaxQuery(List.of(new BoostQuery(words, BELOW), new GivenDocuments(scores)), 0);
    }

    private static float share(int rank) {
        return 1f / (SMOOTH + rank + 1);
    }
}
