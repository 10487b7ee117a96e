package org.minutebook.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a paper says of how a service or an indicator performs, and what is done about it: a row of a table of performance
/// clinics, or of indicators with a column of comments. What is "as printed" has its line ends and runs of blanks made one
/// space, and is otherwise untouched.
///
/// @param subject the indicator or service, as printed
/// @param indicators the canonical codes that the subject and the reason name, each once, in order
/// @param reason why the clinic was called, or why the value is what it is, as printed
/// @param date of the clinic, as printed
/// @param held the days that can be read from `date`, in order
/// @param update what has been done, or the comment, as printed
/// @param outcome what came of it, as printed
/// @param minute the id of the minute in which it stands
/// @param report the id of the report in which it stands
public record PerformanceNote(Kind kind, String subject, List<String> indicators, Optional<String> reason,
        Optional<String> date, List<LocalDate> held, Optional<String> update, Optional<String> outcome,
        Optional<String> minute, Optional<String> report, Evidence evidence) implements Finding {

    public PerformanceNote {
        indicators = List.copyOf(indicators);
        held = List.copyOf(held);
    }

    /// What sort of table it stands in.
    public enum Kind {
        /// Performance clinics, held or proposed.
        CLINIC,
        /// Indicators, with what officers say of them.
        COMMENTARY
    }
}
