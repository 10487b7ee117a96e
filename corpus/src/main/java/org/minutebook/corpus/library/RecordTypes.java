package org.minutebook.corpus.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Document;

/// The types of record that an export may hold, by their names in it.
public final class RecordTypes {

    private static final List<String> EVIDENCE = List.of("document", "page", "start", "end", "rule");

    private RecordTypes() {}

    /// All names: `document`, then the findings' and the linked records' in the order in which they are
    /// declared.
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        names.add("document");
        names.addAll(RecordCodec.findingTypes().keySet());
        names.addAll(LinkedTypes.names());
        return names;
    }

    /// The fields of a type, in a fixed order, as CSV's header names them.
    static List<String> columns(String type) {
        Set<String> columns = new LinkedHashSet<>();
        columns.add("type");
        if (type.equals("document")) {
            columns.addAll(RecordCodec.fields(Document.class));
            columns.add("path");
        } else if (LinkedTypes.names().contains(type)) {
            columns.addAll(linkedColumns(type));
        } else {
            columns.addAll(findingColumns(type));
        }
        return List.copyOf(columns);
    }

    private static Set<String> linkedColumns(String type) {
        Set<String> columns = new LinkedHashSet<>(RecordCodec.fields(LinkedTypes.type(type)));
        if (columns.remove("evidence")) {
            columns.addAll(EVIDENCE);
        }
        return columns;
    }

    private static Set<String> findingColumns(String type) {
        Class<?> finding = Optional.<Class<?>>ofNullable(RecordCodec.findingTypes().get(type))
                .orElseThrow(() -> new IllegalArgumentException("no type of record is called " + type));
        Set<String> columns = new LinkedHashSet<>(RecordCodec.fields(finding));
        columns.remove("evidence");
        if (columns.remove("contact")) {
            columns.addAll(RecordCodec.fields(Appearance.Contact.class));
        }
        columns.addAll(switch (type) {
            case "meeting" -> List.of("documents");
            case "attendance", "appearance" -> List.of("person");
            case "cross_reference" -> List.of("why");
            case "minute" -> List.of("thread", "standing");
            case "resolution" -> List.of("commitments");
            case "recommendation" -> List.of("answer", "resolution", "why");
            default -> List.of();
        });
        columns.addAll(EVIDENCE);
        return columns;
    }
}
