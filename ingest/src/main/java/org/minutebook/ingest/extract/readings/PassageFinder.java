package org.minutebook.ingest.extract.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Block;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Reading.Measure;
import org.minutebook.corpus.Reading.Polarity;
import org.minutebook.ingest.extract.plans.CellText;
import org.minutebook.ingest.extract.plans.TableRow;

/// Parts a paper into cells and paragraphs, each with the indicator that its row or the line before names.
final class PassageFinder {

    private static final int SHORT_LINE = 200;
    private static final int LEADING_CELLS = 2;

    private final Paper paper;
    private final Codes codes;
    private final List<Passage> passages = new ArrayList<>();

    private PassageFinder(Paper paper, Codes codes) {
        this.paper = paper;
        this.codes = codes;
    }

    /// The paper's passages, cells first.
    static List<Passage> find(Paper paper, Codes codes) {
        PassageFinder finder = new PassageFinder(paper, codes);
        finder.cells();
        finder.paragraphs();
        return finder.passages;
    }

    private void cells() {
        MeasureColumns columns = MeasureColumns.NONE;
        int width = 0;
        for (int i = 0; i < paper.tables().size(); i++) {
            List<TableRow> rows = TableRow.of(paper, i);
            int own = rows.stream().mapToInt(TableRow::width).max().orElse(0);
            columns = Math.abs(own - width) <= 1 ? columns : MeasureColumns.NONE;
            width = own;
            for (TableRow row : rows) {
                MeasureColumns after = columns.after(row);
                columns = after;
                row(row, after);
            }
        }
    }

    private void row(TableRow row, MeasureColumns columns) {
        Optional<String> indicator = Optional.empty();
        int leading = 0;
        for (TableRow.Cell cell : row.filled()) {
            boolean measured = columns.columns().containsKey(cell.col());
            if (!measured && indicator.isEmpty() && leading++ < LEADING_CELLS) {
                indicator = codes.only(cell.start(), cell.end());
            }
        }
        Optional<Polarity> polarity = polarity(row, columns);
        Optional<String> unit = row.filled().stream().filter(c -> !columns.columns().containsKey(c.col()))
                .flatMap(c -> Units.of(c.text()).stream()).findFirst();
        int current = current(row, columns);
        for (TableRow.Cell cell : row.filled()) {
            Optional<MeasureColumns.Column> column = Optional.ofNullable(columns.columns().get(cell.col()))
                    .flatMap(c -> cell.col() < current ? superseded(c) : Optional.of(c));
            passages.add(new Passage(cell.start(), cell.end(), column, indicator, polarity, unit, true));
        }
    }

    /// What the row says is good: in a column of its own, or in words in a cell that holds no value.
    private static Optional<Polarity> polarity(TableRow row, MeasureColumns columns) {
        Optional<Polarity> own = columns.polarity().isPresent()
                ? row.cell(columns.polarity().getAsInt()).flatMap(c -> Polarities.inColumn(c.text()))
                : Optional.empty();
        return own.or(() -> row.filled().stream().filter(c -> !columns.columns().containsKey(c.col()))
                .flatMap(c -> Polarities.in(c.text()).stream()).findFirst());
    }

    /// The last column in which the row gives a current value; -1 where it gives none.
    private static int current(TableRow row, MeasureColumns columns) {
        return row.filled().stream().filter(c -> Amount.at(c.text(), 0).isPresent())
                .filter(c -> Optional.ofNullable(columns.columns().get(c.col()))
                        .filter(k -> k.measure() == Measure.CURRENT).isPresent())
                .mapToInt(TableRow.Cell::col).max().orElse(-1);
    }

    /// A current value that a later column supersedes is what its period came to; without a period it is nothing.
    private static Optional<MeasureColumns.Column> superseded(MeasureColumns.Column column) {
        boolean dated = column.period().isPresent() || column.quarter().isPresent();
        if (column.measure() == Measure.CURRENT) {
            return dated ? Optional.of(column.as(Measure.OUTTURN)) : Optional.empty();
        }
        return Optional.of(column);
    }

    private void paragraphs() {
        Optional<Passage> before = Optional.empty();
        for (int[] range : ranges()) {
            boolean inTable = paper.tables().stream().anyMatch(t -> t.start() <= range[0] && range[0] < t.end());
            if (!inTable) {
                Optional<String> indicator = before
                        .filter(b -> b.end() - b.start() <= SHORT_LINE && range[0] - b.end() < SHORT_LINE)
                        .flatMap(b -> codes.only(b.start(), b.end()));
                Optional<Polarity> polarity = codes.only(range[0], range[1]).or(() -> indicator)
                        .flatMap(_ -> Polarities.in(CellText.of(paper, range[0], range[1])));
                Passage passage = new Passage(range[0], range[1], Optional.empty(), indicator, polarity,
                        Optional.empty(), false);
                passages.add(passage);
                before = Optional.of(passage);
            }
        }
    }

    private List<int[]> ranges() {
        List<int[]> ranges = new ArrayList<>();
        for (Block block : paper.blocks()) {
            switch (block.kind()) {
                case HEADING, PARAGRAPH, LIST_ITEM -> ranges.add(new int[]{block.start(), block.end()});
                case CELL, MARGIN, RUNNING_HEADER, RUNNING_FOOTER -> {
                }
            }
        }
        return ranges.isEmpty() ? lines() : ranges;
    }

    private List<int[]> lines() {
        List<int[]> lines = new ArrayList<>();
        int start = 0;
        while (start < paper.mainEnd()) {
            int newline = paper.text().indexOf('\n', start);
            int end = newline < 0 ? paper.mainEnd() : newline;
            lines.add(new int[]{start, end});
            start = end + 1;
        }
        return lines;
    }
}
