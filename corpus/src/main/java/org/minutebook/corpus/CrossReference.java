package org.minutebook.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A reference from a minute to an earlier minute, meeting or report.
///
/// @param minute the id of the minute in which it stands
/// @param toMinute the number of the minute referred to, as printed
/// @param toLabel the part of it, as in "41(2)"
/// @param toMeeting the day of the meeting referred to
/// @param toBody the body whose minute or meeting it is, as printed, where the words name another than the minute's own
/// @param subject the words in brackets that say what it was about
/// @param resolved the id of the minute or meeting that is meant, once it is known
/// @param candidates ids that may be meant
public record CrossReference(String minute, Optional<String> toMinute, Optional<String> toLabel,
        Optional<LocalDate> toMeeting, Optional<String> toBody, Optional<String> subject, Kind kind,
        Optional<String> resolved, List<String> candidates, Evidence evidence) implements Finding {

    public CrossReference {
        candidates = List.copyOf(candidates);
    }

    /// What is referred to.
    public enum Kind {
        MINUTE, PREVIOUS_MINUTES, MEETING, REPORT
    }
}
