package org.minutebook.corpus.linked;

import java.time.LocalDate;
import java.util.Optional;
import org.minutebook.corpus.Evidence;

/// Something that a resolution promises: a report back, a thing to be done by a day.
///
/// @param resolution the id of the resolution
/// @param council the council's name, see [MeetingThread#council]; `body` likewise
/// @param citation the resolution's, see [org.minutebook.corpus.Resolution#citation]
/// @param text the resolution's sentence that promises it, exactly as the evidence's span
/// @param owner who is to do it, as printed; empty where it is not said
/// @param due the day by which it is due, where one can be worked out
/// @param dueAsWritten "in two months", "to the next meeting", "in due course"
/// @param dueWhy how the day was worked out, e.g. "two months after the meeting of 14 May 2007"
/// @param fulfilledBy the id of the minute that kept it
/// @param asOf the day of the body's last meeting that is here: the state is as of that day
public record Commitment(String id, String resolution, String meeting, Optional<String> council,
        Optional<String> body, String citation, String text, Optional<String> owner, Optional<LocalDate> due,
        Optional<String> dueAsWritten, Optional<String> dueWhy, Optional<String> fulfilledBy,
        State state, Optional<LocalDate> asOf, String why, Evidence evidence) implements Linked {

    /// What became of a commitment.
    public enum State {
        KEPT, OPEN, OVERDUE, UNKNOWN
    }
}
