package org.minutebook.corpus.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// Writes what is no record as JSON, by the records' own rules: dates as ISO text, enums in lower case, absent values
/// left out.
public final class Json {

    private Json() {}

    /// One object on one line, its keys in the map's order.
    public static String object(Map<String, ?> fields) {
        ObjectNode node = RecordCodec.object();
        fields.forEach((key, value) -> {
            var tree = RecordCodec.tree(value);
            if (!tree.isNull()) {
                node.set(key, tree);
            }
        });
        return RecordCodec.write(node);
    }

    /// A record of any kind on one line. Within it every record that comes from a paper has its evidence laid flat, as an
    /// export has it.
    public static String view(Object record) {
        return RecordCodec.write(RecordCodec.flat(RecordCodec.view(record)));
    }
}
