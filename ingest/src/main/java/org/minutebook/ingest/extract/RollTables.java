package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.minutebook.corpus.Attendance.Status;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Table;
import org.minutebook.corpus.Table.Cell;

/// Reads attendance that is set as a table: labels over columns or before rows, a person a cell, with a post, a body or
/// initials in the same cell or the next.
final class RollTables {

    private final Paper paper;
    private final TreeMap<Integer, RollLabels.Label> labels = new TreeMap<>();
    private final Map<Integer, Listed> lastInRow = new HashMap<>();
    private final List<Listed> people = new ArrayList<>();

    private RollTables(Paper paper) {
        this.paper = paper;
    }

    /// A person of a table, and where the cell's folded text is to be mapped from.
    record Listed(RollText cell, RollEntry entry, Status status) {}

    /// The people of the table; empty where no label says in what way they attended.
    static List<Listed> people(Paper paper, Table table) {
        RollTables tables = new RollTables(paper);
        for (int row = 0; row < table.rows(); row++) {
            tables.lastInRow.clear();
            for (Cell cell : table.row(row)) {
                tables.cell(cell);
            }
        }
        return List.copyOf(tables.people);
    }

    private void cell(Cell cell) {
        RollText roll = RollText.of(paper, cell.start(), cell.end());
        String text = roll.text();
        List<RollLabels.Label> own = RollLabels.in(text);
        int from = 0;
        if (!own.isEmpty() && text.substring(0, own.getFirst().start()).isBlank()) {
            RollLabels.Label label = own.getFirst();
            labels.subMap(cell.col(), nextLabelled(cell.col())).clear();
            labels.put(cell.col(), label);
            from = label.end();
        }
        Optional<Status> status = Optional.ofNullable(labels.floorEntry(cell.col()))
                .flatMap(e -> e.getValue().status());
        if (status.isEmpty() || text.substring(Math.min(from, text.length())).isBlank()) {
            return;
        }
        List<RollEntry> entries = entries(text, from);
        Listed before = lastInRow.get(cell.col() - 1);
        if (entries.isEmpty() && before != null) {
            RollEntry said = RollRoles.say(before.entry(), text, before.entry().end());
            replace(before, new Listed(before.cell(), said, before.status()));
        }
        for (RollEntry entry : entries) {
            Listed listed = new Listed(roll, entry, entry.marked().orElse(status.get()));
            people.add(listed);
            lastInRow.put(cell.col(), listed);
        }
    }

    private int nextLabelled(int col) {
        Integer next = labels.higherKey(col);
        return next == null ? Integer.MAX_VALUE : next;
    }

    private void replace(Listed old, Listed with) {
        int place = people.lastIndexOf(old);
        if (place >= 0) {
            people.set(place, with);
        }
    }

    /// The people of a cell. Where only its first line is surely a person, the lines below say where that one is from.
    private static List<RollEntry> entries(String text, int from) {
        List<RollEntry> entries = RollParser.parse(text, from, text.length(), false);
        int line = text.indexOf('\n', from);
        boolean one = entries.size() > 1 && line > 0 && entries.getFirst().start() < line
                && entries.stream().skip(1).noneMatch(e -> e.name().sure() || e.start() < line);
        if (!one) {
            return entries;
        }
        List<RollEntry> first = RollParser.parse(text, from, line, false);
        return first.stream()
                .map(e -> RollRoles.say(e, text.substring(line).replace('\n', ' '), text.stripTrailing().length()))
                .toList();
    }
}
