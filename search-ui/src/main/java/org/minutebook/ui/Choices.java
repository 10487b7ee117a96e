package org.minutebook.ui;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.search.Facet;
import org.minutebook.search.Results;

/// A field of a form in which one of a facet's values can be chosen.
///
/// @param field its name in the address
public record Choices(String label, String field, List<Choice> values) {

    /// One value.
    ///
    /// @param label the value as it is shown, with how many rows have it
    public record Choice(String value, String label, boolean chosen) {}

    static Choices of(String label, Facet facet, Results results, TableRequest request) {
        List<String> chosen = request.chosen(facet);
        List<Choice> values = new ArrayList<>();
        for (Results.Count count : results.facets().getOrDefault(facet, List.of())) {
            String shown = facet == Facet.STATE ? Words.capital(count.value()) : count.value();
            values.add(new Choice(count.value(), "%s (%,d)".formatted(shown, count.hits()),
                    chosen.contains(count.value())));
        }
        return new Choices(label, SearchRequest.name(facet), values);
    }

    /// Whether there is anything to choose.
    public boolean open() {
        return values.size() > 1 || values.stream().anyMatch(Choice::chosen);
    }
}
