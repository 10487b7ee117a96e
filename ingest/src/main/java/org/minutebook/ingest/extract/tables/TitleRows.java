package org.minutebook.ingest.extract.tables;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Table;

/// Rows within a table's lines that are no part of it: its title above, its source and notes below.
final class TitleRows {

    private static final Pattern TITLE = Pattern
            .compile("(?is)(?:table|figure|exhibit|chart|schedule|appendix|annex)\\s+[\\dA-Z].*");
    private static final Pattern NOTE = Pattern.compile("(?is)(?:sources?|notes?|exhibit reads)\\b\\s*[:.].*");

    private TitleRows() {}

    /// The title that stands in the table's first row, as printed.
    static Optional<String> title(Paper paper, Table table) {
        return alone(paper, table, 0).filter(w -> TITLE.matcher(w).matches());
    }

    /// The table without title and notes.
    static Table without(Paper paper, Table table) {
        int first = title(paper, table).isPresent() ? 1 : 0;
        int end = table.rows();
        while (end > first + 1 && alone(paper, table, end - 1).filter(w -> NOTE.matcher(w).matches()).isPresent()) {
            end--;
        }
        if (first == 0 && end == table.rows()) {
            return table;
        }
        int last = end;
        List<Table.Cell> cells = table.cells().stream().filter(c -> c.row() >= first && c.row() < last)
                .map(c -> new Table.Cell(c.row() - first, c.col(), c.rowSpan(), c.colSpan(), c.start(), c.end()))
                .toList();
        return cells.isEmpty()
                ? table
                : new Table(cells.getFirst().start(), cells.getLast().end(), table.ruled(), table.layout(), cells);
    }

    /// The words of a row's one cell that spans the table.
    private static Optional<String> alone(Paper paper, Table table, int row) {
        List<Table.Cell> cells = table.row(row);
        int columns = table.cells().stream().mapToInt(c -> c.col() + c.colSpan()).max().orElse(0);
        return cells.size() == 1 && cells.getFirst().colSpan() == columns && cells.getFirst().rowSpan() == 1
                ? Optional.of(paper.text().substring(cells.getFirst().start(), cells.getFirst().end()))
                : Optional.empty();
    }
}
