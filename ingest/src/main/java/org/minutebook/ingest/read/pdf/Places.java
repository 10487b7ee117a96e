package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The places of a table: its cells, and an empty one wherever none stands.
final class Places {

    private Places() {}

    /// All cells in order of row and column.
    static List<PlacedCell> filled(List<PlacedCell> cells) {
        int rows = cells.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
        int columns = cells.stream().mapToInt(c -> c.col() + c.colSpan()).max().orElse(0);
        boolean[][] taken = new boolean[rows][columns];
        for (PlacedCell cell : cells) {
            for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                for (int c = cell.col(); c < cell.col() + cell.colSpan(); c++) {
                    taken[r][c] = true;
                }
            }
        }
        List<PlacedCell> all = new ArrayList<>(cells);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (!taken[r][c]) {
                    all.add(PlacedCell.of(r, c, 1, 1, List.of()));
                }
            }
        }
        all.sort(Comparator.comparingInt(PlacedCell::row).thenComparingInt(PlacedCell::col));
        return all;
    }
}
