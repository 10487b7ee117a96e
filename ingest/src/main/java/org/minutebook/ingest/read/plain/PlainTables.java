package org.minutebook.ingest.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.minutebook.corpus.Table;

/// Finds the tables that converters leave in text as rows with tabs between the cells. A blank line within a table does
/// not end it. A cell's span leaves out blanks and the HTML tags that enclose its words.
record PlainTables(List<Table> tables) {

    private static final Pattern OPENING = Pattern
            .compile("(?:\\s|<(?:p|u|b|i|em|strong|span|div|ul|ol|li|br)\\b[^<>]*>)+");
    private static final Pattern CLOSING = Pattern
            .compile("(?:\\s|</(?:p|u|b|i|em|strong|span|div|ul|ol|li)\\s*>|<br\\s*/?>)+$");

    static PlainTables in(String text) {
        List<Table> tables = new ArrayList<>();
        List<TextLine> rows = new ArrayList<>();
        int blanks = 0;
        for (TextLine line : TextLine.of(text)) {
            if (isRow(text, line)) {
                rows.add(line);
                blanks = 0;
            } else if (!line.isBlank() || ++blanks > 1) {
                close(text, rows, tables);
            }
        }
        close(text, rows, tables);
        return new PlainTables(tables);
    }

    /// A tab parts words; one after a number or bullet alone only indents.
    private static boolean isRow(String text, TextLine line) {
        String written = text.substring(line.start(), line.end());
        int tab = written.indexOf('\t');
        return tab >= 0 && !line.isBlank() && (tab == 0 || !written.substring(tab).isBlank());
    }

    private static void close(String text, List<TextLine> rows, List<Table> tables) {
        boolean one = rows.size() == 1
                && text.substring(rows.getFirst().start(), rows.getFirst().end()).split("\t", -1).length < 3;
        if (!rows.isEmpty() && !one) {
            List<Table.Cell> cells = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                addRow(text, rows.get(row), row, cells);
            }
            tables.add(new Table(cells.getFirst().start(), cells.getLast().end(), false, cells));
        }
        rows.clear();
    }

    private static void addRow(String text, TextLine line, int row, List<Table.Cell> cells) {
        int start = line.start();
        for (int col = 0; start <= line.end(); col++) {
            int tab = text.indexOf('\t', start);
            int end = tab < 0 || tab > line.end() ? line.end() : tab;
            cells.add(cell(text, row, col, start, end));
            start = end + 1;
        }
    }

    private static Table.Cell cell(String text, int row, int col, int start, int end) {
        Matcher opening = OPENING.matcher(text).region(start, end);
        int from = opening.lookingAt() ? opening.end() : start;
        Matcher closing = CLOSING.matcher(text).region(from, end);
        int to = closing.find() ? closing.start() : end;
        return new Table.Cell(row, col, 1, 1, from, to);
    }
}
