package org.minutebook.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.library.Json;
import org.minutebook.search.Query;
import org.minutebook.search.SearchEngine;
import org.minutebook.search.Suggestion;

/// What may be meant by what stands in the search box, as it is shown.
///
/// @param told what it is, and how much it finds: "Officer, Head of Performance · 12 records"
/// @param query what to put into the box
public record Suggested(String kind, String value, List<String> details, String told, String query, long hits) {

    private static final int MOST = 8;

    static List<Suggested> of(SearchEngine engine, String typed, int most) {
        return engine.suggest(typed, most).stream().filter(s -> s.hits() > 0).map(Suggested::of).toList();
    }

    private static Suggested of(Suggestion found) {
        String kind = Words.of(found.kind());
        String about = Stream.concat(Stream.of(Words.capital(kind)), found.details().stream())
                .collect(Collectors.joining(", "));
        return new Suggested(kind, found.value(), found.details(),
                about + " · " + Words.count(found.hits(), "record", "records"), found.query(), found.hits());
    }

    /// The address of what it finds.
    public String address() {
        return Links.search(Query.of(query));
    }

    /// All suggestions as one JSON object.
    static String json(SearchEngine engine, String typed) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("typed", typed);
        fields.put("suggestions", of(engine, typed, MOST));
        return Json.object(fields);
    }
}
