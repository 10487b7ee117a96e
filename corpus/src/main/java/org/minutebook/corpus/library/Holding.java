package org.minutebook.corpus.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.linked.Tie;

/// A filing as a library holds it: with what the library knows of it beyond the paper itself.
///
/// @param filing as linking ties it, see [Library#filing]
/// @param filed when the paper first came into the library; empty where that was not noted
/// @param ties where the paper's records lead, see [Links#ties]; empty before it is linked
public record Holding(Filing filing, Optional<Instant> filed, List<Tie> ties) {

    public Holding {
        ties = List.copyOf(ties);
    }

    /// A filing of which nothing more is known.
    public static Holding of(Filing filing) {
        return new Holding(filing, Optional.empty(), List.of());
    }

    public DocumentId id() {
        return filing.document().id();
    }

    /// The ties of one sort, in their order.
    public <T extends Tie> List<T> ties(Class<T> sort) {
        return ties.stream().filter(sort::isInstance).map(sort::cast).toList();
    }
}
