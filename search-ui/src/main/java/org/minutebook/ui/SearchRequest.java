package org.minutebook.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
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
import org.minutebook.search.Facet;
import org.minutebook.search.Query;

/// Reads a query from an address's fields. Whatever cannot be understood is left out, never an error.
final class SearchRequest {

    static final int HITS_A_PAGE = 20;
    private static final int LAST_PAGE = 500;

    private SearchRequest() {}

    /// The name of a facet's field in an address.
    static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    /// @param fields gives all values of a field by its name, or null where the address has none
    static Query query(Function<String, String @org.jspecify.annotations.Nullable []> fields) {
        Map<Facet, Set<String>> filters = new TreeMap<>();
        for (Facet facet : Facet.values()) {
            Set<String> chosen = values(fields, name(facet)).stream().filter(v -> !v.isBlank())
                    .collect(Collectors.toCollection(TreeSet::new));
            filters.put(facet, chosen);
        }
        int page = first(fields, "page").map(SearchRequest::number).orElse(1);
        return new Query(first(fields, "q").orElse(""), filters,
                first(fields, "from").flatMap(text -> day(text, false)),
                first(fields, "to").flatMap(text -> day(text, true)), sort(first(fields, "sort").orElse("")),
                (Math.clamp(page, 1, LAST_PAGE) - 1) * HITS_A_PAGE, HITS_A_PAGE);
    }

    /// A day written as `2007-05-14`, `14/5/2007`, `2007-05` or `2007`; a month or year stands for its first or last day.
    static Optional<LocalDate> day(String text, boolean last) {
        String plain = text.strip();
        try {
            if (plain.matches("\\d{4}")) {
                Year year = Year.parse(plain);
                return Optional.of(last ? year.atMonth(12).atEndOfMonth() : year.atDay(1));
            }
            if (plain.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(plain);
                return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
            }
            if (plain.matches("\\d{1,2}/\\d{1,2}/\\d{4}")) {
                String[] parts = plain.split("/", -1);
                return Optional.of(LocalDate.of(number(parts[2]), number(parts[1]), number(parts[0])));
            }
            return Optional.of(LocalDate.parse(plain));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Query.Sort sort(String name) {
        return Arrays.stream(Query.Sort.values()).filter(s -> Words.of(s).equals(name)).findFirst()
                .orElse(Query.Sort.RELEVANCE);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static Optional<String> first(Function<String, String @org.jspecify.annotations.Nullable []> fields,
            String name) {
        return values(fields, name).stream().findFirst();
    }

    private static List<String> values(Function<String, String @org.jspecify.annotations.Nullable []> fields,
            String name) {
        String[] values = fields.apply(name);
        return values == null ? List.of() : List.of(values);
    }
}
