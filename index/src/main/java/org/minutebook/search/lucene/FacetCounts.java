package org.minutebook.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.minutebook.search.Facet;
import org.minutebook.search.Results;

/// How many groups of a set have each value of a facet.
final class FacetCounts {

    private final Facet facet;
    private final FacetValues values;
    private final int[] counts;

    FacetCounts(Facet facet, IndexState state, DocSet set) throws IOException {
        this.facet = facet;
        this.values = state.values(facet);
        this.counts = values.counts(set, state.groups());
    }

    /// All of them, in order of the value.
    List<Results.Count> all() throws IOException {
        return named(FacetValues.had(counts)).stream().sorted(Comparator.comparing(Results.Count::value)).toList();
    }

    /// The most frequent, and the chosen ones wherever they stand.
    List<Results.Count> most(Set<String> chosen) throws IOException {
        List<Results.Count> most = new ArrayList<>(most());
        for (String value : new TreeSet<>(chosen)) {
            if (most.stream().noneMatch(c -> c.value().equals(value))) {
                OptionalInt number = values.number(value);
                most.add(new Results.Count(value, number.isPresent() ? counts[number.getAsInt()] : 0));
            }
        }
        return most;
    }

    /// The most frequent of those that contain what was typed.
    List<Results.Count> most(String containing) throws IOException {
        String wanted = Results.Count.folded(containing);
        List<Results.Count> all = named(FacetValues.had(counts)).stream()
                .filter(c -> Results.Count.folded(c.value()).contains(wanted)).toList();
        return all.stream().sorted(Results.Count.MOST_FIRST).limit(facet.most()).toList();
    }

    private List<Results.Count> most() throws IOException {
        List<Integer> had = FacetValues.had(counts).stream()
                .sorted(Comparator.comparingInt((Integer n) -> -counts[n]).thenComparingInt(n -> n)).toList();
        return named(had.subList(0, Math.min(facet.most(), had.size())));
    }

    private List<Results.Count> named(List<Integer> numbers) throws IOException {
        List<Results.Count> named = new ArrayList<>();
        for (int number : numbers) {
            named.add(new Results.Count(values.value(number), counts[number]));
        }
        return named;
    }
}
