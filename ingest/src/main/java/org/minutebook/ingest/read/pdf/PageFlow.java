package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A page as regions in reading order, and the notes in its margin.
///
/// @param right how far its prose reaches to the right
record PageFlow(int number, float right, List<Region> regions, List<Line> notes) {

    private static final float USUAL_RIGHT = 0.88f;

    static PageFlow of(PageLines page, MarginNotes margin) {
        List<Line> notes = new ArrayList<>();
        List<Region> pieces = pieces(page, margin, notes);
        float right = (float) pieces.stream()
                .flatMap(p -> p instanceof Region.Prose prose ? prose.lines().stream() : Stream.empty())
                .filter(l -> l.words().size() > 3).mapToDouble(Line::right).max().orElse(page.width() * USUAL_RIGHT);
        List<Region> regions = new ArrayList<>();
        List<Line> prose = new ArrayList<>();
        for (Region piece : pieces) {
            if (piece instanceof Region.Prose line) {
                prose.addAll(line.lines());
            } else {
                close(page.number(), prose, regions);
                regions.add(piece);
            }
        }
        close(page.number(), prose, regions);
        return new PageFlow(page.number(), right, regions, notes);
    }

    /// Lines of prose and tables, from top to bottom; notes go to their own list.
    private static List<Region> pieces(PageLines page, MarginNotes margin, List<Line> notes) {
        List<Grid> grids = new ArrayList<>(page.grids());
        grids.sort(Comparator.comparingDouble(Grid::top));
        List<AlignedRows.Run> runs = new ArrayList<>(AlignedRows.find(page.lines(), 3));
        List<Region> pieces = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            Line line = page.lines().get(i);
            while (!grids.isEmpty() && grids.getFirst().top() < line.base() - line.size() / 2) {
                pieces.add(new Region.Ruled(page.number(), grids.removeFirst()));
            }
            if (!runs.isEmpty() && runs.getFirst().from() == i) {
                AlignedRows.Run run = runs.removeFirst();
                pieces.add(AlignedRows.rows(page.number(), page.lines().subList(run.from(), run.to())));
                i = run.to() - 1;
            } else {
                MarginNotes.Parted parted = margin.part(line, page.width());
                parted.note().ifPresent(notes::add);
                parted.prose().ifPresent(prose -> pieces.add(new Region.Prose(List.of(prose))));
            }
        }
        grids.forEach(g -> pieces.add(new Region.Ruled(page.number(), g)));
        return pieces;
    }

    /// Ends a stretch of prose, once the rows of two columns in it are found.
    private static void close(int page, List<Line> prose, List<Region> regions) {
        List<Line> lines = List.copyOf(prose);
        prose.clear();
        int from = 0;
        for (AlignedRows.Run run : AlignedRows.find(lines, 2)) {
            if (run.from() > from) {
                regions.add(new Region.Prose(lines.subList(from, run.from())));
            }
            List<Line> rows = lines.subList(run.from(), run.to());
            if (Columns.isText(rows)) {
                Columns.of(rows).forEach(column -> regions.add(new Region.Prose(column)));
            } else {
                regions.add(AlignedRows.rows(page, rows));
            }
            from = run.to();
        }
        if (from < lines.size()) {
            regions.add(new Region.Prose(lines.subList(from, lines.size())));
        }
    }
}
