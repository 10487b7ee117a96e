package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds rows of words that are set in columns by white space alone, as lists of who was present often are. Wide gaps
/// in lines that are stretched to fill the page are no columns: they do not stand under each other.
final class AlignedRows {

    private static final float ALIGNED = 0.5f;
    private static final float NEXT_ROW = 2.3f;
    private static final float COLUMN_GAP = 0.9f;

    private AlignedRows() {}

    /// A run of lines in a list, `from` to before `to`, that are rows.
    record Run(int from, int to) {}

    /// The runs of rows with at least so many columns, in order.
    static List<Run> find(List<Line> lines, int columns) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i + 1 < lines.size()) {
            if (isSeed(lines, i, columns)) {
                Run run = grow(lines, i, runs.isEmpty() ? 0 : runs.getLast().to());
                runs.add(run);
                i = run.to();
            } else {
                i++;
            }
        }
        return runs;
    }

    /// Two lines that follow each other, with words starting at the same places.
    private static boolean isSeed(List<Line> lines, int i, int columns) {
        List<Line> upper = lines.get(i).segments();
        List<Line> lower = lines.get(i + 1).segments();
        if (Math.max(upper.size(), lower.size()) < columns || Math.min(upper.size(), lower.size()) < columns - 1
                || lower.size() < 2 || upper.size() < 2 || !isNext(lines.get(i), lines.get(i + 1))) {
            return false;
        }
        return aligned(upper, lower) >= columns - 1
                && columnsOf(List.of(lines.get(i), lines.get(i + 1))).size() >= columns;
    }

    private static long aligned(List<Line> upper, List<Line> lower) {
        return lower.stream().skip(lower.size() > 2 ? 1 : 0)
                .filter(l -> upper.stream().anyMatch(u -> starts(u, l) || ends(u, l))).count();
    }

    private static boolean starts(Line one, Line other) {
        return Math.abs(one.left() - other.left()) < ALIGNED * one.size();
    }

    private static boolean ends(Line one, Line other) {
        return Math.abs(one.right() - other.right()) < ALIGNED * one.size();
    }

    private static boolean isNext(Line upper, Line lower) {
        return lower.base() - upper.base() < NEXT_ROW * Math.max(upper.size(), lower.size());
    }

    private static Run grow(List<Line> lines, int seed, int earliest) {
        int from = seed;
        int to = seed + 2;
        while (to < lines.size() && isNext(lines.get(to - 1), lines.get(to))
                && fits(lines.subList(from, to), lines.get(to))) {
            to++;
        }
        while (from > earliest && isNext(lines.get(from - 1), lines.get(from))
                && lines.get(from - 1).segments().size() > 1
                && fits(lines.subList(from, to), lines.get(from - 1))) {
            from--;
        }
        return new Run(from, to);
    }

    /// Whether a line keeps to the columns of the rows: none of its words run from one into another, and it does not
    /// start where only prose starts.
    private static boolean fits(List<Line> rows, Line line) {
        List<float[]> columns = columnsOf(rows);
        List<Line> segments = line.segments();
        for (Line segment : segments) {
            long touched = columns.stream().filter(c -> segment.left() < c[1] && segment.right() > c[0]).count();
            boolean starts = columns.stream().anyMatch(c -> Math.abs(c[0] - segment.left()) < ALIGNED * line.size()
                    || Math.abs(c[1] - segment.right()) < ALIGNED * line.size()
                    || (segment.left() > c[0] && segment.right() < c[1]));
            if (touched > 1 || !starts) {
                return false;
            }
        }
        boolean firstAlone = segments.size() == 1
                && Math.abs(segments.getFirst().left() - columns.getFirst()[0]) < ALIGNED * line.size();
        return !firstAlone;
    }

    /// The columns of rows: from where to where each one's words reach.
    static List<float[]> columnsOf(List<Line> rows) {
        List<float[]> columns = new ArrayList<>();
        List<Line> segments = new ArrayList<>(rows.stream().flatMap(r -> r.segments().stream()).toList());
        segments.sort((a, b) -> Float.compare(a.left(), b.left()));
        for (Line segment : segments) {
            if (!columns.isEmpty() && segment.left() < columns.getLast()[1] + COLUMN_GAP * segment.size() * 0.3f) {
                columns.getLast()[1] = Math.max(columns.getLast()[1], segment.right());
            } else {
                columns.add(new float[]{segment.left(), segment.right()});
            }
        }
        return columns;
    }

    /// The rows as cells by column.
    static Region.Rows rows(int page, List<Line> lines) {
        List<float[]> columns = columnsOf(lines);
        List<List<List<Line>>> rows = new ArrayList<>();
        for (Line line : lines) {
            List<List<Line>> row = new ArrayList<>();
            columns.forEach(c -> row.add(new ArrayList<>()));
            for (Line segment : line.segments()) {
                columnAt(columns, segment).ifPresent(c -> row.get(c).add(segment));
            }
            rows.add(row);
        }
        return new Region.Rows(page, rows);
    }

    private static Optional<Integer> columnAt(List<float[]> columns, Line segment) {
        for (int c = 0; c < columns.size(); c++) {
            if (segment.left() >= columns.get(c)[0] - 0.1f && segment.left() <= columns.get(c)[1]) {
                return Optional.of(c);
            }
        }
        return Optional.empty();
    }
}
