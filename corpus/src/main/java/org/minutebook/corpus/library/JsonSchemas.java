package org.minutebook.corpus.library;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Reading;

/// Describes what [Json#view] writes, as schemas (JSON Schema 2020-12, as OpenAPI 3.1 has it). Records are described once
/// and referred to. For one thread.
public final class JsonSchemas {

    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(boolean.class, Map.of("type", "boolean")), Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, Map.of("type", "integer")), Map.entry(Integer.class, Map.of("type", "integer")),
            Map.entry(OptionalInt.class, Map.of("type", "integer")),
            Map.entry(long.class, Map.of("type", "integer")), Map.entry(Long.class, Map.of("type", "integer")),
            Map.entry(OptionalLong.class, Map.of("type", "integer")),
            Map.entry(double.class, Map.of("type", "number")), Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(LocalTime.class, Map.of("type", "string", "pattern", "^\\d\\d:\\d\\d(:\\d\\d)?$")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(DocumentId.class, Map.of("type", "string", "pattern", "^[0-9a-f]{64}$")),
            Map.entry(Reading.Value.class, Map.of("type", List.of("number", "string"))),
            Map.entry(Object.class, Map.of()));
    private static final Set<String> FLAT = Set.of("evidence", "contact", "span");

    private final String place;
    private final Map<String, Object> described = new TreeMap<>();

    /// @param place where the descriptions of records will stand: `#/components/schemas/`
    public JsonSchemas(String place) {
        this.place = place;
    }

    /// The schema of a type, which may be a record's or made of records.
    public Map<String, Object> of(Type type) {
        return of(RecordCodec.type(type));
    }

    /// The records that were referred to, by their names.
    public Map<String, Object> described() {
        return described;
    }

    private Map<String, Object> of(JavaType type) {
        Class<?> raw = type.getRawClass();
        Map<String, Object> simple = SIMPLE.get(raw);
        if (simple != null) {
            return simple;
        } else if (type.isReferenceType()) {
            return of(type.getReferencedType());
        } else if (type.isCollectionLikeType()) {
            return Map.of("type", "array", "items", of(type.getContentType()));
        } else if (type.isMapLikeType()) {
            return Map.of("additionalProperties", of(type.getContentType()), "type", "object");
        } else if (raw.isEnum()) {
            return Map.of("type", "string", "enum", Arrays.stream(raw.getEnumConstants())
                    .map(c -> c.toString().toLowerCase(Locale.ROOT)).toList());
        } else if (raw.isSealed()) {
            return Map.of("anyOf",
                    Arrays.stream(raw.getPermittedSubclasses()).map(c -> of(RecordCodec.type(c))).toList());
        }
        return record(type);
    }

    private Map<String, Object> record(JavaType type) {
        String name = name(type);
        if (!described.containsKey(name)) {
            described.put(name, Map.of()); // it may refer to itself
            described.put(name, object(type));
        }
        return Map.of("$ref", place + name);
    }

    private Map<String, Object> object(JavaType type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        told(type.getRawClass()).ifPresent(word -> {
            properties.put(word.getKey(), Map.of("const", word.getValue()));
            required.add(word.getKey());
        });
        add(type, properties, required);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    /// The properties in their order; those that are laid flat stand among them.
    private void add(JavaType type, Map<String, Object> properties, List<String> required) {
        List<BeanPropertyDefinition> fields = RecordCodec.properties(type);
        boolean evident = fields.stream().anyMatch(f -> f.getName().equals("evidence"));
        boolean span = fields.stream().anyMatch(f -> f.getName().equals("rule"));
        for (BeanPropertyDefinition field : fields) {
            JavaType of = field.getPrimaryType();
            if ((evident || span) && FLAT.contains(field.getName())) {
                add(of, properties, required);
            } else {
                properties.put(field.getName(), of(of));
                if (!maybe(of)) {
                    required.add(field.getName());
                }
            }
        }
    }

    private static boolean maybe(JavaType type) {
        return type.isReferenceType() || type.hasRawClass(OptionalInt.class) || type.hasRawClass(OptionalLong.class);
    }

    /// The field by which a record says what it is, and what it says there; empty where it does not.
    private static Optional<Map.Entry<String, String>> told(Class<?> type) {
        return Stream.iterate(List.<Class<?>>of(type), c -> !c.isEmpty(),
                c -> c.stream().flatMap(i -> Arrays.stream(i.getInterfaces())).collect(Collectors.toList()))
                .flatMap(List::stream).map(RecordCodec::mixIn).flatMap(Optional::stream)
                .flatMap(mixIn -> told(mixIn, type)).findFirst();
    }

    private static Stream<Map.Entry<String, String>> told(Class<?> mixIn, Class<?> type) {
        JsonTypeInfo field = mixIn.getAnnotation(JsonTypeInfo.class);
        JsonSubTypes words = mixIn.getAnnotation(JsonSubTypes.class);
        return field == null || words == null
                ? Stream.empty()
                : Arrays.stream(words.value()).filter(t -> t.value().equals(type))
                        .map(t -> Map.entry(field.property(), t.name()));
    }

    /// `ActionRow.Told` is `ActionRowTold`, `Rows<Gap>` is `RowsOfGap`.
    private static String name(JavaType type) {
        StringBuilder name = new StringBuilder(
                type.getRawClass().getName().substring(type.getRawClass().getPackageName().length() + 1)
                        .replace("$", ""));
        for (int i = 0; i < type.containedTypeCount(); i++) {
            name.append("Of").append(name(type.containedType(i)));
        }
        return name.toString();
    }
}
