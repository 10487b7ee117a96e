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

    PageFlow withLast(Region region) {
        List<Region> others = new ArrayList<>(regions.subList(0, regions.size() - 1));
        others.add(region);
        return new PageFlow(number, right, others, notes);
    }

    PageFlow withoutFirst() {
        return new PageFlow(number, right, regions.subList(1, regions.size()), notes);
    }

    /// Lines of prose and tables, from top to bottom; notes go to their own list.
    private static List<Region> pieces(PageLines page, MarginNotes margin, List<Line> notes) {
        List<Placed> tables = new ArrayList<>();
        page.grids().forEach(g -> tables.add(new Placed(g.top(), g.table(page.number(), page.height()))));
        List<Line> lines = withoutTables(page, tables);
        tables.sort(Comparator.comparingDouble(Placed::top));
        List<AlignedRows.Run> runs = new ArrayList<>(AlignedRows.find(lines, 3));
        List<Region> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            while (!tables.isEmpty() && tables.getFirst().top() < line.base() - line.size() / 2) {
                pieces.add(tables.removeFirst().table());
            }
            if (!runs.isEmpty() && runs.getFirst().from() == i) {
                AlignedRows.Run run = runs.removeFirst();
                pieces.add(AlignedRows.rows(page.number(), lines.subList(run.from(), run.to())));
                i = run.to() - 1;
            } else {
                MarginNotes.Parted parted = margin.part(line, page.width());
                parted.note().ifPresent(notes::add);
                parted.prose().ifPresent(prose -> pieces.add(new Region.Prose(List.of(prose))));
            }
        }
        tables.forEach(t -> pieces.add(t.table()));
        return pieces;
    }

    private record Placed(float top, Region table) {}

    /// The lines that stand in no table; the tables found among them are added to the others.
    private static List<Line> withoutTables(PageLines page, List<Placed> tables) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (OpenTables.Found found : OpenTables.find(page)) {
            lines.addAll(page.lines().subList(from, found.from()));
            Line first = page.lines().get(found.from());
            tables.add(new Placed(first.base() - first.size(), found.table()));
            from = found.to();
        }
        lines.addAll(page.lines().subList(from, page.lines().size()));
        return lines;
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
