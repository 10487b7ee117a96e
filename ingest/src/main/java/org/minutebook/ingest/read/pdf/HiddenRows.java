package org.minutebook.ingest.read.pdf;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Judges whether lines are drawn round whole columns of figures and not round each cell, so that the rows have to be
/// told by the figures.
final class HiddenRows {

    private static final int FEWEST = 3;
    private static final int MANY = 6;
    private static final double MOSTLY = 0.75;

    private HiddenRows() {}

    /// Whether more of a table's words stand in cells that hold columns of figures than in others.
    static boolean in(Grid grid, int page) {
        Map<Integer, List<Grid.Cell>> rows = grid.cells().stream().filter(c -> !c.glyphs().isEmpty())
                .collect(Collectors.groupingBy(Grid.Cell::row));
        int hidden = 0;
        int all = 0;
        for (List<Grid.Cell> row : rows.values()) {
            List<Grid.Cell> columns = row.stream().filter(c -> isColumn(c.lines(page))).toList();
            int glyphs = row.stream().mapToInt(c -> c.glyphs().size()).sum();
            all += glyphs;
            boolean several = columns.size() >= 2 && columns.size() * 2 >= row.size() - 1;
            boolean high = columns.stream().anyMatch(c -> c.lines(page).size() >= MANY);
            hidden += several || high ? glyphs : 0;
        }
        return hidden * 2 > all;
    }

    private static boolean isColumn(List<Line> lines) {
        return lines.size() >= FEWEST && lines.stream()
                .filter(l -> Chunks.of(l).stream().allMatch(c -> Figures.is(c.text()))).count() >= MOSTLY
                        * lines.size();
    }
}
