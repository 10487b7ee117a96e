package org.minutebook.corpus;

import java.util.Optional;

/// One person's presence at a meeting, or absence from it.
///
/// @param name without title or honours
/// @param title as printed: Councillor, Cllr, Mr …
/// @param chair whether this person took the chair
/// @param role the post or organisation printed with the name
public record Attendance(String meeting, String name, Optional<String> title, Status status, boolean chair,
        Optional<String> role, Evidence evidence) implements Finding {

    /// In what way a person attended, or did not. Members are present, absent or sent apologies; officers and
    /// others are in attendance.
    public enum Status {
        PRESENT, APOLOGIES, ABSENT, IN_ATTENDANCE
    }
}
