package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Columns that rows of words keep to: where each one's words start and end, and the white between them.
///
/// @param spans for each column, the left and right edge of its words
record ColumnZones(List<float[]> spans) {

    private static final float RIVER = 0.25f;
    private static final double OUTLIERS = 0.12;

    /// The columns of rows of chunks. A few rows that run over the white which all others keep are left out of account.
    static ColumnZones of(List<List<Line>> rows) {
        return of(rows, Integer.MAX_VALUE);
    }

    /// @param enough how many columns are enough for no row to be left out of account
    static ColumnZones of(List<List<Line>> rows, int enough) {
        List<List<Line>> kept = new ArrayList<>(rows);
        ColumnZones best = strict(kept);
        if (best.count() >= enough) {
            return best;
        }
        int most = (int) Math.max(rows.size() > 4 ? 1 : 0, rows.size() * OUTLIERS);
        for (int i = 0; i < most; i++) {
            int at = outlier(kept, best.count());
            if (at < 0) {
                break;
            }
            kept.remove(at);
            best = strict(kept);
        }
        return best;
    }

    private static int outlier(List<List<Line>> rows, int count) {
        int best = -1;
        int most = count;
        for (int i = 0; i < rows.size(); i++) {
            List<List<Line>> others = new ArrayList<>(rows);
            others.remove(i);
            int columns = strict(others).count();
            if (columns > most) {
                most = columns;
                best = i;
            }
        }
        return best;
    }

    private static ColumnZones strict(List<List<Line>> rows) {
        List<Line> chunks = new ArrayList<>(rows.stream().flatMap(List::stream).toList());
        chunks.sort(Comparator.comparingDouble(Line::left));
        List<float[]> spans = new ArrayList<>();
        for (Line chunk : chunks) {
            if (!spans.isEmpty() && chunk.left() < spans.getLast()[1] + RIVER * chunk.size()) {
                spans.getLast()[1] = Math.max(spans.getLast()[1], chunk.right());
            } else {
                spans.add(new float[]{chunk.left(), chunk.right()});
            }
        }
        return new ColumnZones(spans);
    }

    /// The middles of the white between them, and the outer edges.
    List<Float> edges() {
        List<Float> edges = new ArrayList<>();
        edges.add(left(0));
        for (int c = 0; c + 1 < count(); c++) {
            edges.add(border(c));
        }
        edges.add(right(count() - 1));
        return edges;
    }

    int count() {
        return spans.size();
    }

    float left(int column) {
        return spans.get(column)[0];
    }

    float right(int column) {
        return spans.get(column)[1];
    }

    /// The middle of the white right of a column.
    float border(int column) {
        return column + 1 < count() ? (right(column) + left(column + 1)) / 2 : Float.MAX_VALUE;
    }

    /// The columns whose words a stretch lies over, first and last; the nearest where it lies over none.
    int[] under(float from, float to) {
        int first = -1;
        int last = -1;
        for (int c = 0; c < count(); c++) {
            float overlap = Math.min(to, right(c)) - Math.max(from, left(c));
            float reach = Math.min(1.5f, Math.min(to - from, right(c) - left(c)) / 3);
            if (overlap > reach) {
                first = first < 0 ? c : first;
                last = c;
            }
        }
        return first >= 0 ? new int[]{first, last} : nearest((from + to) / 2);
    }

    private int[] nearest(float x) {
        int column = 0;
        while (column + 1 < count() && x > border(column)) {
            column++;
        }
        return new int[]{column, column};
    }
}
