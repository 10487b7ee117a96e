package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.minutebook.corpus.Block.Kind;
import org.minutebook.ingest.read.draft.Draft;

/// Writes pages of lines and tables to a draft, in the order in which they are read.
final class PdfComposer {

    private final Draft draft;
    private final Measure measure;

    PdfComposer(Draft draft, Measure measure) {
        this.draft = draft;
        this.measure = measure;
    }

    void write(List<RunningText.Stripped> pages) {
        for (RunningText.Stripped page : pages) {
            draft.beginPage(page.printed());
            writePage(page.page());
            page.header().forEach(l -> draft.running(Kind.RUNNING_HEADER, l.text()));
            page.footer().forEach(l -> draft.running(Kind.RUNNING_FOOTER, l.text()));
        }
    }

    private void writePage(PageLines page) {
        List<Grid> grids = new ArrayList<>(page.grids());
        grids.sort(Comparator.comparingDouble(Grid::top));
        List<Line> open = new ArrayList<>();
        float right = (float) page.lines().stream().filter(l -> l.words().size() > 3).mapToDouble(Line::right).max()
                .orElse(page.width());
        for (Line line : page.lines()) {
            while (!grids.isEmpty() && grids.getFirst().top() < line.base() - line.size() / 2) {
                flush(open, right);
                writeGrid(grids.removeFirst(), page.number());
            }
            open.add(line);
        }
        flush(open, right);
        grids.forEach(g -> writeGrid(g, page.number()));
        page.asides().forEach(l -> draft.block(Kind.PARAGRAPH, 0, l.text()));
    }

    private void flush(List<Line> lines, float right) {
        for (Para para : new Paragraphs(measure, right).of(lines)) {
            write(para);
        }
        lines.clear();
    }

    private void write(Para para) {
        draft.open(para.kind(), para.level());
        para.lines().forEach(l -> draft.line(l.text()));
        draft.close();
    }

    private void writeGrid(Grid grid, int page) {
        draft.beginTable(true);
        for (Grid.Cell cell : grid.cells()) {
            draft.beginCell(cell.row(), cell.col(), cell.rowSpan(), cell.colSpan());
            new Paragraphs(measure, cell.right() - 4).of(cell.lines(page)).forEach(this::write);
        }
        draft.endTable();
    }
}
