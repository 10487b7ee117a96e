package org.minutebook.corpus.linked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.DocumentId;

/// Something that should be in the library and is not.
///
/// @param from the first day concerned
/// @param to the last
/// @param meeting the meeting that shows it
/// @param documents the papers that show it
/// @param what what is missing, in words for a reader: "Minutes 12 to 17 of 2007/08"
/// @param advice what to do about it
public record Gap(String id, Kind kind, Cause cause, Optional<String> council, Optional<String> body,
        Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> meeting, List<DocumentId> documents,
        String what, String advice) implements Linked {

    public Gap {
        documents = List.copyOf(documents);
    }

    /// What kind of thing is missing.
    public enum Kind {
        MINUTE_NUMBERS, MEETING_WITHOUT_PAPER, MINUTES_NOT_APPROVED, MEETING_WITHOUT_MINUTES, ITEM_WITHOUT_MINUTE,
        PAGES_MISSING, TEXT_CUT_SHORT, PAPER_REFUSED, PAPER_WITHOUT_TEXT, PAPER_READ_IN_PART,
        CORRECTION_NOT_APPLIED
    }

    /// Why it is missing.
    public enum Cause {
        /// No paper that is here holds it.
        NOT_FOUND,
        /// A paper that may hold it could not be read.
        COULD_NOT_BE_READ
    }
}
