package org.minutebook.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.search.Facet;
import org.minutebook.search.Query;

/// A query as an address's fields give it. Whatever cannot be understood is left out, and said.
///
/// @param from the first day as typed
/// @param to the last day as typed
/// @param grouped whether hits of one meeting are to stand together
/// @param containing what was typed to find values of a facet by; blank for nothing
/// @param why the id of the hit of which it is asked why it is there; blank for none
/// @param saved the name under which it was just saved; blank where it was not
/// @param misunderstood what could not be understood, in words for its reader
record SearchRequest(Query query, String from, String to, boolean grouped, Map<Facet, String> containing,
        String why, String saved, List<String> misunderstood) {

    static final int HITS_A_PAGE = 20;
    static final String IN = "in-";
    static final String WHY = "why";
    static final String SAVED = "saved";
    private static final int LAST_PAGE = 500;

    /// The name of a facet's field in an address.
    static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    /// @param fields gives all values of a field by its name, or null where the address has none
    static SearchRequest of(Function<String, String @Nullable []> fields) {
        Map<Facet, Set<String>> filters = new TreeMap<>();
        Map<Facet, String> containing = new TreeMap<>();
        for (Facet facet : Facet.values()) {
            filters.put(facet, values(fields, name(facet)).stream().filter(v -> !v.isBlank())
                    .collect(Collectors.toCollection(TreeSet::new)));
            containing.put(facet, first(fields, IN + name(facet)));
        }
        String from = first(fields, "from");
        String to = first(fields, "to");
        Query query = new Query(first(fields, "q"), filters, Days.day(from, false), Days.day(to, true),
                sort(first(fields, "sort")), (page(first(fields, "page")) - 1) * HITS_A_PAGE, HITS_A_PAGE)
                .since(since(first(fields, "since"))).meaning(meaning(first(fields, "meaning")));
        List<String> misunderstood = Stream.of(from, to).filter(day -> !day.isEmpty())
                .filter(day -> Days.day(day, false).isEmpty()).map(Days::misunderstood).toList();
        return new SearchRequest(query, from, to, "meeting".equals(first(fields, "group")), containing,
                first(fields, WHY), first(fields, SAVED), misunderstood);
    }

    /// The address of another search, shown as this one is.
    String link(Query other) {
        return link(other, grouped);
    }

    static String link(Query query, boolean grouped) {
        return Links.search(query) + (grouped ? "&group=meeting" : "");
    }

    private static Optional<Instant> since(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeException noTime) {
            return Days.day(text, false).map(day -> day.atStartOfDay(ZoneId.systemDefault()).toInstant());
        }
    }

    private static Query.Meaning meaning(String name) {
        return "off".equals(name) ? Query.Meaning.OFF : Query.Meaning.ON;
    }

    private static Query.Sort sort(String name) {
        return Arrays.stream(Query.Sort.values()).filter(s -> Words.of(s).equals(name)).findFirst()
                .orElse(Query.Sort.RELEVANCE);
    }

    private static int page(String text) {
        return text.matches("\\d{1,9}") ? Math.clamp(Integer.parseInt(text), 1, LAST_PAGE) : 1;
    }

    private static String first(Function<String, String @Nullable []> fields, String name) {
        return values(fields, name).stream().findFirst().orElse("").strip();
    }

    private static List<String> values(Function<String, String @Nullable []> fields, String name) {
        String[] values = fields.apply(name);
        return values == null ? List.of() : List.of(values);
    }
}
