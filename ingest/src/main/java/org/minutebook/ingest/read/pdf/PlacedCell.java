package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// A cell with the lines that stand in it.
record PlacedCell(int row, int col, int rowSpan, int colSpan, List<Line> lines) {

    PlacedCell at(int newRow, int rows) {
        return new PlacedCell(newRow, col, rows, colSpan, lines);
    }

    PlacedCell with(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new PlacedCell(row, col, rowSpan, colSpan, more);
    }

    /// The cell with more words on its last line.
    PlacedCell widened(Line more) {
        List<Word> words = new ArrayList<>(lines.getLast().words());
        words.addAll(more.words());
        List<Line> all = new ArrayList<>(lines.subList(0, lines.size() - 1));
        all.add(new Line(more.page(), words));
        return new PlacedCell(row, col, rowSpan, colSpan, all);
    }

    String words() {
        return String.join(" ", lines.stream().map(Line::text).toList());
    }
}
