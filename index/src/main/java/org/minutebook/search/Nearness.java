package org.minutebook.search;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.minutebook.corpus.DocumentId;
import org.minutebook.search.meaning.AskedMeaning;
import org.minutebook.search.meaning.Meaning;
import org.minutebook.search.meaning.Meanings;
import org.minutebook.search.meaning.PieceSigns;

/// Which passages are near what was asked by their meaning, whatever engine looks for them: those whose windows are, as a
/// whole, as near as the [#MOST]th nearest differing ones, and which then, piece by piece, reach the [#FLOOR].
public final class Nearness {

    /// How many passages that differ are looked at piece by piece. Passages with the same words, which are equally near,
    /// count once.
    public static final int MOST = 50;

    /// How near a passage must be at least: what is less near than this has as a rule nothing to do with what was asked.
    public static final double FLOOR = 0.2;

    private Nearness() {}

    /// A passage, and how near it is.
    ///
    /// @param whole how alike that of its windows is which is nearest as a whole
    /// @param similarity how near it is as a whole and piece by piece: from 0 to 1
    /// @param start where the window starts that is nearest piece by piece, in the passage's text
    public record Near<P>(P passage, double whole, double similarity, int start) {}

    /// How near a passage is by its windows, of which one may be nearest as a whole and another piece by piece; empty if it
    /// has none.
    public static <P> Optional<Near<P>> of(P passage, List<Seen> windows, AskedMeaning asked) {
        return of(passage, windows, asked, asked::alike);
    }

    /// The same for who knows already how alike some windows are piece by piece.
    public static <P> Optional<Near<P>> of(P passage, List<Seen> windows, AskedMeaning asked,
            ToDoubleFunction<PieceSigns> alikeness) {
        double whole = -1;
        double pieces = -1;
        int start = 0;
        for (Seen window : windows) {
            whole = Math.max(whole, asked.whole().similarity(window.meaning().whole()));
            double alike = alikeness.applyAsDouble(window.meaning().pieces());
            if (alike > pieces) {
                pieces = alike;
                start = window.start();
            }
        }
        return windows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Near<>(passage, whole, asked.nearness(whole, pieces), start));
    }

    /// Those of the [#MOST] nearest as a whole that are near enough, nearest first.
    public static <P> List<Near<P>> enough(Stream<Near<P>> nearest) {
        return nearest.filter(n -> n.similarity() >= FLOOR)
                .sorted(Comparator.comparingDouble((Near<P> n) -> n.similarity()).reversed()).toList();
    }

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

    /// How near a passage must be as a whole, given how near all are.
    public static double least(DoubleStream wholes) {
        return wholes.boxed().distinct().sorted(Comparator.reverseOrder()).limit(MOST).reduce((a, b) -> b).orElse(0.0);
    }

    /// A window and what it means.
    public record Seen(int start, Meaning meaning) {}

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
