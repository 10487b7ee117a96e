package org.minutebook.ingest.extract.plans;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.ingest.extract.plans.TableRow.Cell;

/// An action as its rows are read: further rows may add to it. Not thread-safe.
final class PlannedAction {

    final int table;
    final int row;
    final Optional<StringBuilder> section;
    final Optional<StringBuilder> objective;
    final int start;
    final List<Map<Meaning, String>> further = new ArrayList<>();
    private final Map<Meaning, String> fields = new EnumMap<>(Meaning.class);
    private int end;

    PlannedAction(TableRow row, Cell action, Optional<StringBuilder> section, Optional<StringBuilder> objective) {
        this.table = row.table();
        this.row = row.row();
        this.section = section;
        this.objective = objective;
        this.start = action.start();
        this.end = action.end();
        fields.put(Meaning.ACTION, action.text());
    }

    /// Adds what a cell says to what the cells above it in the same column say.
    void add(Meaning meaning, String text) {
        fields.merge(meaning, text, (before, more) -> before + " " + more);
    }

    void reach(int offset) {
        end = Math.max(end, offset);
    }

    int end() {
        return end;
    }

    Optional<String> field(Meaning meaning) {
        return Optional.ofNullable(fields.get(meaning));
    }
}
