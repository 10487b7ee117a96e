package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Builds the header of a table from the lines above its first row of figures: names that lie over several columns span
/// them, the lines of one name are one cell, and names without others over them reach up to the top.
final class TableHeader {

    private static final float OFF_CENTRE = 1.1f;
    private static final float APART = 0.45f;

    private final ColumnZones zones;
    private final List<Stroke> strokes;
    private final List<Entry> entries = new ArrayList<>();
    private final @Nullable Entry[] lowest;

    private TableHeader(ColumnZones zones, List<Stroke> strokes) {
        this.zones = zones;
        this.strokes = strokes;
        this.lowest = new @Nullable Entry[zones.count()];
    }

    private record Entry(int first, int last, int depth, List<Line> lines) {}

    private record Over(Line chunk, int first, int last) {}

    /// The header's cells; rows count from 0.
    static List<PlacedCell> of(List<Line> lines, ColumnZones zones, List<Stroke> strokes) {
        TableHeader header = new TableHeader(zones, strokes);
        for (int i = 0; i < lines.size(); i++) {
            for (Over over : header.spread(header.cut(lines.get(i)), lines.subList(i + 1, lines.size()))) {
                header.put(over);
            }
        }
        return header.cells();
    }

    /// The chunks of a line, cut again where one runs over the white between columns by more than a blank.
    private List<Over> cut(Line line) {
        List<Over> cut = new ArrayList<>();
        for (Line chunk : Recut.of(Chunks.of(line), zones, APART)) {
            int[] under = zones.under(chunk.left(), chunk.right());
            int first = cut.isEmpty() ? under[0] : Math.max(under[0], Math.min(under[1], cut.getLast().last() + 1));
            cut.add(new Over(chunk, first, Math.max(first, under[1])));
        }
        return cut;
    }

    private List<Over> spread(List<Over> line, List<Line> below) {
        List<Over> ruled = new ArrayList<>();
        boolean any = false;
        for (Over over : line) {
            int[] span = ruledSpan(over, line);
            any |= span.length > 0;
            ruled.add(span.length > 0 ? new Over(over.chunk(), span[0], span[1]) : over);
        }
        return any || below.isEmpty() ? ruled : centred(line, below);
    }

    /// The columns over which a line is drawn right below a name; empty where none is.
    private int[] ruledSpan(Over over, List<Over> line) {
        Line chunk = over.chunk();
        float middle = (chunk.left() + chunk.right()) / 2;
        for (Stroke stroke : strokes) {
            boolean below = stroke.top() > chunk.base() && stroke.top() < chunk.base() + 1.5f * chunk.size()
                    && stroke.left() <= middle && stroke.right() >= middle;
            boolean shared = line.stream().anyMatch(o -> !o.equals(over) && o.chunk().left() < stroke.right()
                    && o.chunk().right() > stroke.left());
            if (below && !shared) {
                int first = columnFrom(stroke.left());
                int last = columnTo(stroke.right());
                if (last > first && last - first + 1 < zones.count()) {
                    return new int[]{Math.min(first, over.first()), Math.max(last, over.last())};
                }
            }
        }
        return new int[0];
    }

    private int columnFrom(float x) {
        int column = 0;
        while (column < zones.count() - 1 && (zones.left(column) + zones.right(column)) / 2 < x) {
            column++;
        }
        return column;
    }

    private int columnTo(float x) {
        int column = zones.count() - 1;
        while (column > 0 && (zones.left(column) + zones.right(column)) / 2 > x) {
            column--;
        }
        return column;
    }

    /// Names that stand in the middle over columns with names of their own, where together they lie over all columns.
    private List<Over> centred(List<Over> line, List<Line> below) {
        boolean[] named = new boolean[zones.count()];
        below.forEach(l -> Recut.of(Chunks.of(l), zones, APART).forEach(c -> {
            int[] under = zones.under(c.left(), c.right());
            Arrays.fill(named, under[0], under[1] + 1, true);
        }));
        List<Over> spread = new ArrayList<>();
        boolean[] covered = new boolean[zones.count()];
        covered[0] = true;
        for (int i = 0; i < line.size(); i++) {
            int from = i == 0 ? Math.min(1, line.getFirst().first()) : spread.getLast().last() + 1;
            int to = i + 1 < line.size() ? line.get(i + 1).first() - 1 : zones.count() - 1;
            Over wide = widest(line.get(i), from, to, named);
            Arrays.fill(covered, wide.first(), wide.last() + 1, true);
            spread.add(wide);
        }
        for (boolean column : covered) {
            if (!column) {
                return line;
            }
        }
        return spread;
    }

    private Over widest(Over over, int from, int to, boolean[] named) {
        Over best = over;
        float middle = (over.chunk().left() + over.chunk().right()) / 2;
        for (int first = Math.min(from, over.first()); first <= over.first(); first++) {
            for (int last = over.last(); last <= Math.max(to, over.last()); last++) {
                float off = Math.abs((zones.left(first) + zones.right(last)) / 2 - middle);
                boolean all = true;
                for (int c = first; c <= last; c++) {
                    all &= named[c];
                }
                float reach = Math.max(OFF_CENTRE * over.chunk().size(),
                        0.09f * (zones.right(last) - zones.left(first)));
                if (all && off < reach && last - first > best.last() - best.first()) {
                    best = new Over(over.chunk(), first, last);
                }
            }
        }
        return best;
    }

    private void put(Over over) {
        int depth = -1;
        Entry same = lowest[over.first()];
        for (int c = over.first(); c <= over.last(); c++) {
            depth = lowest[c] == null ? depth : Math.max(depth, lowest[c].depth());
        }
        if (same != null && same.first() == over.first() && same.last() == over.last()
                && !ruledBetween(same.lines().getLast(), over.chunk())) {
            same.lines().add(over.chunk());
            return;
        }
        Entry entry = new Entry(over.first(), over.last(), depth + 1, new ArrayList<>(List.of(over.chunk())));
        entries.add(entry);
        Arrays.fill(lowest, over.first(), over.last() + 1, entry);
    }

    private boolean ruledBetween(Line upper, Line lower) {
        float middle = (lower.left() + lower.right()) / 2;
        return strokes.stream().anyMatch(s -> s.top() > upper.base() && s.top() < lower.base() - lower.size() * 0.4f
                && s.left() < middle && s.right() > middle);
    }

    private List<PlacedCell> cells() {
        int rows = entries.stream().mapToInt(e -> e.depth() + 1).max().orElse(0);
        List<PlacedCell> cells = new ArrayList<>();
        for (Entry entry : entries) {
            boolean leaf = true;
            for (int c = entry.first(); c <= entry.last(); c++) {
                leaf &= entry.equals(lowest[c]);
            }
            cells.add(PlacedCell.of(entry.depth(), entry.first(), leaf ? rows - entry.depth() : 1,
                    entry.last() - entry.first() + 1, List.copyOf(entry.lines())));
        }
        return cells;
    }
}
