package org.minutebook.ingest.segment;

import java.util.List;
import java.util.Optional;

/// A part of a paper. The parts of a paper are in order and do not overlap.
public sealed interface Part {

    int start();

    int end();

    /// The front sheet of an agenda.
    record FrontSheet(MeetingHeading heading, List<Item> items, int start, int end) implements Part {}

    /// The minutes of one meeting.
    ///
    /// @param attendanceStart where the text between the meeting's heading and its first item starts
    /// @param attendanceEnd where that text ends
    /// @param items the items in order
    /// @param tailStart where what follows the last item (signatures, a closing time, an attendance list at the end) starts
    record Minutes(MeetingHeading heading, int attendanceStart, int attendanceEnd, List<Item> items, int tailStart,
            int start, int end) implements Part {}

    /// A report to a meeting: everything from its header to its last section or contact.
    ///
    /// @param sections its numbered sections; the recommendations are one of them
    record ReportPart(ReportHeader header, List<Item> sections, int start, int end) implements Part {}

    /// Anything else: appendices, action plans, letters.
    record Other(Optional<String> title, int start, int end) implements Part {}
}
