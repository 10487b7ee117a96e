package org.minutebook.corpus.linked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.DocumentId;

/// A meeting among the meetings of its body.
///
/// @param id the meeting's id, the same for all its papers
/// @param documents the papers that tell of it, in order
/// @param previous the id of the body's meeting before it that is here
/// @param next the id of the body's meeting after it that is here
/// @param minutes how its minutes stand
/// @param settledBy the id of the later meeting's minute that approved or amended them
public record MeetingThread(String id, Optional<String> council, Optional<String> body, Optional<LocalDate> date,
        List<DocumentId> documents, Optional<String> previous, Optional<String> next, Minutes minutes,
        Optional<String> settledBy) implements Linked {

    public MeetingThread {
        documents = List.copyOf(documents);
    }

    /// How a meeting's minutes stand.
    public enum Minutes {
        /// None are here.
        NONE,
        /// They are here, and no later meeting that is here has settled them.
        DRAFT,
        /// A later meeting approved them as a correct record.
        APPROVED,
        /// A later meeting approved them with a change.
        AMENDED
    }
}
