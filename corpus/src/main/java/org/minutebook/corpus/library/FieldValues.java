package org.minutebook.corpus.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Values of fields as a reader types them.
final class FieldValues {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private FieldValues() {}

    /// Puts a value into a record: the kind of value that the record's type wants. A list is typed with semicolons.
    ///
    /// @throws LibraryException if the field cannot have that value
    static void put(ObjectNode node, String field, Optional<String> value) {
        if (value.isEmpty()) {
            node.remove(field);
            return;
        }
        node.set(field, TextNode.valueOf(value.get()));
        if (fits(node)) {
            return;
        }
        for (JsonNode other : others(value.get())) {
            node.set(field, other);
            if (fits(node)) {
                return;
            }
        }
        throw new LibraryException(
                "'%s' cannot be the %s of a %s".formatted(value.get(), field, node.path("type").asText()));
    }

    private static Iterable<JsonNode> others(String value) {
        ArrayNode list = RecordCodec.object().arrayNode();
        for (String part : value.split(";", -1)) {
            list.add(part.strip());
        }
        ArrayNode kinds = RecordCodec.object().arrayNode();
        if (NUMBER.matcher(value).matches()) {
            kinds.add(RecordCodec.object().numberNode(new BigDecimal(value)));
        }
        if (value.equals("true") || value.equals("false")) {
            kinds.add(value.equals("true"));
        }
        return kinds.add(list);
    }

    private static boolean fits(ObjectNode node) {
        try {
            if (node.path("type").asText().equals("document")) {
                RecordCodec.document(node);
            } else {
                RecordCodec.finding(node);
            }
            return true;
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
