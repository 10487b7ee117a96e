package org.minutebook.search;

import java.util.Collection;

/// What an engine knows of the words in its papers.
public interface Vocabulary {

    /// Whether any passage at all fulfils a clause.
    boolean any(Clause clause);

    /// In how many passages a term stands in this zone.
    long passages(Zone zone, String term);

    /// The terms of exact words in this zone that are one or two slips away from this one: letters left out, put in or
    /// changed, and neighbours that changed places. In any order; the word itself may be among them.
    ///
    /// @param word an exact term
    /// @param slips 1 or 2
    Collection<String> close(Zone zone, String word, int slips);
}
