package org.minutebook.ingest.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Problem;

/// What came of one file.
///
/// @param path the file, as an absolute path
/// @param document what is known of the paper; empty where the file could not be opened
/// @param fresh whether it was read now, and not known from before
/// @param problems what could not be read, and why
public record Outcome(Path path, Optional<Document> document, boolean fresh, List<Problem> problems) {

    private static final String UNREADABLE = "unreadable";

    public Outcome {
        problems = List.copyOf(problems);
    }

    static Outcome of(Path path, Document document, boolean fresh) {
        return new Outcome(path, Optional.of(document), fresh, document.problems());
    }

    static Outcome unreadable(Path path, String why) {
        return new Outcome(path, Optional.empty(), true, List.of(Problem.of(UNREADABLE, why)));
    }

    /// The document's status in lower case, or `unreadable`.
    public String word() {
        return document.map(Outcome::word).orElse(UNREADABLE);
    }

    static String word(Document document) {
        return document.status().name().toLowerCase(Locale.ROOT);
    }

    /// Whether nothing of the paper is in the library but its refusal.
    public boolean refused() {
        return document.map(d -> d.status() == Document.Status.REFUSED).orElse(true);
    }
}
