package org.minutebook.ingest.link.people;

import java.time.LocalDate;
import java.util.Optional;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Span;

/// One place where a name is printed.
///
/// @param name as the record gives it
/// @param shown without titles, honours and suffixes
/// @param initials whether it is the initials of a name that the same paper has in full
/// @param roll in what way the list of a meeting has the person; empty for a name outside such lists
/// @param day the day of the meeting or paper
record Mention(String name, String shown, boolean initials, NameForm form, Span span, Scene scene,
        Optional<Attendance.Status> roll, Standing standing, Sex sex, Optional<String> post,
        Optional<LocalDate> day) {

    DocumentId document() {
        return span.document();
    }

    Optional<String> body() {
        return scene.body();
    }

    /// The list in which it stands: that of one meeting in one paper.
    Optional<String> list() {
        return roll.flatMap(r -> scene.meeting()).map(m -> m + " " + span.document().brief());
    }

    /// The meeting, or the paper where none is known.
    String occasion() {
        return scene.meeting().orElseGet(() -> span.document().sha256());
    }
}
