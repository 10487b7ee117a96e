package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds tables without lines drawn round their cells, by the white between their columns, by figures that stand under
/// each other, and by the lines that are drawn across.
final class OpenTables {

    private static final int MOST_ABOVE = 5;
    private static final Pattern DRAWN = Pattern.compile("[-–—_=\\s]{8,}");
    private static final Pattern TITLE = Pattern
            .compile("(?:Table|Figure|Exhibit|Chart|TABLE) (?:[A-Z]{1,2}[-.]?)?\\d");
    private static final float NEAR = 2.2f;

    private final int page;
    private final float height;
    private final List<Line> lines;
    private final List<Stroke> strokes;
    private final float left;
    private final float right;

    private OpenTables(int page, float height, List<Line> lines, List<Stroke> strokes) {
        this.height = height;
        this.page = page;
        this.lines = lines;
        this.strokes = strokes;
        this.left = (float) lines.stream().mapToDouble(Line::left).min().orElse(0);
        this.right = (float) lines.stream().mapToDouble(Line::right).max().orElse(0);
    }

    /// A table: the lines of it, from the first to before the last, and its cells.
    record Found(int from, int to, Region.Table table) {}

    /// The tables among a page's lines, in order.
    static List<Found> find(PageLines page) {
        OpenTables tables = new OpenTables(page.number(), page.height(), page.lines(),
                page.strokes().stream().filter(Stroke::isAcross).toList());
        List<Found> found = new ArrayList<>();
        int after = 0;
        for (TableBlock block : TableBlock.find(page.lines(), tables.left, tables.right)) {
            List<Found> one = tables.judge(block, after);
            found.addAll(one);
            after = one.isEmpty() ? after : block.to();
        }
        return found;
    }

    private List<Found> judge(TableBlock block, int after) {
        List<Line> inside = lines.subList(block.from(), block.to());
        List<List<Line>> figures = inside.stream().map(Chunks::of).filter(Figures::inRow).toList();
        List<List<Line>> all = inside.stream().map(Chunks::of).filter(c -> c.size() > 1).toList();
        ColumnZones zones = ColumnZones.of(figures.size() >= 2 ? figures : all);
        if (zones.count() < 2) {
            return List.of();
        }
        List<Stroke> drawn = Rules.joined(strokes, zones.left(0), zones.right(zones.count() - 1));
        int from = above(block.from(), after, zones);
        int body = Math.max(from, bodyStart(from, block.to(), zones, drawn));
        from = belowTitle(from, body);
        List<PlacedCell> header = TableHeader.of(words(from, body), zones, strokes);
        int headerRows = header.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
        List<PlacedCell> rows = TableBody.of(words(body, block.to()), zones, drawn);
        TableEvidence evidence = TableEvidence.of(rows, headerRows, zones.count(), Rules.between(drawn, lines.get(from),
                lines.get(block.to() - 1)));
        if (!evidence.isTable()) {
            return List.of();
        }
        List<PlacedCell> cells = new ArrayList<>(header);
        rows.forEach(c -> cells.add(c.at(c.row() + headerRows, c.rowSpan())));
        return List.of(new Found(from, block.to(),
                new Region.Table(page, lines.get(block.to() - 1).base() / height, false, false, zones.edges(), cells)));
    }

    /// Lines without those that are drawn with dashes.
    private List<Line> words(int from, int to) {
        return lines.subList(from, to).stream().filter(l -> !DRAWN.matcher(l.text()).matches()).toList();
    }

    /// The first line of the header: lines that stand close above, right of the first column or over all of it.
    private int above(int first, int after, ColumnZones zones) {
        int from = first;
        while (from > after && first - from < MOST_ABOVE) {
            Line line = lines.get(from - 1);
            boolean near = lines.get(from).base() - line.base() < NEAR * line.size();
            boolean over = line.left() > zones.right(0) && line.right() < zones.right(zones.count() - 1) + line.size();
            boolean aside = line.text().matches("[\\[(].*[\\])]|(?i)(?:table|figure|exhibit|chart) .*");
            if (!near || !over || aside || TableBlock.isProse(line, left, right)) {
                break;
            }
            from--;
        }
        return from;
    }

    private int belowTitle(int from, int body) {
        int first = from;
        for (int i = from; i < body; i++) {
            first = TITLE.matcher(lines.get(i).text()).lookingAt() ? i + 1 : first;
        }
        return first;
    }

    /// The first line below the header.
    private int bodyStart(int from, int to, ColumnZones zones, List<Stroke> drawn) {
        int figures = from;
        while (figures < to && !Figures.inRow(Chunks.of(lines.get(figures)))) {
            figures++;
        }
        if (figures == to) {
            return ruledBelow(from, to, drawn);
        }
        int body = figures;
        while (body > from + 1 && isLabelAlone(lines.get(body - 1), zones) && startsBefore(from, body - 1)) {
            body--;
        }
        return body;
    }

    private static boolean isLabelAlone(Line line, ColumnZones zones) {
        return Chunks.of(line).size() == 1 && line.left() < zones.right(0);
    }

    /// Whether lines above name columns, so that this one need not.
    private boolean startsBefore(int from, int last) {
        return lines.subList(from, last).stream().anyMatch(l -> Chunks.of(l).size() > 1);
    }

    private int ruledBelow(int from, int to, List<Stroke> drawn) {
        for (int i = from; i + 1 < to && i < from + MOST_ABOVE; i++) {
            float base = lines.get(i).base();
            float next = lines.get(i + 1).base() - lines.get(i + 1).size() * 0.4f;
            if (drawn.stream().anyMatch(s -> s.top() > base && s.top() < next)) {
                return i + 1;
            }
        }
        return lines.subList(from, to).stream().filter(Line::bold).count() * 3 < to - from && lines.get(from).bold()
                ? from + 1
                : from;
    }
}
