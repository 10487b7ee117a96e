package org.minutebook.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.minutebook.corpus.DocumentId;
import org.minutebook.search.Hit;

/// Where a record stands, for programs.
///
/// @param paper the paper's id
/// @param document its file's name
/// @param page the page of the file
/// @param minute the number of the minute, as printed
/// @param address where the site shows it
record Where(DocumentId paper, String document, OptionalInt page, Optional<String> council, Optional<String> body,
        Optional<LocalDate> date, Optional<String> meeting, Optional<String> minute, String address) {

    static Where of(Hit hit) {
        return new Where(hit.span().document(), hit.documentName(), hit.page(), hit.council(), hit.body(), hit.date(),
                hit.meeting(), hit.minuteNumber(), Links.passage(hit.span(), hit.page()));
    }
}
