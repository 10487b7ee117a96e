package org.minutebook.ingest.extract;

import java.util.Optional;
import org.minutebook.corpus.Attendance.Status;

/// One person of a list, with what the list says of them.
///
/// @param role the post, body or affiliation printed with the name
/// @param initials the initials or the short name that the list gives the person
/// @param chair whether the list says that this person took the chair
/// @param marked how a letter before the name marks the person, where the list marks everybody so
/// @param start where the title or name starts
/// @param end where the last thing said of the person ends
record RollEntry(PersonName name, Optional<String> role, Optional<String> initials, boolean chair,
        Optional<Status> marked, int start, int end) {

    RollEntry withRole(String text, int until) {
        Optional<String> whole = role.isPresent() ? role : Optional.of(text);
        return new RollEntry(name, whole, initials, chair, marked, start, Math.max(end, until));
    }

    RollEntry withInitials(String text, int until) {
        return new RollEntry(name, role, Optional.of(text), chair, marked, start, Math.max(end, until));
    }

    RollEntry inTheChair(int until) {
        return new RollEntry(name, role, initials, true, marked, start, Math.max(end, until));
    }

    RollEntry until(int until) {
        return new RollEntry(name, role, initials, chair, marked, start, Math.max(end, until));
    }

    RollEntry marked(Status status) {
        return new RollEntry(name, role, initials, chair, Optional.of(status), start, end);
    }

    /// The person of the two with this initial in brackets, as in "Collier (J), Collier (M)".
    RollEntry initialled(String initial, int until) {
        PersonName whole = new PersonName(name.name() + " (" + initial + ")", name.title(), name.rank(), name.sure(),
                name.start(), name.end(), name.honoursEnd());
        return new RollEntry(whole, role, initials, chair, marked, start, until);
    }

    static RollEntry of(PersonName name) {
        return new RollEntry(name, name.rank(), Optional.empty(), false, Optional.empty(), name.start(),
                name.honoursEnd());
    }
}
