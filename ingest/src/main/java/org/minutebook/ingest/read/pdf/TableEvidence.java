package org.minutebook.ingest.read.pdf;

import java.util.List;
import java.util.Optional;

/// What speaks for it that rows of words are a table, and no list that happens to be set in columns.
///
/// @param figureColumns how many columns right of the first hold figures for the most part
/// @param figureRows how many rows hold a figure right of the first column
/// @param contents whether its only figures are page numbers that grow from row to row
record TableEvidence(int rows, int columns, int headerRows, int rules, int figureColumns, int figureRows,
        boolean contents) {

    private static final double MOSTLY = 0.6;

    static TableEvidence of(List<PlacedCell> body, int headerRows, int columns, int rules) {
        int figureColumns = 0;
        for (int c = 1; c < columns; c++) {
            int col = c;
            List<PlacedCell> cells = body.stream().filter(p -> p.col() == col).toList();
            long figures = cells.stream().filter(p -> Figures.is(p.words())).count();
            if (figures >= 2 && figures >= MOSTLY * cells.size()) {
                figureColumns++;
            }
        }
        int figureRows = (int) body.stream().filter(p -> p.col() > 0 && Figures.isNumber(p.words()))
                .map(PlacedCell::row).distinct().count();
        int rows = body.stream().mapToInt(p -> p.row() + 1).max().orElse(0);
        return new TableEvidence(rows, columns, headerRows, rules, figureColumns, figureRows,
                figureColumns == 1 && isContents(body, columns));
    }

    private static boolean isContents(List<PlacedCell> body, int columns) {
        int last = -1;
        Optional<PlacedCell> other = body.stream()
                .filter(p -> p.col() == columns - 1
                        && !p.words().matches("(?i)(?:pages?\\s*)?\\d{1,4}(?:\\s*[-–]\\s*\\d{1,4})?"))
                .findFirst();
        if (other.isPresent()) {
            return false;
        }
        for (PlacedCell cell : body) {
            if (cell.col() == columns - 1) {
                int number = Integer.parseInt(cell.words().replaceAll("^\\D*(\\d+).*", "$1"));
                if (number < last) {
                    return false;
                }
                last = number;
            }
        }
        return true;
    }

    boolean isTable() {
        if (rows < 2 || contents) {
            return false;
        }
        boolean figures = figureColumns >= 2 && figureRows >= 2;
        boolean column = figureColumns == 1 && figureRows >= 3 && (rules > 0 || headerRows > 0);
        return figures || column || (rules >= 2 && headerRows > 0);
    }
}
