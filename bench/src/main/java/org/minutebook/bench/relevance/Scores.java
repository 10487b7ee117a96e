package org.minutebook.bench.relevance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// How well one way of searching answers a relevance set.
///
/// @param scores the needs that have an answer, and how well each is met
/// @param silent in how many of the needs without an answer nothing was found
/// @param unanswerable how many those are
public record Scores(Map<Need, Score> scores, int silent, int unanswerable) {

    static final String HEADER = "%-34s %7s %7s %7s %7s %7s %7s".formatted("", "s@1", "s@5", "MRR", "nDCG", "bypage",
            "none");

    /// Asks for every need.
    static Scores of(Needs needs, Finder finder) {
        Map<Need, Score> scores = new LinkedHashMap<>();
        int silent = 0;
        int unanswerable = 0;
        for (Need need : needs.needs()) {
            List<List<Place>> hits = finder.best(need.words(), Score.DEPTH);
            if (need.answered()) {
                scores.put(need, Score.of(need, hits));
            } else {
                unanswerable++;
                silent += hits.isEmpty() ? 1 : 0;
            }
        }
        return new Scores(scores, silent, unanswerable);
    }

    /// The mean of each figure, by its name.
    public Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("success@1", mean(Score::first));
        figures.put("success@5", mean(Score::five));
        figures.put("mrr@10", mean(Score::reciprocal));
        figures.put("ndcg@10", mean(Score::ndcg));
        figures.put("ndcg@10-by-page", mean(Score::byPage));
        return figures;
    }

    public double ndcg() {
        return mean(Score::ndcg);
    }

    private double mean(ToDoubleFunction<Score> figure) {
        return scores.values().stream().mapToDouble(figure).average().orElse(0);
    }

    /// The scores of each kind of need.
    Map<String, Scores> byKind() {
        Map<String, Map<Need, Score>> kinds = new LinkedHashMap<>();
        scores.forEach((need, score) -> kinds.computeIfAbsent(need.kind(), _ -> new LinkedHashMap<>()).put(need,
                score));
        Map<String, Scores> byKind = new LinkedHashMap<>();
        kinds.forEach((kind, some) -> byKind.put(kind, new Scores(some, 0, 0)));
        return byKind;
    }

    /// The needs of which no good answer stands among the first ten hits.
    public List<Need> failed() {
        List<Need> failed = new ArrayList<>();
        scores.forEach((need, score) -> {
            if (score.reciprocal() == 0) {
                failed.add(need);
            }
        });
        return failed;
    }

    String line(String name) {
        StringBuilder line = new StringBuilder("%-34s".formatted(name));
        figures().values().forEach(f -> line.append(String.format(Locale.ROOT, " %7.3f", f)));
        return unanswerable == 0 ? line.toString() : line.append(" %4d/%d".formatted(silent, unanswerable)).toString();
    }
}
