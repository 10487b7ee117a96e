package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A council's name as printed: the place it is of, and the words for what sort of council it is.
///
/// @param place the place's words, folded: `anytown`; empty for a name without one
/// @param sorts `borough`, `county`, `parish` …; empty where the name says none, as in "Anytown Council"
record CouncilName(String printed, String place, Set<String> sorts) {

    private static final Set<String> SORTS = Set.of("metropolitan", "borough", "city", "county", "district", "town",
            "parish", "community", "village");
    /// Words that one and the same council puts before its name or leaves out.
    private static final Set<String> HONOURS = Set.of("the", "royal", "london", "unitary", "council", "corporation");
    private static final Set<String> SMALL = Set.of("and", "of", "the", "with");
    private static final Map<String, List<String>> SHORT = Map.of("mbc", List.of("metropolitan", "borough"), "mdc",
            List.of("metropolitan", "district"), "bc", List.of("borough"), "dc", List.of("district"), "lb",
            List.of("borough"), "tc", List.of("town"), "pc", List.of("parish"), "cc", List.of());

    CouncilName {
        sorts = Set.copyOf(sorts);
    }

    static CouncilName of(String printed) {
        List<String> place = new ArrayList<>();
        Set<String> sorts = new TreeSet<>();
        for (String word : Words.folded(printed).split(" ", -1)) {
            if (SORTS.contains(word)) {
                sorts.add(word);
            } else if (SHORT.containsKey(word)) {
                sorts.addAll(SHORT.getOrDefault(word, List.of()));
            } else if (!HONOURS.contains(word)) {
                place.add(word);
            }
        }
        while (!place.isEmpty() && SMALL.contains(place.getFirst())) {
            place.removeFirst();
        }
        while (!place.isEmpty() && SMALL.contains(place.getLast())) {
            place.removeLast();
        }
        return new CouncilName(printed, String.join(" ", place), sorts);
    }

    /// Whether the other name says no more than this one, and nothing else.
    boolean covers(CouncilName other) {
        return place.equals(other.place) && sorts.containsAll(other.sorts);
    }
}
