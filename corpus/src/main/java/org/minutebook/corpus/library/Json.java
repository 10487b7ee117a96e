package org.minutebook.corpus.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Writes and reads what is no record as JSON, by the records' own rules: dates as ISO text, enums in lower case, absent values
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

    /// The fields of one object on one line whose values are text; empty where the line is no object.
    public static Optional<Map<String, String>> texts(String line) {
        try {
            Map<String, String> texts = new LinkedHashMap<>();
            RecordCodec.read(line).forEachEntry((key, value) -> {
                if (value.isTextual()) {
                    texts.put(key, value.textValue());
                }
            });
            return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
