package org.minutebook.search.out;

import java.io.IOException;
import org.minutebook.corpus.library.CsvTable;
import org.minutebook.search.Query;
import org.minutebook.search.SearchEngine;

/// Hits as a file with one line or row a hit.
public enum HitFile {
    /// One JSON object a line.
    JSONL {
        @Override
        HitLines open(Appendable out) {
            return hit -> out.append(HitFields.json(hit)).append('\n');
        }
    },
    /// A table under a header row (RFC 4180). A cell that a spreadsheet would take for a formula has an apostrophe before it.
    CSV {
        @Override
        HitLines open(Appendable out) throws IOException {
            CsvTable table = CsvTable.of(HitFields.COLUMNS, out);
            return hit -> table.row(HitFields.cells(hit));
        }
    };

    abstract HitLines open(Appendable out) throws IOException;

    /// Writes the hits of a query as they are found, in its order and whatever page of them it asks for.
    ///
    /// @param most how many at most
    /// @return how many there are in all
    /// @throws IOException if the output does not take them
    public long write(SearchEngine engine, Query query, long most, Appendable out) throws IOException {
        HitLines lines = open(out);
        long[] written = {0};
        HitLines first = hit -> {
            if (written[0]++ < most) {
                lines.add(hit);
            }
        };
        return first.addAll(engine, query);
    }
}
