package org.minutebook.corpus;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// What a reader of the site reports as wrong in a paper's records, for somebody to look at. It changes nothing by itself.
///
/// @param id made of what is reported, so that the same report made twice is one
/// @param start where the passage starts in the paper's text; empty where none is meant
/// @param end after its last character
/// @param quote the passage
/// @param words what is wrong, as the reader puts it
/// @param by who says so
public record ErrorReport(String id, DocumentId document, OptionalInt start, OptionalInt end, Optional<String> quote,
        String words, Optional<String> by, Instant at) {

    /// A report that is made now.
    public static ErrorReport of(DocumentId document, Optional<Span> span, Optional<String> quote, String words,
            Optional<String> by, Instant at) {
        String what = document.sha256() + span.map(s -> s.start() + "-" + s.end()).orElse("") + words;
        return new ErrorReport(DocumentId.of(what).brief(), document,
                span.map(s -> OptionalInt.of(s.start())).orElse(OptionalInt.empty()),
                span.map(s -> OptionalInt.of(s.end())).orElse(OptionalInt.empty()), quote, words, by, at);
    }
}
