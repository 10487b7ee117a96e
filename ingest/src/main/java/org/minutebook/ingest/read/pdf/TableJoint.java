package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where a page break cuts a table: the header that the next page repeats, and the row that goes on below it.
final class TableJoint {

    private static final int MOST_REPEATED = 4;

    private final Region.Table upper;
    private final Region.Table lower;
    private final int header;

    TableJoint(Region.Table upper, Region.Table lower) {
        this.upper = upper;
        this.lower = lower;
        this.header = repeated();
    }

    /// How many rows at the lower part's top are those at the upper part's.
    private int repeated() {
        int rows = 0;
        int most = Math.min(MOST_REPEATED, Math.min(upper.rows(), lower.rows()));
        while (rows < most && !words(upper, rows).isBlank() && words(upper, rows).equals(words(lower, rows))) {
            rows++;
        }
        return rows;
    }

    private static String words(Region.Table table, int row) {
        StringBuilder words = new StringBuilder();
        table.filled(row).forEach(c -> words.append(c.col()).append(':').append(c.words()).append(' '));
        return words.toString().replaceAll("(?i)[\\s(]*\\bcont(?:inue)?d?\\b[.)]*|\\s+", "").toLowerCase(Locale.ROOT);
    }

    /// Whether the lower part has no header of its own.
    boolean isOneTable() {
        if (header > 0) {
            return true;
        }
        List<PlacedCell> first = lower.filled(0);
        boolean named = first.size() > 1 && first.stream().allMatch(TableJoint::isBold);
        boolean form = first.size() == 2 && first.getFirst().words().endsWith(":");
        return !named && !form;
    }

    private static boolean isBold(PlacedCell cell) {
        return cell.lines().stream().allMatch(Line::bold);
    }

    /// The words of the header that stands twice; none where it does not.
    List<String> repeatedWords() {
        List<String> words = new ArrayList<>();
        for (int row = 0; row < header; row++) {
            words.add(String.join("\t", lower.filled(row).stream().map(PlacedCell::words).toList()));
        }
        return words;
    }

    Region.Table whole() {
        List<PlacedCell> cells = new ArrayList<>(upper.cells());
        int next = upper.rows();
        boolean cut = isCut();
        for (PlacedCell cell : lower.cells()) {
            if (cell.row() < header) {
                continue;
            }
            if (cut && cell.row() == header) {
                add(cells, cell, next - 1);
            } else {
                cells.add(cell.at(next + cell.row() - header - (cut ? 1 : 0), cell.rowSpan()));
            }
        }
        return new Region.Table(upper.page(), lower.bottom(), upper.ruled(), lower.open(), upper.edges(), cells);
    }

    private void add(List<PlacedCell> cells, PlacedCell more, int row) {
        for (int i = 0; i < cells.size(); i++) {
            if (stands(cells.get(i), row, more.col()) && !more.lines().isEmpty()) {
                PlacedCell joined = cells.get(i);
                for (Line line : more.lines()) {
                    joined = joined.with(line);
                }
                cells.set(i, joined);
            }
        }
    }

    private static boolean stands(PlacedCell cell, int row, int col) {
        return cell.row() <= row && row < cell.row() + cell.rowSpan() && cell.col() <= col
                && col < cell.col() + cell.colSpan();
    }

    /// Whether the lower part starts with the rest of the upper part's last row: each of its words goes on with words
    /// of that row, and a sentence goes on or no new row has begun.
    private boolean isCut() {
        List<PlacedCell> rest = lower.filled(header);
        int last = upper.rows() - 1;
        if (upper.open() && !rest.isEmpty()) {
            return true;
        }
        if (rest.isEmpty() || rest.stream().anyMatch(c -> above(c, last).isEmpty() || c.rowSpan() > 1)) {
            return false;
        }
        boolean goesOn = rest.stream().anyMatch(c -> goesOn(above(c, last).orElseThrow(), c));
        boolean fewer = rest.size() * 2 <= upper.filled(last).size();
        return goesOn || (fewer && rest.getFirst().col() > 0);
    }

    private Optional<PlacedCell> above(PlacedCell cell, int row) {
        return upper.cells().stream().filter(c -> stands(c, row, cell.col()) && c.colSpan() == cell.colSpan()
                && !c.lines().isEmpty()).findFirst();
    }

    private static boolean goesOn(PlacedCell before, PlacedCell after) {
        boolean ended = before.words().matches("(?s).*[.:;?!]['\"’”)]*");
        return !ended && Character.isLowerCase(after.words().codePointAt(0));
    }
}
