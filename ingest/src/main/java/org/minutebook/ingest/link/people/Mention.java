package org.minutebook.ingest.link.people;

import java.time.LocalDate;
import java.util.Optional;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Span;

/// One place where a name is printed.
///
/// @param name as the record gives it
/// @param realm where names are one's own: the id part of a council, or of a body whose council is not known
/// @param council the council's name
/// @param body the body's key
/// @param meeting the meeting's id in the whole library
/// @param roll in what way the list of a meeting has the person; empty for a name outside such lists
/// @param day the day of the meeting or paper
record Mention(String name, NameForm form, Span span, String realm, Optional<String> council, Optional<String> body,
        Optional<String> meeting, Optional<Attendance.Status> roll, Standing standing, Sex sex, Optional<String> post,
        Optional<LocalDate> day) {

    DocumentId document() {
        return span.document();
    }

    /// The list in which it stands: that of one meeting in one paper.
    Optional<String> list() {
        return roll.flatMap(r -> meeting).map(m -> m + " " + span.document().brief());
    }

    /// The meeting, or the paper where none is known.
    String occasion() {
        return meeting.orElseGet(() -> span.document().sha256());
    }
}
