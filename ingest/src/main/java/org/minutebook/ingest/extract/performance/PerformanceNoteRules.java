package org.minutebook.ingest.extract.performance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.PerformanceNote;
import org.minutebook.corpus.Span;
import org.minutebook.ingest.extract.performance.NoteColumns.Meaning;
import org.minutebook.ingest.extract.plans.DueDates;
import org.minutebook.ingest.extract.plans.Places;
import org.minutebook.ingest.extract.plans.TableGap;
import org.minutebook.ingest.extract.plans.TableRow;

/// The rows of tables of performance clinics, and of indicators with comments. A row without a subject goes on with the
/// one above, and a table with the one before, whose header it may repeat. Not thread-safe.
public final class PerformanceNoteRules {

    private static final int SHORT = 8;

    private final Paper paper;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable NoteColumns columns;

    private PerformanceNoteRules(Paper paper) {
        this.paper = paper;
    }

    /// The paper's notes, in order; empty where no table holds any.
    ///
    /// @param findings what the paper is known to say, its references to indicators among them
    public static List<PerformanceNote> find(Paper paper, List<Finding> findings, Places places) {
        PerformanceNoteRules rules = new PerformanceNoteRules(paper);
        int end = 0;
        for (int i = 0; i < paper.tables().size(); i++) {
            rules.table(i, TableGap.between(paper, end, paper.tables().get(i).start()));
            end = Math.max(end, paper.tables().get(i).end());
        }
        return rules.rows.stream().filter(Row::says).map(r -> note(paper, findings, places, r)).toList();
    }

    private void table(int place, TableGap gap) {
        List<TableRow> table = TableRow.of(paper, place);
        if (gap.isLong() || (columns != null && !goesOn(columns, table))) {
            columns = null;
        }
        for (TableRow row : table) {
            Optional<NoteColumns> header = NoteColumns.of(row);
            header.ifPresent(h -> columns = h);
            if (header.isEmpty() && columns != null && !row.filled().isEmpty()) {
                body(columns, row);
            }
        }
    }

    /// Whether a table without a header of its own has the columns of the one before it.
    private static boolean goesOn(NoteColumns columns, List<TableRow> table) {
        int width = table.stream().mapToInt(TableRow::width).max().orElse(0);
        boolean names = table.getFirst().filled().stream().allMatch(c -> c.words() <= SHORT);
        return width == columns.width() && !names;
    }

    private void body(NoteColumns columns, TableRow row) {
        Row cells = new Row(columns.kind(), row.filled().getFirst().start());
        row.filled().forEach(c -> Optional.ofNullable(columns.meanings().get(c.col())).ifPresent(m -> cells.add(m, c)));
        boolean rest = !rows.isEmpty() && !cells.texts.containsKey(Meaning.SUBJECT)
                && !cells.texts.containsKey(Meaning.DATE);
        if (rest) {
            rows.getLast().goOn(cells);
        } else if (cells.texts.containsKey(Meaning.SUBJECT)) {
            rows.add(cells);
        }
    }

    private static PerformanceNote note(Paper paper, List<Finding> findings, Places places, Row row) {
        Span span = new Span(paper.id(), row.start, row.end);
        Optional<String> date = row.text(Meaning.DATE);
        return new PerformanceNote(row.kind, row.text(Meaning.SUBJECT).orElseThrow(), codes(findings, row),
                row.text(Meaning.REASON), date, date.map(DueDates::in).orElse(List.of()), row.text(Meaning.UPDATE),
                row.text(Meaning.OUTCOME), places.minute(span), places.report(span),
                new Evidence(span, "performance-note.row"));
    }

    private static List<String> codes(List<Finding> findings, Row row) {
        return findings.stream().filter(IndicatorReference.class::isInstance).map(IndicatorReference.class::cast)
                .filter(r -> row.naming.stream().anyMatch(c -> c.start() <= r.evidence().span().start()
                        && r.evidence().span().end() <= c.end()))
                .map(IndicatorReference::indicator).distinct().toList();
    }

    /// A note as its rows are read.
    private static final class Row {
        final PerformanceNote.Kind kind;
        final int start;
        final Map<Meaning, String> texts = new EnumMap<>(Meaning.class);
        final List<TableRow.Cell> naming = new ArrayList<>();
        int end;

        Row(PerformanceNote.Kind kind, int start) {
            this.kind = kind;
            this.start = start;
            this.end = start;
        }

        void add(Meaning meaning, TableRow.Cell cell) {
            texts.merge(meaning, cell.text(), (before, more) -> before + " " + more);
            end = Math.max(end, cell.end());
            if (meaning == Meaning.SUBJECT || meaning == Meaning.REASON) {
                naming.add(cell);
            }
        }

        void goOn(Row rest) {
            rest.texts.forEach((m, text) -> texts.merge(m, text, (before, more) -> before + " " + more));
            naming.addAll(rest.naming);
            end = Math.max(end, rest.end);
        }

        boolean says() {
            return texts.keySet().stream().anyMatch(m -> m != Meaning.SUBJECT && m != Meaning.DATE);
        }

        Optional<String> text(Meaning meaning) {
            return Optional.ofNullable(texts.get(meaning));
        }
    }
}
