package org.minutebook.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.linked.MinuteThread;
import org.minutebook.search.Hit;

/// A hit, for programs: under the names that it has as a line of a file of hits.
///
/// @param document the file's name
/// @param page the page of the file
/// @param marks what matched, as half-open offsets into the snippet
/// @param paper the paper's id
/// @param start where it stands in the paper's text
/// @param end after its last character
/// @param address where the site shows it
record FoundHit(String document, OptionalInt page, Hit.Kind kind, Optional<String> minute, String citation,
        double score, String snippet, List<Hit.Mark> marks, String id, String title, Optional<String> meeting,
        Optional<String> council, Optional<String> body, Optional<LocalDate> date, DocumentId paper, int start, int end,
        Optional<MinuteThread.Standing> standing, Optional<Instant> filed, String address) {

    static FoundHit of(Hit hit) {
        return new FoundHit(hit.documentName(), hit.page(), hit.kind(), hit.minuteNumber(), hit.citation(), hit.score(),
                hit.snippet().text(), hit.snippet().marks(), hit.id(), hit.title(), hit.meeting(), hit.council(),
                hit.body(), hit.date(), hit.span().document(), hit.span().start(), hit.span().end(), hit.standing(),
                hit.filed(), Links.passage(hit.span(), hit.page()));
    }
}
