package org.minutebook.ingest.batch;

import java.util.Optional;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Ledger;

/// What a batch found at a path: a paper, or what is the matter.
///
/// @param source the file in which it is
/// @param within the paper's [path][Within#path] within that
/// @param id empty where there is trouble
/// @param bytes how many bytes it has; 0 where it is known from before, or there is trouble
/// @param trouble why there is no paper; empty where there is one
/// @param known whether the ledger has the trouble from before, and it was not met again
record Found(Source source, String within, Optional<DocumentId> id, long bytes, Optional<Trouble> trouble,
        boolean known) {

    static Found paper(Source source, String within, DocumentId id, long bytes) {
        return new Found(source, within, Optional.of(id), bytes, Optional.empty(), false);
    }

    static Found bad(Source source, String within, Trouble trouble) {
        return new Found(source, within, Optional.empty(), 0, Optional.of(trouble), false);
    }

    static Found knownBad(Source source, String within, Trouble trouble) {
        return new Found(source, within, Optional.empty(), 0, Optional.of(trouble), true);
    }

    /// As the ledger names it.
    String path() {
        return source.path() + within;
    }

    /// The paper's file name, without folders.
    String name() {
        return within.isEmpty() ? source.name() : within.substring(within.lastIndexOf('/') + 1);
    }

    Optional<Ledger.Stamp> stamp() {
        return source.stamp();
    }
}
