package org.minutebook.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The names that can stand before a colon, each with others that a person might try.
enum FieldName {
    OFFICER("officers presenter director"), COUNCILLOR("councillors cllr cllrs member members"),
    PERSON("by name people who"), BODY("committee board panel"), COUNCIL("authority"),
    TITLE("heading subject"), DOCUMENT("doc paper file filename"), INDICATOR("pi kpi code"),
    OUTCOME("result"), DECIDED("decision resolved"), MINUTE("min item"), KIND("type"), LEAD("owner"),
    SECTION("theme"), MEETING(""), IS(""), HAS(""), YEAR("years"), MONTH(""), ON("date day"), BEFORE(""),
    AFTER("since"), FROM(""),
    UNTIL("till to");

    private static final Map<String, FieldName> NAMES = new HashMap<>();

    static {
        for (FieldName name : values()) {
            NAMES.put(name.written(), name);
            Pattern.compile(" ").splitAsStream(name.others).forEach(other -> NAMES.put(other, name));
        }
    }

    private final String others;

    FieldName(String others) {
        this.others = others;
    }

    /// The name that someone typed, in capitals or not; empty if searches know none such.
    static Optional<FieldName> of(String typed) {
        return Optional.ofNullable(NAMES.get(typed.toLowerCase(Locale.ROOT)));
    }

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether what stands after it can be a day or a month in several words.
    boolean takesDate() {
        return switch (this) {
            case MEETING, MONTH, ON, BEFORE, AFTER, FROM, UNTIL -> true;
            case OFFICER, COUNCILLOR, PERSON, BODY, COUNCIL, TITLE, DOCUMENT, INDICATOR, OUTCOME, DECIDED, MINUTE, KIND,
                    LEAD, SECTION, IS, HAS, YEAR ->
                false;
        };
    }
}
