package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the lines below a table's header into rows: a line that goes on with the words of the row above belongs to it.
final class TableBody {

    private static final float CLOSE = 0.85f;
    private static final float SPACED = 1.22f;
    private static final float APART = 0.4f;
    private static final float FULL = 0.72f;

    private final ColumnZones zones;
    private final List<Stroke> strokes;
    private final float leading;

    private TableBody(ColumnZones zones, List<Stroke> strokes, float leading) {
        this.zones = zones;
        this.strokes = strokes;
        this.leading = leading;
    }

    /// The rows' cells; rows count from 0.
    static List<PlacedCell> of(List<Line> lines, ColumnZones zones, List<Stroke> strokes) {
        float leading = Float.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            float distance = lines.get(i).base() - lines.get(i - 1).base();
            leading = distance < CLOSE * lines.get(i).size() ? leading : Math.min(leading, distance);
        }
        return new TableBody(zones, strokes, leading).rows(lines);
    }

    private List<PlacedCell> rows(List<Line> lines) {
        List<PlacedCell> done = new ArrayList<>();
        List<PlacedCell> open = new ArrayList<>();
        int row = 0;
        for (int i = 0; i < lines.size(); i++) {
            List<PlacedCell> next = cells(lines.get(i), row);
            if (!open.isEmpty() && goesOn(open, next, lines.get(i - 1), lines.get(i))) {
                join(open, next);
            } else {
                if (!open.isEmpty()) {
                    row++;
                }
                done.addAll(open);
                int at = row;
                open = new ArrayList<>(next.stream().map(c -> c.at(at, 1)).toList());
            }
        }
        done.addAll(open);
        return done;
    }

    private List<PlacedCell> cells(Line line, int row) {
        List<PlacedCell> cells = new ArrayList<>();
        for (Line chunk : Recut.of(Chunks.of(line), zones, APART)) {
            int[] under = zones.under(chunk.left(), chunk.right());
            int first = under[0];
            if (!cells.isEmpty()) {
                PlacedCell last = cells.getLast();
                int reached = last.col() + last.colSpan() - 1;
                if (under[1] <= reached) {
                    cells.set(cells.size() - 1, last.widened(chunk));
                    continue;
                }
                first = Math.max(first, reached + 1);
            }
            cells.add(PlacedCell.of(row, first, 1, under[1] - first + 1, List.of(chunk)));
        }
        return cells;
    }

    private boolean goesOn(List<PlacedCell> open, List<PlacedCell> next, Line last, Line line) {
        if (line.base() - last.base() < CLOSE * line.size()) {
            return next.stream().filter(n -> Figures.is(n.words()))
                    .noneMatch(n -> at(open, n.col()).filter(o -> Figures.is(o.words())).isPresent());
        }
        if (ruledBetween(last, line) || line.base() - last.base() > leading * SPACED + 0.5f
                || next.stream().anyMatch(n -> n.colSpan() > 1)) {
            return false;
        }
        boolean figures = next.stream().anyMatch(n -> n.col() > 0 && Figures.is(n.words()));
        Optional<PlacedCell> label = at(next, 0);
        if (figures) {
            boolean bare = open.size() == 1 && open.getFirst().col() == 0;
            return bare && label.isPresent() && isLower(label.get().words()) && isFull(open.getFirst());
        }
        if (next.stream().anyMatch(n -> at(open, n.col()).isEmpty())) {
            return false;
        }
        if (label.isEmpty()) {
            return next.stream().noneMatch(n -> at(open, n.col()).filter(o -> Figures.is(o.words())).isPresent());
        }
        String above = at(open, 0).map(PlacedCell::words).orElse("");
        return isLower(label.get().words()) || above.matches("(?s).*(?:[,–-]|\\b(?:and|of|the|to|for|in|or|with))");
    }

    private boolean isFull(PlacedCell cell) {
        return cell.lines().getLast().right() - zones.left(0) > FULL * (zones.right(0) - zones.left(0));
    }

    private static boolean isLower(String words) {
        return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
    }

    private static Optional<PlacedCell> at(List<PlacedCell> cells, int col) {
        return cells.stream().filter(c -> c.col() <= col && col < c.col() + c.colSpan()).findFirst();
    }

    private static void join(List<PlacedCell> open, List<PlacedCell> next) {
        for (PlacedCell cell : next) {
            for (int i = 0; i < open.size(); i++) {
                if (open.get(i).col() == cell.col()) {
                    PlacedCell joined = open.get(i);
                    for (Line line : cell.lines()) {
                        joined = joined.with(line);
                    }
                    open.set(i, joined);
                }
            }
            if (at(open, cell.col()).isEmpty()) {
                open.add(cell.at(open.getFirst().row(), 1));
            }
        }
    }

    private boolean ruledBetween(Line upper, Line lower) {
        float middle = (zones.left(0) + zones.right(zones.count() - 1)) / 2;
        return strokes.stream().anyMatch(s -> s.top() > upper.base() && s.top() < lower.base() - lower.size() * 0.4f
                && s.left() < middle && s.right() > middle);
    }
}
