package org.minutebook.ingest.segment;

import java.util.Optional;

/// Where a part begins.
///
/// @param line the index of its first line
/// @param report the header, of a report
record PartStart(Kind kind, int line, Optional<ReportHeaders.Found> report) {

    enum Kind {
        SHEET, MINUTES, REPORT, OTHER
    }
}
