package org.minutebook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.minutebook.search.Facet;
import org.minutebook.search.Query;
import org.minutebook.search.Results;

/// How many hits each year has, as bars that narrow the search to their year.
///
/// @param bars in order of the years; those between that have none too, unless they are too many
public record YearBars(List<Bar> bars) {

    /// How high the highest bar is.
    public static final int HIGHEST = 40;

    private static final int MOST_YEARS = 60;

    /// One year.
    ///
    /// @param height from 0 to [#HIGHEST]; a year with hits has at least 2
    /// @param address the search in this year alone or, where it is chosen, without it
    public record Bar(String year, long hits, int height, boolean chosen, String address) {}

    static YearBars of(Query query, Results results, Function<Query, String> link) {
        Map<Integer, Long> years = new TreeMap<>();
        results.facets().getOrDefault(Facet.YEAR, List.of()).stream().filter(c -> c.value().matches("\\d{1,4}"))
                .forEach(c -> years.put(Integer.valueOf(c.value()), c.hits()));
        if (years.size() < 2) {
            return new YearBars(List.of());
        }
        List<Integer> all = List.copyOf(years.keySet());
        if (all.getLast() - all.getFirst() < MOST_YEARS) {
            for (int year = all.getFirst(); year < all.getLast(); year++) {
                years.putIfAbsent(year, 0L);
            }
        }
        long most = Math.max(1, years.values().stream().mapToLong(Long::longValue).max().orElse(1));
        Set<String> chosen = query.filters().getOrDefault(Facet.YEAR, Set.of());
        List<Bar> bars = new ArrayList<>();
        years.forEach((year, hits) -> {
            String value = Integer.toString(year);
            List<String> wanted = chosen.contains(value) ? List.of() : List.of(value);
            int height = (int) Math.max(hits > 0 ? 2 : 0, HIGHEST * hits / most);
            bars.add(new Bar(value, hits, height, chosen.contains(value),
                    link.apply(query.with(Facet.YEAR, wanted).page(0, query.size()))));
        });
        return new YearBars(bars);
    }
}
