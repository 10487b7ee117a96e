package org.minutebook.corpus.library;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.corpus.DocumentId;

/// The filings of a library with what it knows of them, as it stood when this was made; links are read as they are asked
/// for. Thread-safe.
public final class Holdings {

    private final Library library;
    private final Links links;
    private final Map<DocumentId, Instant> filed;

    Holdings(Library library) {
        this.library = library;
        this.links = library.links();
        this.filed = library.ledger().firstNoted();
    }

    /// What is held under an id; empty if nothing is.
    ///
    /// @throws LibraryException if the filing's files are damaged
    public Optional<Holding> of(DocumentId id) {
        return library.filing(id).map(f -> new Holding(f, Optional.ofNullable(filed.get(id)), links.ties(id)));
    }

    /// All current papers, in order of id, read one at a time. Close the stream.
    public Stream<Holding> all() {
        return library.ids().stream().map(this::of).flatMap(Optional::stream);
    }
}
