package org.minutebook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.minutebook.search.Facet;

/// Narrows a list by what an address asks for.
///
/// @param by the value of a record in each facet that can be asked for; empty where it has none
record Sieve<R>(List<R> all, Map<Facet, Function<R, Optional<String>>> by, TableRequest request) {

    /// The records that pass every filter, in the list's order.
    List<R> kept() {
        return all.stream().filter(r -> by.keySet().stream().allMatch(facet -> passes(r, facet))).toList();
    }

    /// The values of a facet that can be chosen, with how many records have each that pass the other filters.
    Choices choices(String label, Facet facet) {
        Map<String, Integer> counts = new TreeMap<>();
        all.stream().filter(r -> by.keySet().stream().allMatch(f -> f == facet || passes(r, f)))
                .forEach(r -> value(r, facet).ifPresent(v -> counts.merge(v, 1, Integer::sum)));
        request.chosen(facet).forEach(v -> counts.putIfAbsent(v, 0));
        List<Choices.Choice> values = new ArrayList<>();
        counts.forEach((value, count) -> values.add(new Choices.Choice(value,
                "%s (%,d)".formatted(facet == Facet.STATE ? Words.capital(value) : value, count),
                request.chosen(facet).contains(value))));
        return new Choices(label, SearchRequest.name(facet), values);
    }

    /// The rows of the page that is asked for.
    static <R> List<R> page(List<R> rows, TableRequest request) {
        return rows.stream().skip((request.page() - 1L) * TableRequest.ROWS_A_PAGE).limit(TableRequest.ROWS_A_PAGE)
                .toList();
    }

    private boolean passes(R row, Facet facet) {
        List<String> chosen = request.chosen(facet);
        return chosen.isEmpty() || value(row, facet).filter(chosen::contains).isPresent();
    }

    private Optional<String> value(R row, Facet facet) {
        Function<R, Optional<String>> of = by.get(facet);
        return of == null ? Optional.empty() : of.apply(row);
    }
}
