package org.minutebook.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A report that a paper is or holds.
///
/// @param meeting the id of the meeting to whose pack it belongs
/// @param addressedTo the body it is addressed to, as printed
/// @param date the date printed on it
public record Report(String id, Optional<String> meeting, Optional<String> addressedTo, Optional<LocalDate> date,
        String title, Optional<String> directorate, List<Section> sections, Evidence evidence) implements Finding {

    public Report {
        sections = List.copyOf(sections);
    }

    /// A numbered section's heading.
    public record Section(String number, String title) {}
}
