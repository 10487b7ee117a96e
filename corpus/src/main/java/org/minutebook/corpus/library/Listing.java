package org.minutebook.corpus.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.minutebook.corpus.linked.Linked;

/// Linked records of one type, written as an export writes them.
public final class Listing<L extends Linked> {

    private final Library library;
    private final String type;

    public Listing(Library library, Class<L> type) {
        this.library = library;
        this.type = LinkedTypes.name(type);
    }

    /// Writes the records as CSV (RFC 4180) under a header row.
    ///
    /// @throws IOException if the output does not take them
    public void csv(List<L> records, Appendable out) throws IOException {
        Csv csv = new Csv(RecordTypes.columns(type), out);
        csv.header();
        for (L found : records) {
            csv.row(node(found));
        }
    }

    /// Writes the records as an array of JSON objects, one a line; an empty array if there are none.
    ///
    /// @throws IOException if the output does not take them
    public void json(List<L> records, Appendable out) throws IOException {
        String between = "[";
        for (L found : records) {
            out.append(between).append('\n').append(RecordCodec.write(node(found)));
            between = ",";
        }
        out.append(records.isEmpty() ? "[]\n" : "\n]\n");
    }

    private ObjectNode node(L found) {
        return LinkedRecords.flat(library, (ObjectNode) RecordCodec.tree(found));
    }
}
