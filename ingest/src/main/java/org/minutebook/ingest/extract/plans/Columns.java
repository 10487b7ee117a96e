package org.minutebook.ingest.extract.plans;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.minutebook.ingest.extract.plans.TableRow.Cell;

/// The columns of a plan, read off its header.
///
/// @param labels what the header prints, by column, in lower case
/// @param meanings what the columns mean, by column
record Columns(Map<Integer, String> labels, Map<Integer, Meaning> meanings, int width) {

    private static final int LONG_HEADER = 9;
    private static final Set<Meaning> TELLING = EnumSet.of(Meaning.TARGET_DATE, Meaning.LEAD, Meaning.UPDATE,
            Meaning.STATUS, Meaning.COMPLETE, Meaning.PROGRESS);
    private static final Set<Meaning> WHO_OR_WHEN = EnumSet.of(Meaning.TARGET_DATE, Meaning.LEAD);

    /// The columns of which this row is the header; empty where it is none.
    static Optional<Columns> of(TableRow row) {
        Columns columns = read(row);
        List<Cell> filled = row.filled();
        boolean words = filled.size() > 1 && filled.stream().allMatch(c -> c.words() <= LONG_HEADER)
                && columns.meanings.size() * 2 >= filled.size();
        return Optional.of(columns).filter(c -> words && c.ofPlan());
    }

    private static Columns read(TableRow row) {
        Map<Integer, String> labels = new TreeMap<>();
        Map<Integer, Meaning> meanings = new TreeMap<>();
        for (Cell cell : row.filled()) {
            labels.put(cell.col(), cell.text().toLowerCase(Locale.ROOT));
            HeaderWords.meaning(cell.text()).filter(m -> !meanings.containsValue(m) || m == Meaning.OTHER)
                    .ifPresent(m -> meanings.put(cell.col(), m));
        }
        return new Columns(labels, meanings, row.width());
    }

    private boolean ofPlan() {
        long telling = meanings.values().stream().filter(TELLING::contains).count();
        boolean whoOrWhen = meanings.values().stream().anyMatch(WHO_OR_WHEN::contains);
        return has(Meaning.ACTION) ? telling > 0 : has(Meaning.ACTION_IN_OTHER_WORDS) && telling > 1 && whoOrWhen;
    }

    /// The same columns, with those that a second header row divides named anew; empty where the row is no such row.
    Optional<Columns> dividedBy(TableRow row) {
        List<Cell> filled = row.filled();
        if (filled.isEmpty() || filled.stream().anyMatch(c -> HeaderWords.meaning(c.text()).isEmpty())
                || filled.size() > width / 2) {
            return Optional.empty();
        }
        Map<Integer, Meaning> divided = new TreeMap<>(meanings);
        filled.forEach(c -> divided.remove(c.col()));
        filled.forEach(c -> HeaderWords.meaning(c.text()).filter(m -> !divided.containsValue(m))
                .ifPresent(m -> divided.put(c.col(), m)));
        return Optional.of(new Columns(labels, divided, width));
    }

    /// Whether the other header, further down, repeats this one.
    boolean repeatedBy(Columns other) {
        return List.copyOf(labels.values()).equals(List.copyOf(other.labels.values()));
    }

    /// These columns, with the meanings of the blank ones taken from an earlier header that shares at least two labels.
    Columns completedFrom(Columns earlier) {
        long shared = labels.entrySet().stream().filter(e -> e.getValue().equals(earlier.labels.get(e.getKey())))
                .count();
        if (shared < 2) {
            return this;
        }
        Map<Integer, Meaning> completed = new TreeMap<>(meanings);
        earlier.meanings.forEach((column, meaning) -> {
            if (!labels.containsKey(column) && !completed.containsValue(meaning)) {
                completed.putIfAbsent(column, meaning);
            }
        });
        return new Columns(labels, completed, Math.max(width, earlier.width));
    }

    boolean has(Meaning meaning) {
        return meanings.containsValue(meaning);
    }

    /// The column of this meaning; empty where the plan has none.
    OptionalInt of(Meaning meaning) {
        return meanings.entrySet().stream().filter(e -> e.getValue() == meaning).mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /// The column that says what is to be done.
    int action() {
        return of(Meaning.ACTION).orElseGet(() -> of(Meaning.ACTION_IN_OTHER_WORDS).orElseThrow());
    }

    /// What the cell of this meaning says; empty where the plan has no such column or the row leaves it blank.
    Optional<Cell> cell(TableRow row, Meaning meaning) {
        OptionalInt column = of(meaning);
        return column.isPresent() ? row.cell(column.getAsInt()).filter(c -> !c.blank()) : Optional.empty();
    }
}
