package org.minutebook.corpus.library;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.minutebook.corpus.Reading;

/// A reading's value in JSON: a number where it is one, otherwise a string.
final class ReadingValues {

    private ReadingValues() {}

    static void addTo(SimpleModule module) {
        module.addSerializer(Reading.Value.class, new Out());
        module.addDeserializer(Reading.Value.class, new In());
    }

    private static final class Out extends StdSerializer<Reading.Value> {
        private static final long serialVersionUID = 1L;

        Out() {
            super(Reading.Value.class);
        }

        @Override
        public void serialize(Reading.Value value, JsonGenerator out, SerializerProvider provider) throws IOException {
            switch (value) {
                case Reading.Value.Numeric(BigDecimal number) -> out.writeNumber(number);
                case Reading.Value.Words(String words) -> out.writeString(words);
            }
        }
    }

    private static final class In extends StdDeserializer<Reading.Value> {
        private static final long serialVersionUID = 1L;

        In() {
            super(Reading.Value.class);
        }

        @Override
        public Reading.Value deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return in.currentToken() == JsonToken.VALUE_STRING
                    ? Reading.Value.of(in.getText())
                    : Reading.Value.of(in.getDecimalValue());
        }
    }
}
