package org.minutebook.ingest.fetch;

import java.time.LocalDate;
import java.util.Optional;

/// The days, both included, whose meetings are fetched.
///
/// @param until empty for all that are announced
public record Period(LocalDate since, Optional<LocalDate> until) {

    private static final LocalDate FAR = LocalDate.of(2199, 12, 31);

    LocalDate end() {
        return until.orElse(FAR);
    }

    /// Whether a meeting is of the period; one without a date is.
    boolean has(Optional<LocalDate> date) {
        return date.isEmpty() || (!date.get().isBefore(since) && !date.get().isAfter(end()));
    }
}
