package org.minutebook.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.search.Column;
import org.minutebook.search.Facet;
import org.minutebook.search.Query;

/// Which rows of a table are asked for, as an address's fields give it. Whatever cannot be understood is left out, and
/// said.
///
/// @param address the table's address with every field that was understood, but for the page
/// @param dueFrom the first day as typed
/// @param dueTo the last day as typed
/// @param page which page of rows, from 1
/// @param misunderstood what could not be understood, in words for its reader
record TableRequest(Address address, String words, String dueFrom, String dueTo, Optional<Query.Order> order, int page,
        List<String> misunderstood) {

    static final int ROWS_A_PAGE = 50;
    static final String DUE_FROM = "due-from";
    static final String DUE_TO = "due-to";
    static final String SORT = "sort";
    private static final List<Facet> FACETS = List.of(Facet.STATE, Facet.LEAD, Facet.SECTION, Facet.BODY, Facet.COUNCIL,
            Facet.DOCUMENT, Facet.MEETING);
    private static final String DOWN = "-";
    private static final int LAST_PAGE = 2_000;

    /// @param path the table's path
    /// @param fields gives all values of a field by its name, or null where the address has none
    static TableRequest of(String path, Function<String, String @Nullable []> fields) {
        Map<String, List<String>> kept = new TreeMap<>();
        FACETS.forEach(facet -> kept.put(SearchRequest.name(facet), values(fields, SearchRequest.name(facet))));
        for (String name : List.of("q", DUE_FROM, DUE_TO, SORT)) {
            kept.put(name, values(fields, name).stream().limit(1).toList());
        }
        Optional<Query.Order> order = first(kept, SORT).flatMap(TableRequest::order);
        if (order.isEmpty()) {
            kept.remove(SORT);
        }
        String from = first(kept, DUE_FROM).orElse("");
        String to = first(kept, DUE_TO).orElse("");
        return new TableRequest(new Address(path, kept), first(kept, "q").orElse(""), from, to, order,
                page(values(fields, "page").stream().findFirst().orElse("")),
                Stream.of(from, to).filter(day -> !day.isEmpty()).filter(day -> Days.day(day, false).isEmpty())
                        .map(Days::misunderstood).toList());
    }

    /// The query for the rows of one kind, in this request's order or, where it names none, newest first.
    ///
    /// @param kind as [Facet#KIND] names it
    Query query(String kind) {
        Query query = Query.of(words).with(Facet.KIND, List.of(kind))
                .due(Days.day(dueFrom, false), Days.day(dueTo, true))
                .page((page - 1) * ROWS_A_PAGE, ROWS_A_PAGE);
        for (Facet facet : FACETS) {
            query = query.with(facet, chosen(facet));
        }
        return order.isPresent()
                ? query.ordered(order.get().column(), order.get().down())
                : query.ordered(Column.MEETING, true);
    }

    List<String> chosen(Facet facet) {
        return address.fields().getOrDefault(SearchRequest.name(facet), List.of());
    }

    /// The address of this table in another order.
    Address sorted(Column column, boolean down) {
        return address.with(SORT, (down ? DOWN : "") + name(column));
    }

    Address turned(int to) {
        return to <= 1 ? address : address.with("page", Integer.toString(Math.min(to, LAST_PAGE)));
    }

    static String name(Column column) {
        return column.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Query.Order> order(String sort) {
        boolean down = sort.startsWith(DOWN);
        return Arrays.stream(Column.values()).filter(c -> name(c).equals(down ? sort.substring(1) : sort)).findFirst()
                .map(column -> new Query.Order(column, down));
    }

    private static int page(String text) {
        return text.matches("\\d{1,9}") ? Math.clamp(Integer.parseInt(text), 1, LAST_PAGE) : 1;
    }

    private static Optional<String> first(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static List<String> values(Function<String, String @Nullable []> fields, String name) {
        String[] values = fields.apply(name);
        return values == null
                ? List.of()
                : Stream.of(values).map(String::strip).filter(v -> !v.isEmpty()).toList();
    }
}
