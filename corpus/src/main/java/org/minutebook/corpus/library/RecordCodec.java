package org.minutebook.corpus.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.minutebook.corpus.Abbreviation;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.CompletionSummary;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Grid;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Motion;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.PerformanceNote;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Recommendation;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.linked.Linked;

/// Turns records into lines of JSON and back, in the form of the export: one object, keys in snake_case, `type` first,
/// absent values left out, and the evidence laid flat as `document`, `page`, `start`, `end`, `rule`. Thread-safe.
final class RecordCodec {

    private static final ObjectMapper JSON = mapper();
    private static final ObjectMapper VIEW = mapper().rebuild().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();
    private static final ObjectMapper STRICT = mapper().enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);

    private RecordCodec() {}

    /// @param page the page of the file on which the finding stands
    static ObjectNode tree(Finding finding, OptionalInt page) {
        ObjectNode node = JSON.valueToTree(finding);
        node.remove("evidence");
        layFlat(node, "contact");
        Evidence evidence = finding.evidence();
        node.put("document", evidence.span().document().sha256());
        page.ifPresent(p -> node.put("page", p));
        node.put("start", evidence.span().start()).put("end", evidence.span().end());
        return node.put("rule", evidence.rule());
    }

    /// What a page shows, with the fields that its records declare and no others.
    static JsonNode view(Object shown) {
        return VIEW.valueToTree(shown);
    }

    /// The same tree, in which all evidence is laid flat.
    static JsonNode flat(JsonNode tree) {
        tree.forEach(RecordCodec::flat);
        if (tree instanceof ObjectNode node && node.has("evidence")) {
            layFlat(node, "contact");
            layFlat(node, "evidence");
            layFlat(node, "span");
        }
        return tree;
    }

    private static void layFlat(ObjectNode node, String field) {
        if (node.path(field) instanceof ObjectNode inner) {
            node.remove(field);
            node.setAll(inner);
        }
    }

    static ObjectNode tree(Document document) {
        ObjectNode node = JSON.createObjectNode().put("type", "document");
        node.setAll((ObjectNode) JSON.valueToTree(document));
        return node;
    }

    static Document document(ObjectNode record) throws JsonProcessingException {
        return JSON.treeToValue(record.deepCopy().without("type"), Document.class);
    }

    static Finding finding(ObjectNode record) throws JsonProcessingException {
        return finding(record, JSON);
    }

    /// A record's finding, if every field has a value of its kind.
    static Finding strictFinding(ObjectNode record) throws JsonProcessingException {
        return finding(record, STRICT);
    }

    static Document strictDocument(ObjectNode record) throws JsonProcessingException {
        return STRICT.treeToValue(record.deepCopy().without("type"), Document.class);
    }

    private static Finding finding(ObjectNode record, ObjectMapper reader) throws JsonProcessingException {
        ObjectNode node = record.deepCopy();
        ObjectNode span = JSON.createObjectNode();
        span.set("document", node.remove("document"));
        span.set("start", node.remove("start"));
        span.set("end", node.remove("end"));
        ObjectNode evidence = JSON.createObjectNode();
        evidence.set("span", span);
        evidence.set("rule", node.remove("rule"));
        node.set("evidence", evidence);
        node.remove("page");
        node.set("contact", node.deepCopy().retain("telephone", "extension", "email"));
        return reader.treeToValue(node, Finding.class);
    }

    static String paper(Paper paper) {
        return write(JSON.valueToTree(paper));
    }

    static Paper paper(String json) throws JsonProcessingException {
        return JSON.readValue(json, Paper.class);
    }

    static String write(JsonNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record cannot be written as JSON", e);
        }
    }

    /// A value as one line.
    static String line(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record cannot be written as JSON", e);
        }
    }

    static JsonNode read(String json) throws JsonProcessingException {
        return JSON.readTree(json);
    }

    static <T> T value(String json, Class<T> type) throws JsonProcessingException {
        return JSON.readValue(json, type);
    }

    /// A value from a file that people write: nothing may be left out of it that is not optional, and nothing else may
    /// stand in it.
    static <T> T strictly(String json, Class<T> type) throws JsonProcessingException {
        return STRICT.readerFor(type).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readValue(json);
    }

    /// What is wrong with such a file, in words for a reader.
    static String told(JsonProcessingException wrong) {
        String field = wrong instanceof JsonMappingException mapping
                ? mapping.getPath().stream().map(JsonMappingException.Reference::getFieldName)
                        .filter(Objects::nonNull).collect(Collectors.joining("."))
                : "";
        return switch (wrong) {
            case UnrecognizedPropertyException _ -> "it has no place for %s".formatted(field);
            case JsonMappingException _ when !field.isEmpty() -> "its %s is missing or cannot be read".formatted(field);
            case JsonMappingException _ -> "something is missing";
            default -> wrong.getLocation() == null
                    ? "it is not JSON"
                    : "it is not JSON at line %d".formatted(wrong.getLocation().getLineNr());
        };
    }

    static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    /// One line of a records file, without turning it into a finding.
    static ObjectNode record(String line) throws JsonProcessingException {
        if (JSON.readTree(line) instanceof ObjectNode node) {
            return node;
        }
        throw new JsonParseException(null, "a line is no record");
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /// The types of finding by their names.
    static Map<String, Class<?>> findingTypes() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        for (JsonSubTypes.Type type : Objects.requireNonNull(ByType.class.getAnnotation(JsonSubTypes.class)).value()) {
            types.put(type.name(), type.value());
        }
        return types;
    }

    /// The names of a record's fields, in the order in which they are declared.
    static List<String> fields(Class<?> type) {
        return JSON.getDeserializationConfig().introspect(JSON.constructType(type)).findProperties().stream()
                .map(BeanPropertyDefinition::getName).toList();
    }

    /// What [#view] makes of a record, by its properties.
    static List<BeanPropertyDefinition> properties(JavaType type) {
        return VIEW.getSerializationConfig().introspect(type).findProperties();
    }

    static JavaType type(Type type) {
        return VIEW.constructType(type);
    }

    /// What says for a type how it is written; empty if nothing does.
    static Optional<Class<?>> mixIn(Class<?> type) {
        return Optional.ofNullable(VIEW.findMixInClassFor(type));
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule(), ownTypes())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(Finding.class, ByType.class).addMixIn(Linked.class, LinkedTypes.class)
                .addMixIn(Correction.Change.class, Corrections.Changes.class)
                .addMixIn(Motion.class, ForIsAKeyword.class)
                .build();
    }

    private static SimpleModule ownTypes() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(new LowerCaseEnums());
        module.addSerializer(new IdWriter());
        module.addSerializer(LocalTime.class, ToStringSerializer.instance);
        module.addDeserializer(DocumentId.class, new IdReader());
        ReadingValues.addTo(module);
        return module;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({@JsonSubTypes.Type(value = Meeting.class, name = "meeting"),
            @JsonSubTypes.Type(value = Attendance.class, name = "attendance"),
            @JsonSubTypes.Type(value = AgendaItem.class, name = "agenda_item"),
            @JsonSubTypes.Type(value = Minute.class, name = "minute"),
            @JsonSubTypes.Type(value = Resolution.class, name = "resolution"),
            @JsonSubTypes.Type(value = Motion.class, name = "motion"),
            @JsonSubTypes.Type(value = Report.class, name = "report"),
            @JsonSubTypes.Type(value = Recommendation.class, name = "recommendation"),
            @JsonSubTypes.Type(value = Appearance.class, name = "appearance"),
            @JsonSubTypes.Type(value = IndicatorReference.class, name = "indicator_reference"),
            @JsonSubTypes.Type(value = Reading.class, name = "reading"),
            @JsonSubTypes.Type(value = PerformanceNote.class, name = "performance_note"),
            @JsonSubTypes.Type(value = Action.class, name = "action"),
            @JsonSubTypes.Type(value = CompletionSummary.class, name = "completion_summary"),
            @JsonSubTypes.Type(value = CrossReference.class, name = "cross_reference"),
            @JsonSubTypes.Type(value = Abbreviation.class, name = "abbreviation"),
            @JsonSubTypes.Type(value = Grid.class, name = "table")})
    private interface ByType {}

    private abstract static class ForIsAKeyword {
        @JsonProperty("for")
        abstract OptionalInt inFavour();
    }

    @SuppressWarnings("rawtypes")
    private static final class LowerCaseEnums extends StdSerializer<Enum> {
        private static final long serialVersionUID = 1L;

        LowerCaseEnums() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.name().toLowerCase(Locale.ROOT));
        }
    }

    private static final class IdWriter extends StdSerializer<DocumentId> {
        private static final long serialVersionUID = 1L;

        IdWriter() {
            super(DocumentId.class);
        }

        @Override
        public void serialize(DocumentId id, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(id.sha256());
        }
    }

    private static final class IdReader extends StdDeserializer<DocumentId> {
        private static final long serialVersionUID = 1L;

        IdReader() {
            super(DocumentId.class);
        }

        @Override
        public DocumentId deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return new DocumentId(in.getText());
        }
    }
}
