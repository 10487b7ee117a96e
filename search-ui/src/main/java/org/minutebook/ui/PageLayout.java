package org.minutebook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.minutebook.corpus.Block;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Table;

/// Lays out a paper's text for the screen: tables as tables, prose so that it flows, everything else as it stands. All
/// of the text is shown, in its order. For one page view by one thread.
final class PageLayout {

    private static final int LONGEST_COLUMN_NAME = 60;

    private final Paper paper;
    private final PaperRequest request;
    private final Flow flow;
    private boolean opened;

    PageLayout(Paper paper, PaperRequest request) {
        this.paper = paper;
        this.request = request;
        this.flow = new Flow(paper.text(), paper.hyphens());
    }

    /// The half-open passage, from the top.
    List<Part> lay(int start, int end) {
        List<Part> parts = new ArrayList<>();
        int done = start;
        for (Table table : paper.tables()) {
            int from = Math.max(table.start(), done);
            int to = Math.min(table.end(), end);
            if (from < to && isWhole(table, from, to)) {
                prose(done, from, parts);
                parts.add(grid(table, from, to));
                done = to;
            }
        }
        prose(done, end, parts);
        return parts;
    }

    private void prose(int start, int end, List<Part> parts) {
        int done = start;
        for (Block block : paper.blocks()) {
            int from = Math.max(block.start(), done);
            int to = Math.min(block.end(), end);
            if (from < to && block.kind() != Block.Kind.CELL) {
                plain(done, from, parts);
                parts.add(new Part.Prose(block.kind(), pieces(flow.flow(from, to), from)));
                done = to;
            }
        }
        plain(done, end, parts);
    }

    private void plain(int start, int end, List<Part> parts) {
        if (start < end && !paper.text().substring(start, end).isBlank()) {
            int from = start;
            while (paper.text().charAt(from) == '\n') {
                from++;
            }
            parts.add(new Part.Plain(pieces(paper.text().substring(from, end).stripTrailing(), from)));
        }
    }

    /// Whether the cells hold all the words of the passage in order, so that a grid of them loses none.
    private boolean isWhole(Table table, int from, int to) {
        int done = from;
        for (Table.Cell cell : table.cells()) {
            int start = Math.clamp(cell.start(), from, to);
            if (start < done || !paper.text().substring(done, start).isBlank()) {
                return false;
            }
            done = Math.max(done, Math.clamp(cell.end(), from, to));
        }
        return paper.text().substring(done, to).isBlank();
    }

    private Part.Grid grid(Table table, int from, int to) {
        TreeMap<Integer, List<Part.Cell>> rows = new TreeMap<>();
        for (Table.Cell cell : table.cells()) {
            boolean empty = cell.start() == cell.end() && from <= cell.start()
                    && (cell.start() < to || to == table.end());
            if (empty || (cell.start() < to && cell.end() > from)) {
                int start = Math.max(cell.start(), from);
                int end = Math.min(cell.end(), to);
                rows.computeIfAbsent(cell.row(), row -> new ArrayList<>())
                        .add(new Part.Cell(cell.rowSpan(), cell.colSpan(), pieces(flow.flow(start, end), start)));
            }
        }
        boolean headed = rows.size() > 1 && rows.firstKey() == 0 && rows.firstEntry().getValue().size() > 1
                && table.row(0).stream().allMatch(this::namesColumn);
        return new Part.Grid(rows.values().stream().map(Part.Row::new).toList(), headed);
    }

    private boolean namesColumn(Table.Cell cell) {
        String name = paper.text().substring(cell.start(), cell.end()).strip();
        return !name.isEmpty() && name.length() <= LONGEST_COLUMN_NAME && name.chars().anyMatch(Character::isLetter);
    }

    /// @param text what to show for the passage that starts there, character for character
    private List<Piece> pieces(String text, int start) {
        int from = Math.clamp(request.from(), start, start + text.length()) - start;
        int to = Math.clamp(request.to(), start, start + text.length()) - start;
        List<Piece> pieces = new ArrayList<>();
        add(pieces, text.substring(0, from), false);
        add(pieces, text.substring(from, Math.max(from, to)), true);
        add(pieces, text.substring(Math.max(from, to)), false);
        return pieces;
    }

    private void add(List<Piece> pieces, String text, boolean marked) {
        String shown = Flow.shown(text);
        if (!shown.isEmpty()) {
            boolean mark = marked && !shown.isBlank();
            pieces.add(new Piece(shown, mark, mark && !opened));
            opened |= mark;
        }
    }
}
