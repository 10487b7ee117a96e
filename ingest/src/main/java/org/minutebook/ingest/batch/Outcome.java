package org.minutebook.ingest.batch;

import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Problem;
import org.minutebook.corpus.library.Ending;

/// What came of one source.
///
/// @param path where it lies, see [Source#path]
/// @param ending how reading it ended, now or before
/// @param document what is known of the paper; empty where it could not be opened. Where the program gave up on what
/// older rules had read, it is what those read
/// @param fresh whether it was read now, and not known from before
/// @param problems what could not be read, and why
public record Outcome(String path, Ending ending, Optional<Document> document, boolean fresh,
        List<Problem> problems) {

    private static final int TOLD = 3;

    public Outcome {
        problems = List.copyOf(problems);
    }

    static Outcome of(String path, Document document, boolean fresh) {
        return new Outcome(path, Ending.of(document), Optional.of(document), fresh, document.problems());
    }

    /// Of a source in which no paper could be found.
    static Outcome unread(String path, Trouble trouble, boolean fresh) {
        return new Outcome(path, trouble.ending(), Optional.empty(), fresh, List.of(trouble.problem()));
    }

    /// The same of another path where the paper lies.
    Outcome at(String other) {
        return new Outcome(other, ending, document, fresh, problems);
    }

    /// The ending's word in the ledger.
    public String word() {
        return ending.word();
    }

    /// What was the matter, in one text; empty if nothing was. The document has all of it.
    String why() {
        String told = String.join("; ", problems.stream().limit(TOLD).map(Problem::why).toList());
        return problems.size() <= TOLD ? told : "%s; and %,d more".formatted(told, problems.size() - TOLD);
    }

    /// Whether nothing of the paper is in the library but its refusal.
    public boolean refused() {
        return ending.failed();
    }
}
