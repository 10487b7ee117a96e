package org.minutebook.bench.relevance;

import java.util.List;
import java.util.Set;

/// What answers a need.
///
/// @param grade 3 what was looked for, 2 tells much of it, 1 touches on it
/// @param places all the pages on which it stands; several where it is printed again, or runs over a page's end
public record Answer(int grade, Set<Place> places) {

    /// From this grade on it is an answer, and no mere mention.
    static final int GOOD = 2;

    public Answer {
        places = Set.copyOf(places);
    }

    boolean standsAt(List<Place> hit) {
        return hit.stream().anyMatch(places::contains);
    }
}
