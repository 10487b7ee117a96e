package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds among many tellings those that have something in common with one, without looking at them all.
final class Traces {

    private final Map<String, List<Integer>> byTrace = new HashMap<>();
    private final Set<Integer> all;

    Traces(List<Told> told) {
        all = new TreeSet<>(IntStream.range(0, told.size()).boxed().toList());
        for (int i = 0; i < told.size(); i++) {
            int place = i;
            Told t = told.get(i);
            Stream.concat(t.names().stream().map(n -> "name " + n), Stream.concat(t.approved().stream()
                    .map(d -> "approved " + d), own(t)))
                    .forEach(k -> byTrace.computeIfAbsent(k, q -> new ArrayList<>()).add(place));
        }
    }

    private static Stream<String> own(Told told) {
        return Stream.concat(told.meeting().date().stream().map(d -> "day " + d),
                Stream.of(told.place()).filter(p -> !p.isEmpty()).map(p -> "place " + p));
    }

    /// The places of all, in order.
    Set<Integer> all() {
        return all;
    }

    /// The places, in order, of those of the same day or place, those whose minutes one approved or that approved its,
    /// and those with two of its names or more.
    Set<Integer> near(Told told) {
        Set<Integer> near = new TreeSet<>();
        Stream.concat(own(told), Stream.concat(told.approved().stream().map(d -> "day " + d),
                told.meeting().date().stream().map(d -> "approved " + d))).forEach(k -> near.addAll(with(k)));
        Map<Integer, Integer> shared = new HashMap<>();
        told.names().forEach(n -> with("name " + n).forEach(i -> shared.merge(i, 1, Integer::sum)));
        shared.forEach((i, names) -> {
            if (names > 1) {
                near.add(i);
            }
        });
        return near;
    }

    private List<Integer> with(String trace) {
        return byTrace.getOrDefault(trace, List.of());
    }
}
