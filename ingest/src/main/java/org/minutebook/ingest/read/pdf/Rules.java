package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lines drawn across a table, their pieces joined.
final class Rules {

    private static final float SAME = 2f;
    private static final float TOUCHING = 4f;
    private static final float MOST_OF = 0.6f;

    private Rules() {}

    /// The lines that reach across most of a table from one edge to the other.
    static List<Stroke> joined(List<Stroke> strokes, float left, float right) {
        List<Stroke> sorted = new ArrayList<>(strokes);
        sorted.sort(Comparator.comparingInt((Stroke s) -> Math.round(s.top() / SAME))
                .thenComparingDouble(Stroke::left));
        List<Stroke> joined = new ArrayList<>();
        for (Stroke stroke : sorted) {
            Stroke last = joined.isEmpty() ? stroke : joined.getLast();
            if (!joined.isEmpty() && Math.abs(stroke.top() - last.top()) <= SAME
                    && stroke.left() <= last.right() + TOUCHING && stroke.left() >= last.left() - TOUCHING) {
                joined.set(joined.size() - 1, new Stroke(last.left(), last.top(), Math.max(last.right(),
                        stroke.right()), last.bottom()));
            } else {
                joined.add(stroke);
            }
        }
        return joined.stream().filter(s -> Math.min(right, s.right()) - Math.max(left, s.left()) > MOST_OF
                * (right - left) && s.right() - s.left() < (right - left) * 2).toList();
    }

    /// How many lie close above, in or close below a stretch of lines, those at one height counted once.
    static int between(List<Stroke> drawn, Line first, Line last) {
        float top = first.base() - 2.5f * first.size();
        float bottom = last.base() + 1.5f * last.size();
        return (int) drawn.stream().filter(s -> s.top() > top && s.top() < bottom)
                .map(s -> Math.round(s.top() / (2 * SAME))).distinct().count();
    }
}
