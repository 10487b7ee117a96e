package org.minutebook.ingest.segment;

import java.time.LocalDate;
import java.util.Optional;

/// What the head of a report says: to whom, of what date, by which directorate, on what; and which council's it is.
public record ReportHeader(Optional<String> council, Optional<String> addressedTo, Optional<LocalDate> date,
        Optional<String> title,
        Optional<String> directorate, int start, int end) {}
