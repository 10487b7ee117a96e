package org.minutebook.search.out;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.minutebook.corpus.library.CsvTable;
import org.minutebook.search.Hit;
import org.minutebook.search.Query;
import org.minutebook.search.SearchEngine;

/// Hits as a file with one line or row a hit.
public enum HitFile {
    /// One JSON object a line.
    JSONL {
        @Override
        Lines open(Appendable out) {
            return hit -> out.append(HitFields.json(hit)).append('\n');
        }
    },
    /// A table under a header row (RFC 4180). A cell that a spreadsheet would take for a formula has an apostrophe before it.
    CSV {
        @Override
        Lines open(Appendable out) throws IOException {
            CsvTable table = CsvTable.of(HitFields.COLUMNS, out);
            return hit -> table.row(HitFields.cells(hit));
        }
    };

    abstract Lines open(Appendable out) throws IOException;

    /// Writes the hits of a query as they are found, in its order and whatever page of them it asks for.
    ///
    /// @param most how many at most
    /// @return how many there are in all
    /// @throws IOException if the output does not take them
    public long write(SearchEngine engine, Query query, long most, Appendable out) throws IOException {
        Lines lines = open(out);
        long[] written = {0};
        try {
            return engine.each(query, hit -> {
                if (written[0]++ < most) {
                    lines.write(hit);
                }
            });
        } catch (OutputGone e) {
            throw e.why;
        }
    }

    /// Where hits go, one after the other.
    interface Lines {

        void add(Hit hit) throws IOException;

        default void write(Hit hit) {
            try {
                add(hit);
            } catch (IOException e) {
                throw new OutputGone(e);
            }
        }
    }

    /// Carries a failure to write through the engine, which would take an [UncheckedIOException] for its own.
    private static final class OutputGone extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final IOException why;

        OutputGone(IOException why) {
            super(why);
            this.why = why;
        }
    }
}
