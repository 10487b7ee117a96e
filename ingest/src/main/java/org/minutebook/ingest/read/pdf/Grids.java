package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds tables by the lines drawn round their cells: strokes that touch belong together, and where at least two cells
/// come of them, they are a table.
final class Grids {

    private static final float NEAR = 2.5f;
    private static final float SHORTEST = 6;
    private static final int FEWEST_STROKES = 4;
    private static final float SAME = 2.5f;

    private Grids() {}

    static List<Grid> of(PageInk ink) {
        List<Stroke> drawn = ink.strokes().stream().filter(s -> s.length() >= SHORTEST).toList();
        List<Grid> grids = new ArrayList<>();
        for (List<Stroke> touching : groups(drawn)) {
            Lattice lattice = Lattice.of(touching);
            List<Grid.Cell> cells = lattice.cells();
            if (cells.size() >= 2 && lattice.columns() * lattice.rows() >= 2) {
                grids.add(new Grid(lattice.left(), lattice.top(), lattice.right(), lattice.bottom(), lattice.edges(),
                        lattice.isOpenBelow(), cells));
            }
        }
        grids.removeIf(g -> g.cells().size() < 4 && grids.stream().anyMatch(o -> !o.equals(g) && encloses(g, o)));
        return grids;
    }

    private static boolean encloses(Grid outer, Grid inner) {
        return outer.left() <= inner.left() + 1 && outer.right() >= inner.right() - 1 && outer.top() <= inner.top() + 1
                && outer.bottom() >= inner.bottom() - 1;
    }

    private static List<List<Stroke>> groups(List<Stroke> strokes) {
        int[] parent = new int[strokes.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        List<Integer> byTop = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            byTop.add(i);
        }
        byTop.sort((a, b) -> Float.compare(strokes.get(a).top(), strokes.get(b).top()));
        List<Integer> open = new ArrayList<>();
        for (int i : byTop) {
            Stroke stroke = strokes.get(i);
            open.removeIf(o -> strokes.get(o).bottom() < stroke.top() - NEAR);
            for (int o : open) {
                if (touch(strokes.get(o), stroke)) {
                    parent[root(parent, o)] = root(parent, i);
                }
            }
            open.add(i);
        }
        return collect(strokes, parent);
    }

    private static List<List<Stroke>> collect(List<Stroke> strokes, int[] parent) {
        Map<Integer, List<Stroke>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), r -> new ArrayList<>()).add(strokes.get(i));
        }
        return groups.values().stream().filter(g -> g.size() >= FEWEST_STROKES).toList();
    }

    private static int root(int[] parent, int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private static boolean touch(Stroke a, Stroke b) {
        return a.left() <= b.right() + NEAR && b.left() <= a.right() + NEAR && a.top() <= b.bottom() + NEAR
                && b.top() <= a.bottom() + NEAR;
    }

    /// Values that lie within a line's thickness of each other are one.
    static float[] cluster(List<Float> values) {
        List<Float> sorted = new ArrayList<>(values);
        sorted.sort(null);
        List<Float> kept = new ArrayList<>();
        for (float value : sorted) {
            if (kept.isEmpty() || value - kept.getLast() > SAME) {
                kept.add(value);
            }
        }
        float[] result = new float[kept.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = kept.get(i);
        }
        return result;
    }
}
