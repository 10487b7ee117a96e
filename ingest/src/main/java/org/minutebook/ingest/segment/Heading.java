package org.minutebook.ingest.segment;

import java.util.Optional;

/// The heading of an item.
///
/// @param start where it starts, its number included
/// @param end where the item ends, where the form itself says so
record Heading(Optional<String> number, Optional<String> agendaNumber, Title title, int start, Optional<Integer> end) {

    static Heading of(Candidate candidate, Title title, Lines lines) {
        return new Heading(Optional.of(candidate.numbered().number()), candidate.numbered().agendaNumber(), title,
                lines.startOf(candidate.first()), Optional.empty());
    }

    static Heading unnumbered(Title title) {
        return new Heading(Optional.empty(), Optional.empty(), title, title.start(), Optional.empty());
    }
}
