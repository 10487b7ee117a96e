package org.minutebook.search.out;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Optional;
import org.minutebook.corpus.library.Json;
import org.minutebook.search.Hit;

/// A hit by the names under which other programs read it.
public final class HitFields {

    /// The columns of a table of hits.
    static final List<String> COLUMNS = List.of("document", "page", "kind", "minute", "title", "citation", "snippet",
            "council", "body", "date", "meeting", "id", "paper", "start", "end", "filed");

    private HitFields() {}

    /// The hit as one JSON object on one line. What it does not have is left out.
    public static String json(Hit hit) {
        return Json.object(all(hit));
    }

    /// The hit's cells by [#COLUMNS]; what it does not have is not in the map.
    static Map<String, String> cells(Hit hit) {
        Map<String, String> cells = new LinkedHashMap<>();
        all(hit).forEach((name, value) -> {
            if (COLUMNS.contains(name)) {
                cell(value).ifPresent(text -> cells.put(name, text));
            }
        });
        return cells;
    }

    private static Optional<String> cell(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.map(Object::toString);
            case OptionalInt maybe -> maybe.isPresent() ? Optional.of(maybe.getAsInt() + "") : Optional.empty();
            case Hit.Kind kind -> Optional.of(word(kind));
            default -> Optional.of(value.toString());
        };
    }

    private static Map<String, Object> all(Hit hit) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", hit.documentName());
        fields.put("page", hit.page());
        fields.put("kind", hit.kind());
        fields.put("minute", hit.minuteNumber());
        fields.put("citation", hit.citation());
        fields.put("score", hit.score());
        fields.put("snippet", hit.snippet().text());
        fields.put("marks", hit.snippet().marks());
        fields.put("id", hit.id());
        fields.put("title", hit.title());
        fields.put("meeting", hit.meeting());
        fields.put("council", hit.council());
        fields.put("body", hit.body());
        fields.put("date", hit.date());
        fields.put("paper", hit.span().document());
        fields.put("start", hit.span().start());
        fields.put("end", hit.span().end());
        fields.put("standing", hit.standing());
        fields.put("filed", hit.filed());
        if (!hit.places().isEmpty()) {
            fields.put("places", hit.places().stream().map(HitFields::place).toList());
        }
        return fields;
    }

    private static Map<String, Object> place(Hit.Place place) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", place.documentName());
        fields.put("page", place.page());
        fields.put("id", place.id());
        fields.put("paper", place.span().document());
        fields.put("start", place.span().start());
        fields.put("end", place.span().end());
        fields.put("standing", place.standing());
        fields.put("filed", place.filed());
        return fields;
    }

    /// The hit's citation, and its title where the citation does not say it.
    public static String heading(Hit hit) {
        boolean said = hit.title().isBlank() || hit.citation().contains(hit.title());
        return said ? hit.citation() : hit.citation() + ": " + hit.title();
    }

    /// What kind of hit it is, as a word.
    public static String word(Hit.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
