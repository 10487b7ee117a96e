package org.minutebook.ingest.batch;

import java.util.List;
import java.util.Optional;

/// What came of looking into a file.
///
/// @param within the papers there, in the file's order; no two have the same path
/// @param trouble why it is not known what is within; empty where it is
public record Looked(List<Within> within, Optional<Trouble> trouble) {

    public Looked {
        within = List.copyOf(within);
    }

    static Looked at(List<Within> within) {
        return new Looked(within, Optional.empty());
    }

    static Looked failed(Trouble trouble) {
        return new Looked(List.of(), Optional.of(trouble));
    }
}
