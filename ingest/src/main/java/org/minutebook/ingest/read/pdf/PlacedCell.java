package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// A cell with the lines that stand in it.
///
/// @param right how far to the right its lines may reach
record PlacedCell(int row, int col, int rowSpan, int colSpan, float right, List<Line> lines) {

    PlacedCell at(int newRow, int rows) {
        return new PlacedCell(newRow, col, rows, colSpan, right, lines);
    }

    /// A cell of an open table: its lines say how far they reach.
    static PlacedCell of(int row, int col, int rowSpan, int colSpan, List<Line> lines) {
        return new PlacedCell(row, col, rowSpan, colSpan,
                (float) lines.stream().mapToDouble(Line::right).max().orElse(0), lines);
    }

    PlacedCell in(int newCol, int columns) {
        return new PlacedCell(row, newCol, rowSpan, columns, right, lines);
    }

    PlacedCell with(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new PlacedCell(row, col, rowSpan, colSpan, Math.max(right, line.right()), more);
    }

    /// The cell with more words on its last line.
    PlacedCell widened(Line more) {
        List<Word> words = new ArrayList<>(lines.getLast().words());
        words.addAll(more.words());
        List<Line> all = new ArrayList<>(lines.subList(0, lines.size() - 1));
        all.add(new Line(more.page(), words));
        return new PlacedCell(row, col, rowSpan, colSpan, Math.max(right, more.right()), all);
    }

    String words() {
        return String.join(" ", lines.stream().map(Line::text).toList());
    }
}
