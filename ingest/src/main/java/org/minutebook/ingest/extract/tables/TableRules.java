package org.minutebook.ingest.extract.tables;

import java.util.ArrayList;
import java.util.List;

import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Grid;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Table;

/// Every table that was recognised when the paper was read, as a record.
public final class TableRules {

    private static final String RULE = "tables";

    private TableRules() {}

    /// The paper's tables in order; empty where it has none.
    public static List<Grid> find(Paper paper) {
        List<Grid> grids = new ArrayList<>();
        for (Table table : paper.tables()) {
            if (!Plausible.isTable(paper, table)) {
                continue;
            }
            Table rows = TitleRows.without(paper, table);
            grids.add(new Grid(TitleRows.title(paper, table).or(() -> Captions.of(paper, table)),
                    paper.pageAt(Math.max(rows.start(), rows.end() - 1)), HeaderRows.of(paper, rows), rows.ruled(),
                    cells(paper, rows), Evidence.at(paper.id(), rows.start(), rows.end(), RULE)));
        }
        return grids;
    }

    private static List<Grid.Cell> cells(Paper paper, Table table) {
        return table.cells().stream()
                .map(c -> new Grid.Cell(c.row(), c.col(), c.rowSpan(), c.colSpan(),
                        paper.text().substring(c.start(), c.end()), paper.pageAt(c.start()), c.start(), c.end()))
                .toList();
    }
}
