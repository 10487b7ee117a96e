package org.minutebook.bench.accuracy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/// A [Truth] or a [LinkTruth] as a file of JSON: keys in snake_case, null for what the paper does not say. The same truth gives the
/// same text on every machine.
public final class TruthFile {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new Jdk8Module())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

    private TruthFile() {}

    /// The JSON of a truth, one field a line.
    public static String write(Truth truth) {
        return json(truth);
    }

    /// The JSON of what papers hold together, one field a line.
    public static String write(LinkTruth truth) {
        return json(truth);
    }

    private static String json(Record truth) {
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return JSON.writer(printer).writeValueAsString(truth) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a truth cannot be written as JSON", e);
        }
    }

    /// The truth that is written so. Text that is none throws an [IllegalArgumentException].
    public static Truth read(String json) {
        return read(json, Truth.class);
    }

    /// The truth of all papers together that is written so. Text that is none throws an [IllegalArgumentException].
    public static LinkTruth readLinks(String json) {
        return read(json, LinkTruth.class);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a truth: " + e.getOriginalMessage(), e);
        }
    }
}
