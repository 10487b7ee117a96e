package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.minutebook.corpus.Block.Kind;
import org.minutebook.ingest.read.draft.Draft;

/// Writes the pages' regions to a draft in reading order. A paragraph is held back until it is known whether the next
/// page goes on with it; notes in the margin follow the paragraph that they stand beside.
final class PdfComposer {

    private record Held(Para para, float right, List<Line> notes) {}

    private final Draft draft;
    private final Measure measure;
    private final List<Optional<String>> printed = new ArrayList<>();
    private int page;
    private Optional<Held> held = Optional.empty();

    PdfComposer(Draft draft, Measure measure) {
        this.draft = draft;
        this.measure = measure;
    }

    void write(List<RunningText.Stripped> pages) {
        MarginNotes margin = MarginNotes.of(pages.stream().map(RunningText.Stripped::page).toList());
        pages.forEach(p -> printed.add(p.printed()));
        TablePages tables = TablePages.joined(pages.stream().map(p -> PageFlow.of(p.page(), margin)).toList());
        for (int i = 0; i < pages.size(); i++) {
            write(tables.flows().get(i), pages.get(i).page().asides());
        }
        release();
        turnTo(pages.size());
        tables.repeated().forEach(l -> draft.running(Kind.RUNNING_HEADER, l));
        RunningText.once(pages, true).forEach(l -> draft.running(Kind.RUNNING_HEADER, l));
        RunningText.once(pages, false).forEach(l -> draft.running(Kind.RUNNING_FOOTER, l));
    }

    private void write(PageFlow flow, List<Line> asides) {
        NotePlaces notes = new NotePlaces(flow.notes());
        boolean top = true;
        for (Region region : flow.regions()) {
            switch (region) {
                case Region.Prose prose -> {
                    writeProse(prose.lines(), flow.right(), notes, top);
                }
                case Region.Rows rows -> writeRows(rows);
                case Region.Table table -> writeTable(table);
            }
            top = false;
        }
        List<Line> left = notes.rest();
        if (!left.isEmpty()) {
            release();
            left.forEach(this::writeNote);
        }
        if (!asides.isEmpty()) {
            release();
            turnTo(flow.number());
            asides.forEach(l -> draft.block(Kind.PARAGRAPH, 0, l.text()));
        }
    }

    private void writeProse(List<Line> lines, float right, NotePlaces notes, boolean top) {
        List<Para> paras = new Paragraphs(measure, right).of(lines);
        notes.place(paras);
        for (int i = 0; i < paras.size(); i++) {
            Para para = paras.get(i);
            Optional<Held> before = held.filter(h -> h.para().last().page() < para.first().page());
            if (top && i == 0 && before.isPresent()
                    && Continuation.is(before.get().para(), para, before.get().right())) {
                List<Line> all = new ArrayList<>(before.get().notes());
                all.addAll(notes.beside(i));
                held = Optional.of(new Held(before.get().para().with(para.lines()), right, all));
            } else {
                release();
                held = Optional.of(new Held(para, right, notes.beside(i)));
            }
        }
    }

    /// Writes the paragraph that was held back.
    private void release() {
        held.ifPresent(h -> {
            writePara(h.para());
            h.notes().forEach(this::writeNote);
        });
        held = Optional.empty();
    }

    private void writePara(Para para) {
        draft.open(para.kind(), para.level());
        for (Line line : para.lines()) {
            turnTo(line.page());
            draft.line(line.text());
        }
        draft.close();
    }

    private void writeNote(Line note) {
        turnTo(note.page());
        draft.block(Kind.MARGIN, 0, note.text());
    }

    private void turnTo(int number) {
        while (page < number) {
            draft.beginPage(printed.get(page));
            page++;
        }
    }

    private void writeRows(Region.Rows table) {
        release();
        turnTo(table.page());
        draft.beginLayout();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int col = 0; col < table.rows().get(row).size(); col++) {
                draft.beginCell(row, col, 1, 1);
                String words = String.join(" ", table.rows().get(row).get(col).stream().map(Line::text).toList());
                draft.block(Kind.PARAGRAPH, 0, words.replace('\t', ' '));
            }
        }
        draft.endTable();
    }

    /// Writes a table. A row stands on the page on which it starts, also where a page break cuts it.
    private void writeTable(Region.Table table) {
        release();
        turnTo(table.page());
        draft.beginTable(table.ruled());
        int row = -1;
        for (PlacedCell cell : Places.filled(table.cells())) {
            if (cell.row() > row) {
                row = cell.row();
                table.filled(row).stream().mapToInt(c -> c.lines().getFirst().page()).min().ifPresent(this::turnTo);
            }
            draft.beginCell(cell.row(), cell.col(), cell.rowSpan(), cell.colSpan());
            new Paragraphs(measure, cell.right()).ofCell(cell.lines()).forEach(this::writeCell);
        }
        draft.endTable();
    }

    private void writeCell(Para para) {
        draft.open(para.kind(), para.level());
        para.lines().forEach(l -> draft.line(l.text()));
        draft.close();
    }
}
