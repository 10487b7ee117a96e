package org.minutebook.ingest.extract.tables;

import java.util.List;
import java.util.stream.Stream;

import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Table;

/// Tells tables from what only has cells: words set in columns, boxes round a passage, the gridlines of charts.
final class Plausible {

    private static final double SPARSE = 0.2;
    private static final int FEW = 12;

    private Plausible() {}

    static boolean isTable(Paper paper, Table table) {
        List<Table.Cell> filled = table.cells().stream().filter(c -> c.end() > c.start()).toList();
        long columns = filled.stream().map(Table.Cell::col).distinct().count();
        long rows = filled.stream().map(Table.Cell::row).distinct().count();
        return !table.layout() && columns > 1 && rows > 1 && !isChart(table, filled) && !isAxis(paper, table, filled);
    }

    private static boolean isChart(Table table, List<Table.Cell> filled) {
        return table.ruled() && table.cells().size() > FEW && filled.size() < SPARSE * table.cells().size();
    }

    /// The marks along the sides of a chart: two columns of nothing but figures, each larger than the next or smaller.
    private static boolean isAxis(Paper paper, Table table, List<Table.Cell> filled) {
        if (table.ruled() || filled.stream().anyMatch(c -> c.col() > 1)) {
            return false;
        }
        return filled.stream().map(c -> paper.text().substring(c.start(), c.end()))
                .allMatch(w -> Stream.of(w.split("\\s+")).allMatch(p -> p.matches("[$£]?[\\d.,]+%?")));
    }
}
