package org.minutebook.search.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.lucene.search.ScoreDoc;
import org.minutebook.search.DaysNamed;

/// What words and meaning say of passages in one score: a weighted mean of both, each as a part of the best that there
/// is (Bruch, Gai and Ingber 2023, "An Analysis of Fusion Functions for Hybrid Retrieval"), which did better than the
/// reciprocals of ranks: see `docs/measured/search.md`.
///
/// @param words of passages, for the words that they have
/// @param most what a passage could have that had each of the words as well as any passage has it
/// @param near how near passages are, from 0 to 1; those that are not here are far
/// @param dated which passages are of the day or month that is named among the words
record Fusion(List<ScoreDoc> words, float most, Map<Integer, Double> near, IntPredicate dated) {

    private static final double WORDS = 0.35;

    /// A score for every passage, greater than 0; what has codes and phrases that were asked for comes first.
    Map<Integer, Float> scores() {
        double best = Math.max(most, Float.MIN_NORMAL);
        for (ScoreDoc found : words) {
            best = Math.max(best, Exact.rest(found.score));
        }
        double nearest = near.values().stream().mapToDouble(n -> n).max().orElse(0);
        Map<Integer, Double> fused = new HashMap<>();
        near.forEach((passage, nearness) -> fused.put(passage,
                nearest > 0 ? (1 - WORDS) * nearness / nearest : 0));
        Map<Integer, Integer> exact = new HashMap<>();
        for (ScoreDoc found : words) {
            fused.merge(found.doc, WORDS * Exact.rest(found.score) / best, Double::sum);
            exact.put(found.doc, Exact.count(found.score));
        }
        Map<Integer, Float> scores = new HashMap<>();
        fused.forEach((passage, score) -> {
            double whole = (score + (dated.test(passage) ? DaysNamed.COUNTS : 0)) / (1 + DaysNamed.COUNTS);
            scores.put(passage, Math.max((float) whole + exact.getOrDefault(passage, 0), Float.MIN_NORMAL));
        });
        return scores;
    }
}
