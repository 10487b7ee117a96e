package org.minutebook.ingest.extract.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Block;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Reading.Polarity;
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
        Optional<Polarity> polarity = Optional.empty();
        int leading = 0;
        for (TableRow.Cell cell : row.filled()) {
            Optional<MeasureColumns.Column> column = Optional.ofNullable(columns.columns().get(cell.col()));
            if (column.isEmpty() && indicator.isEmpty() && leading++ < LEADING_CELLS) {
                indicator = codes.only(cell.start(), cell.end());
                polarity = Polarities.in(cell.text());
            }
        }
        for (TableRow.Cell cell : row.filled()) {
            passages.add(new Passage(cell.start(), cell.end(),
                    Optional.ofNullable(columns.columns().get(cell.col())), indicator, polarity, true));
        }
    }

    private void paragraphs() {
        Optional<Passage> before = Optional.empty();
        for (int[] range : ranges()) {
            boolean inTable = paper.tables().stream().anyMatch(t -> t.start() <= range[0] && range[0] < t.end());
            if (!inTable) {
                Optional<String> indicator = before
                        .filter(b -> b.end() - b.start() <= SHORT_LINE && range[0] - b.end() < SHORT_LINE)
                        .flatMap(b -> codes.only(b.start(), b.end()));
                Passage passage = new Passage(range[0], range[1], Optional.empty(), indicator, Optional.empty(), false);
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
