package org.minutebook.ingest.segment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// What the heading over an agenda or over minutes says of the meeting. Each part is empty where it is not printed.
///
/// @param body the body's own name: no council's name, no "Minutes of the", no "The Former"
/// @param start where the heading stands in the paper's text
public record MeetingHeading(Optional<String> council, Optional<String> body, Optional<LocalDate> date,
        Optional<LocalTime> time, Optional<String> venue, int start, int end) {}
