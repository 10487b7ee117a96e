package org.minutebook.search.out;

import java.io.IOException;
import org.minutebook.search.Hit;
import org.minutebook.search.Query;
import org.minutebook.search.SearchEngine;

/// Where hits go that are written as they are found, one after the other.
@FunctionalInterface
public interface HitLines {

    /// Writes one.
    ///
    /// @throws IOException if the output does not take it
    void add(Hit hit) throws IOException;

    /// Writes the hits of a query, in its order and whatever page of them it asks for.
    ///
    /// @return how many there are
    /// @throws IOException if the output does not take them
    default long addAll(SearchEngine engine, Query query) throws IOException {
        try {
            return engine.each(query, hit -> {
                try {
                    add(hit);
                } catch (IOException e) {
                    throw new OutputGone(e);
                }
            });
        } catch (OutputGone e) {
            throw e.why();
        }
    }
}
