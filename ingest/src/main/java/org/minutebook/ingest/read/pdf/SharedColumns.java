package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Two parts of a table, put into the same columns.
record SharedColumns(Region.Table upper, Region.Table lower) {

    private static final float SAME = 5f;

    /// The parts in the columns of the one that has more; empty where their columns do not stand under each other.
    static Optional<SharedColumns> of(Region.Table upper, Region.Table lower) {
        if (!upper.ruled()) {
            return overlap(upper.edges(), lower.edges())
                    ? Optional.of(new SharedColumns(upper, lower))
                    : Optional.empty();
        }
        boolean more = upper.edges().size() >= lower.edges().size();
        List<Float> edges = more ? upper.edges() : lower.edges();
        return inColumns(more ? lower : upper, edges)
                .map(t -> more ? new SharedColumns(upper, t) : new SharedColumns(t, lower));
    }

    private static boolean overlap(List<Float> one, List<Float> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size() - 1; i++) {
            float shared = Math.min(one.get(i + 1), other.get(i + 1)) - Math.max(one.get(i), other.get(i));
            if (shared < 0.5f * Math.max(one.get(i + 1) - one.get(i),
                    other.get(i + 1) - other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Region.Table> inColumns(Region.Table table, List<Float> edges) {
        int[] places = new int[table.edges().size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = at(edges, table.edges().get(i));
            if (places[i] < 0) {
                return Optional.empty();
            }
        }
        if (places[0] != 0 || places[places.length - 1] != edges.size() - 1) {
            return Optional.empty();
        }
        List<PlacedCell> cells = new ArrayList<>();
        for (PlacedCell cell : table.cells()) {
            int first = places[cell.col()];
            cells.add(cell.in(first, places[cell.col() + cell.colSpan()] - first));
        }
        return Optional.of(new Region.Table(table.page(), table.bottom(), table.ruled(), table.open(), edges, cells));
    }

    private static int at(List<Float> edges, float x) {
        for (int i = 0; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - x) <= SAME) {
                return i;
            }
        }
        return -1;
    }
}
