package org.minutebook.search.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.apache.lucene.search.ScoreDoc;

/// What words and meaning say of passages in one score: a weighted mean of both, each as a part of the best that there
/// is (Bruch, Gai and Ingber 2023, "An Analysis of Fusion Functions for Hybrid Retrieval"), which did better than the
/// reciprocals of ranks: see `docs/measured/search.md`.
///
/// @param words of passages, for the words that they have
/// @param near how near passages are, from 0 to 1; those that are not here are far
/// @param whole which passages fulfil all that was asked
record Fusion(List<ScoreDoc> words, Map<Integer, Double> near, IntPredicate whole) {

    private static final double WORDS = 0.55;
    private static final double WHOLE = 0.2;
    /// A passage that is less near than this might be any.
    private static final double FAR = 0.15;

    /// A score for every passage, greater than 0; what has codes and phrases that were asked for comes first.
    Map<Integer, Float> scores() {
        double best = 0;
        for (ScoreDoc found : words) {
            best = Math.max(best, Exact.rest(found.score));
        }
        double nearest = near.values().stream().mapToDouble(n -> n).max().orElse(0);
        Map<Integer, Float> scores = new HashMap<>();
        near.forEach((passage, nearness) -> scores.put(passage, (float) byMeaning(nearness, nearest)));
        for (ScoreDoc found : words) {
            double share = Exact.rest(found.score) / Math.max(best, Float.MIN_NORMAL)
                    + (whole.test(found.doc) ? WHOLE : 0);
            scores.merge(found.doc, (float) (WORDS * share) + Exact.count(found.score), Float::sum);
        }
        scores.replaceAll((_, score) -> Math.max(Objects.requireNonNull(score), Float.MIN_NORMAL));
        return scores;
    }

    private static double byMeaning(double nearness, double nearest) {
        return nearest <= FAR ? 0 : (1 - WORDS) * Math.max(0, nearness - FAR) / (nearest - FAR);
    }
}
