package org.minutebook.ingest.link.promises;

import java.time.LocalDate;
import java.time.Period;

/// When something is due, as a resolution words it.
public sealed interface Due {

    /// The words, as folded text has them: "in two months", "to the next meeting".
    String asWritten();

    /// A day that is printed, or that a printed month gives.
    ///
    /// @param printed whether the day itself is printed; otherwise it is the last day of a month or year
    record On(String asWritten, LocalDate day, boolean printed) implements Due {}

    /// A length of time after the meeting.
    record After(String asWritten, Period time) implements Due {}

    /// Again and again, the first time after this length of time.
    record Every(String asWritten, Period time) implements Due {}

    /// The body's next meeting.
    record NextMeeting(String asWritten) implements Due {}

    /// No day can be worked out: "in due course", "before it is considered by Cabinet".
    record Vague(String asWritten) implements Due {}
}
