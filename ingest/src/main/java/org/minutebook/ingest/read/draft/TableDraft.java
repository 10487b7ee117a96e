package org.minutebook.ingest.read.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.minutebook.corpus.Block;
import org.minutebook.corpus.Block.Kind;
import org.minutebook.corpus.Table;

/// The table that a draft has open: its cells so far, and what stands in the one being written.
final class TableDraft {

    private record Place(int row, int col, int rowSpan, int colSpan) {}

    private final boolean ruled;
    private final boolean layout;
    private final int start;
    private final List<Table.Cell> cells = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> inCell = new ArrayList<>();
    private Place place = new Place(-1, -1, 0, 0);
    private int cellStart;

    /// @param start the text's length before the table
    TableDraft(boolean ruled, boolean layout, int start) {
        this.ruled = ruled;
        this.layout = layout;
        this.start = start;
    }

    int start() {
        return start;
    }

    /// What parts the next cell from the one before; empty for the first.
    String before(int row) {
        if (place.row() < 0) {
            return "";
        }
        return row == place.row() ? "\t" : "\n";
    }

    void beginCell(int row, int col, int rowSpan, int colSpan, int at) {
        place = new Place(row, col, rowSpan, colSpan);
        cellStart = at;
    }

    void add(Block block) {
        inCell.add(block);
    }

    boolean cellIsBlank() {
        return inCell.isEmpty();
    }

    void endCell(int at) {
        if (place.row() < 0) {
            return;
        }
        cells.add(new Table.Cell(place.row(), place.col(), place.rowSpan(), place.colSpan(), cellStart, at));
        if (!inCell.isEmpty()) {
            blocks.add(new Block(Kind.CELL, 0, cellStart, at));
            if (inCell.size() > 1 || inCell.getFirst().kind() != Kind.PARAGRAPH) {
                blocks.addAll(inCell);
            }
            inCell.clear();
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    /// The table; empty if no cell of it has words.
    Optional<Table> finish() {
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Table(cells.getFirst().start(), cells.getLast().end(), ruled, layout, cells));
    }
}
