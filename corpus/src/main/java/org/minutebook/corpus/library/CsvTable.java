package org.minutebook.corpus.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.minutebook.corpus.Finding;

/// A table as CSV (RFC 4180) under a header row. A cell that a spreadsheet would take for a formula has an apostrophe put
/// before it.
public final class CsvTable {

    private final Csv csv;

    private CsvTable(List<String> columns, Appendable out) throws IOException {
        this.csv = new Csv(columns, out);
        csv.header();
    }

    /// A table of these columns; the header row is written at once.
    ///
    /// @throws IOException if the output does not take it
    public static CsvTable of(List<String> columns, Appendable out) throws IOException {
        return new CsvTable(columns, out);
    }

    /// A table of findings of one type: some columns of its own, then those that an export of the type has. The header row
    /// is written at once.
    ///
    /// @param type the findings' type, one of [RecordTypes#names]
    /// @throws IOException if the output does not take it
    public static CsvTable of(String type, List<String> before, Appendable out) throws IOException {
        return new CsvTable(Stream.concat(before.stream(), RecordTypes.columns(type).stream()).toList(), out);
    }

    /// Writes one row; a column without a value is empty.
    ///
    /// @throws IOException if the output does not take it
    public void row(Map<String, String> cells) throws IOException {
        ObjectNode node = RecordCodec.object();
        cells.forEach(node::put);
        csv.row(node);
    }

    /// Writes a finding as one row.
    ///
    /// @param page the page of the file on which the finding stands
    /// @param before what stands in the table's own columns
    /// @throws IOException if the output does not take it
    public void row(Finding finding, OptionalInt page, Map<String, String> before) throws IOException {
        ObjectNode node = RecordCodec.tree(finding, page);
        before.forEach(node::put);
        csv.row(node);
    }
}
