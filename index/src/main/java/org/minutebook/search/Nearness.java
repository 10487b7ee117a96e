package org.minutebook.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import org.minutebook.corpus.DocumentId;
import org.minutebook.search.meaning.Meanings;
import org.minutebook.search.meaning.Vector;

/// Which passages are near what was asked by their meaning, whatever engine looks for them: a passage is as near as the
/// nearest of its windows; those that are as near as the [#MOST]th nearest differing ones are near enough, if they reach
/// the [#FLOOR].
public final class Nearness {

    /// How many passages that differ are found by meaning. Passages with the same words, which are equally near, count
    /// once.
    public static final int MOST = 30;

    /// How near a passage must be at least: what is less near than this has as a rule nothing to do with what was asked.
    public static final double FLOOR = 0.2;

    private Nearness() {}

    /// A passage with the window that is nearest.
    ///
    /// @param similarity from [#FLOOR] to 1
    /// @param start where the window starts in the passage's text
    public record Near<P>(P passage, double similarity, int start) {}

    /// Which place a passage has among those that are near, nearest first: 1 for the nearest, and the same for what is
    /// equally near; empty if it is not among them.
    public static <P> OptionalInt rank(List<Near<P>> near, P passage) {
        int rank = 0;
        double last = 2;
        for (Near<P> one : near) {
            rank += one.similarity() < last ? 1 : 0;
            last = one.similarity();
            if (one.passage().equals(passage)) {
                return OptionalInt.of(rank);
            }
        }
        return OptionalInt.empty();
    }

    /// How near a passage is, as it is told; empty if it is not among those that are near, nearest first.
    public static <P> Optional<Why.ByMeaning> told(List<Near<P>> near, P passage) {
        return near.stream().filter(n -> n.passage().equals(passage)).findFirst()
                .map(n -> new Why.ByMeaning(n.similarity(), rank(near, passage).orElseThrow()));
    }

    /// How near a passage must be, given how near all are.
    public static double least(DoubleStream similarities) {
        return similarities.filter(s -> s >= FLOOR).boxed().distinct()
                .sorted((a, b) -> Double.compare(b, a)).limit(MOST).reduce((a, b) -> b).orElse(FLOOR);
    }

    /// A window and what it means.
    public record Seen(int start, Vector vector) {}

    /// The texts of all windows of a paper's passages.
    public static List<String> windows(List<Passage> passages, Meanings meanings) {
        return MeaningWindows.of(passages, meanings.windows()).stream().flatMap(List::stream)
                .map(MeaningWindows.Window::text).distinct().toList();
    }

    /// What the windows of each of a paper's passages mean; empty where that is not known.
    public static Optional<List<List<Seen>>> seen(DocumentId paper, List<Passage> passages, Meanings meanings) {
        List<List<MeaningWindows.Window>> windows = MeaningWindows.of(passages, meanings.windows());
        List<String> texts = windows.stream().flatMap(List::stream).map(MeaningWindows.Window::text).distinct()
                .toList();
        return meanings.ofPaper(paper.sha256(), texts).map(known -> windows.stream().map(
                all -> all.stream().map(w -> new Seen(w.start(), Objects.requireNonNull(known.get(w.text()))))
                        .toList())
                .toList());
    }
}
