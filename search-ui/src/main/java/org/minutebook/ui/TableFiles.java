package org.minutebook.ui;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.library.CsvTable;
import org.minutebook.corpus.library.RecordLine;
import org.minutebook.search.Hit;
import org.minutebook.search.Query;
import org.minutebook.search.out.HitLines;

/// The tables as files: every row that the query finds, whatever its page, written as it is found.
final class TableFiles {

    private static final List<String> BEFORE = List.of("council", "body", "date", "paper");
    private static final List<String> INDICATORS = List.of("indicator", "title", "records", "readings", "latest_period",
            "latest_outturn", "paper", "page");

    private TableFiles() {}

    /// Records of one type under the names that an export gives them, after the council, the body, the meeting's date
    /// and the paper's name.
    ///
    /// @param type as an export names it
    /// @throws IOException if the reader has gone
    static void csv(Shelf shelf, Query query, String type, Appendable out) throws IOException {
        CsvTable table = CsvTable.of(type, BEFORE, out);
        each(shelf, query, (hit, record) -> table.row(record, hit.page(), before(hit)));
    }

    /// The same records as JSON objects, one a line.
    ///
    /// @throws IOException if the reader has gone
    static void lines(Shelf shelf, Query query, Appendable out) throws IOException {
        each(shelf, query, (hit, record) -> out.append(RecordLine.of(record, hit.page())).append('\n'));
    }

    /// The indicators with their latest outturns.
    ///
    /// @throws IOException if the reader has gone
    static void csv(List<IndicatorsPage.Row> rows, Appendable out) throws IOException {
        CsvTable table = CsvTable.of(INDICATORS, out);
        for (IndicatorsPage.Row row : rows) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("indicator", row.code());
            row.title().ifPresent(title -> cells.put("title", title));
            cells.put("records", Long.toString(row.records()));
            cells.put("readings", Long.toString(row.readings()));
            row.latest().ifPresent(latest -> {
                latest.reading().period().ifPresent(period -> cells.put("latest_period", period));
                cells.put("latest_outturn", latest.reading().told());
                cells.put("paper", latest.hit().documentName());
                latest.hit().page().ifPresent(page -> cells.put("page", Integer.toString(page)));
            });
            table.row(cells);
        }
    }

    private static Map<String, String> before(Hit hit) {
        Map<String, String> cells = new LinkedHashMap<>();
        hit.council().ifPresent(council -> cells.put("council", council));
        hit.body().ifPresent(body -> cells.put("body", body));
        hit.date().ifPresent(date -> cells.put("date", date.toString()));
        cells.put("paper", hit.documentName());
        return cells;
    }

    private static void each(Shelf shelf, Query query, Row to) throws IOException {
        HitLines rows = hit -> {
            Optional<Finding> record = hit.record();
            if (record.isPresent()) {
                to.write(hit, record.get());
            }
        };
        rows.addAll(shelf.engine(), query);
    }

    /// Where rows go.
    private interface Row {
        void write(Hit hit, Finding record) throws IOException;
    }
}
