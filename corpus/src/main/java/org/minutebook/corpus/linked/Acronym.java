package org.minutebook.corpus.linked;

import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Span;

/// What a council's own papers say that an acronym stands for.
///
/// @param expansion its words, as first printed
/// @param where every place that explains it so
public record Acronym(Optional<String> council, String acronym, String expansion, List<Span> where)
        implements
            Linked {
    public Acronym {
        where = List.copyOf(where);
    }
}
