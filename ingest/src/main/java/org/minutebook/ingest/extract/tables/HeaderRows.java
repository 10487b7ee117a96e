package org.minutebook.ingest.extract.tables;

import java.util.List;
import java.util.regex.Pattern;

import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Table;

/// Counts the rows at a table's top that say what its columns hold: words where the rows below hold figures, or a row
/// of short names above rows of sentences.
final class HeaderRows {

    private static final Pattern FIGURE = Pattern
            .compile("[£$€(+-]*\\s*\\d[\\d,.\\s]*\\s*(?:%|p|m|k|bn)?\\)?[*†]?|-|–|—|n/?a");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:\\s*[/–-]\\s*\\d{2,4})?\\*?");
    private static final int MOST = 4;
    private static final int LONGEST_NAME = 60;

    private HeaderRows() {}

    static int of(Paper paper, Table table) {
        int rows = table.rows();
        if (rows < 2 || isForm(paper, table)) {
            return 0;
        }
        int header = firstRowOfFigures(paper, table);
        if (header > 0) {
            return header <= MOST ? spanned(table, header) : 0;
        }
        return header < 0 && isNames(paper, table.row(0)) ? spanned(table, 1) : 0;
    }

    /// The first row with a figure right of its first cell; -1 where there is none.
    private static int firstRowOfFigures(Paper paper, Table table) {
        for (int row = 0; row < table.rows(); row++) {
            for (Table.Cell cell : table.row(row)) {
                String words = words(paper, cell);
                if (cell.col() > 0 && FIGURE.matcher(words).matches()
                        && !(row < MOST && YEAR.matcher(words).matches())) {
                    return row;
                }
            }
        }
        return -1;
    }

    /// The header taken down to where its cells end.
    private static int spanned(Table table, int header) {
        int end = header;
        for (int row = 0; row < header; row++) {
            end = Math.max(end, table.row(row).stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0));
        }
        return end < table.rows() && end <= MOST ? end : header;
    }

    private static boolean isNames(Paper paper, List<Table.Cell> cells) {
        long filled = cells.stream().filter(c -> c.end() > c.start()).count();
        return filled >= 2 && cells.stream().map(c -> words(paper, c))
                .allMatch(w -> w.length() <= LONGEST_NAME && !w.endsWith(".") && !w.endsWith(":"));
    }

    /// Two columns of which the left one names what the right one holds.
    private static boolean isForm(Paper paper, Table table) {
        List<Table.Cell> left = table.cells().stream().filter(c -> c.col() == 0 && c.end() > c.start()).toList();
        boolean two = table.cells().stream().allMatch(c -> c.col() < 2);
        return two && !left.isEmpty() && left.stream().filter(c -> words(paper, c).endsWith(":")).count() * 2 >= left
                .size();
    }

    private static String words(Paper paper, Table.Cell cell) {
        return paper.text().substring(cell.start(), cell.end()).strip();
    }
}
