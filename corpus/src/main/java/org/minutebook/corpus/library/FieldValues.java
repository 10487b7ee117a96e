package org.minutebook.corpus.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Values of fields as a reader types them.
final class FieldValues {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FieldValues() {}

    /// A copy of a record with a value in a field, as an export writes it: the kind of value that the record's type
    /// wants. A list is typed with semicolons. Empty if the field cannot have that value.
    ///
    /// @param value empty where the paper says nothing
    static Optional<ObjectNode> with(ObjectNode record, String field, Optional<String> value) {
        return value.map(FieldValues::kinds).orElseGet(() -> Stream.of(JSON.nullNode(), JSON.arrayNode()))
                .flatMap(kind -> with(record, field, kind).stream()).findFirst();
    }

    /// What the words may stand for.
    private static Stream<JsonNode> kinds(String value) {
        Stream<JsonNode> number = NUMBER.matcher(value).matches()
                ? Stream.of(JSON.numberNode(new BigDecimal(value)))
                : Stream.empty();
        ArrayNode list = JSON.arrayNode();
        for (String part : value.split(";", -1)) {
            list.add(part.strip());
        }
        return Stream.of(Stream.of(JSON.textNode(value)), number, Stream.of(list)).flatMap(kind -> kind);
    }

    private static Optional<ObjectNode> with(ObjectNode record, String field, JsonNode value) {
        ObjectNode changed = record.deepCopy();
        changed.set(field, value);
        try {
            ObjectNode written = written(changed);
            if (value.isNull()) {
                changed.remove(field);
            } else if (written.has(field)) {
                changed.set(field, written.get(field));
            }
            return Optional.of(changed);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /// The record, read and written again.
    private static ObjectNode written(ObjectNode record) throws JsonProcessingException {
        return record.path("type").asText().equals("document")
                ? RecordCodec.tree(RecordCodec.strictDocument(record))
                : RecordCodec.tree(RecordCodec.strictFinding(record), OptionalInt.empty());
    }
}
