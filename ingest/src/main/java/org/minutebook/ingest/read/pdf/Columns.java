package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// Columns of running text, which are read one after the other and not row by row.
final class Columns {

    private static final int FEWEST_LINES = 6;
    private static final double WORDY = 4;

    private Columns() {}

    /// Whether rows are lines of text in columns: many of them, with several words on each side.
    static boolean isText(List<Line> rows) {
        List<List<Line>> columns = of(rows);
        return rows.size() >= FEWEST_LINES && columns.size() == 2
                && columns.stream().allMatch(c -> c.size() >= FEWEST_LINES
                        && c.stream().mapToInt(l -> l.words().size()).average().orElse(0) >= WORDY);
    }

    /// The lines of each column.
    static List<List<Line>> of(List<Line> rows) {
        Region.Rows table = AlignedRows.rows(rows.getFirst().page(), rows);
        List<List<Line>> columns = new ArrayList<>();
        for (int col = 0; col < table.rows().getFirst().size(); col++) {
            List<Line> column = new ArrayList<>();
            for (List<List<Line>> row : table.rows()) {
                column.addAll(row.get(col));
            }
            columns.add(column);
        }
        return columns;
    }
}
