package org.minutebook.ingest.read.pdf;

import java.util.Collections;
import java.util.List;

/// The sides of tables that are not drawn: many have no outermost lines down, and a row that a page break cuts has no
/// line below or above. Where the lines that cross reach further than the last one drawn, their ends are the side.
final class OpenSides {

    private static final float OUTSIDE = 12f;

    private OpenSides() {}

    /// Adds the sides to the places of the lines down and across.
    static void add(List<Stroke> across, List<Stroke> down, List<Float> xs, List<Float> ys) {
        if (xs.isEmpty() || ys.isEmpty()) {
            return;
        }
        int columns = Grids.cluster(xs).length;
        int rows = Grids.cluster(ys).length;
        if (rows >= 3) {
            addEnd(across.stream().map(Stroke::left).toList(), -1, rows, xs);
            addEnd(across.stream().map(Stroke::right).toList(), 1, rows, xs);
        }
        if (columns >= 3) {
            addEnd(down.stream().map(Stroke::top).toList(), -1, columns, ys);
            addEnd(down.stream().map(Stroke::bottom).toList(), 1, columns, ys);
        }
    }

    /// @param way where the ends lie: -1 for before the first place, 1 for after the last
    private static void addEnd(List<Float> ends, int way, int lines, List<Float> places) {
        float last = way > 0 ? Collections.max(places) : Collections.min(places);
        List<Float> beyond = ends.stream().filter(e -> (e - last) * way > OUTSIDE).sorted().toList();
        if (beyond.size() * 2 > lines) {
            places.add(beyond.get(beyond.size() / 2));
        }
    }
}
