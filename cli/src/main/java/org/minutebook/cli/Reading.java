package org.minutebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Problem;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LibraryLock;
import org.minutebook.ingest.Ingest;
import org.minutebook.ingest.batch.BatchIngest;
import org.minutebook.ingest.batch.Outcome;

/// What came of reading files into a library and its index.
record Reading(List<Outcome> outcomes, Library library) {

    static Reading into(Library library, List<Path> paths, Progress progress) throws InterruptedException {
        Ingest ingest = new Ingest();
        KeptIndex index = new KeptIndex(library);
        try (LibraryLock _ = library.lock(); progress) {
            Set<DocumentId> before = new HashSet<>(library.ids());
            if (before.isEmpty()) {
                index.rebuild();
            }
            boolean inStep = index.inStep();
            index.change();
            BatchIngest batch = new BatchIngest(library, ingest::read, ingest.rules(), InstantSource.system());
            List<Outcome> outcomes = index.whileFiling(progress, listener -> batch.read(paths, listener));
            progress.close();
            index(index, inStep, library, before, outcomes);
            return new Reading(outcomes, library);
        }
    }

    private static void index(KeptIndex index, boolean inStep, Library library, Set<DocumentId> before,
            List<Outcome> outcomes) {
        if (!inStep) {
            index.rebuild();
            return;
        }
        List<DocumentId> now = library.ids();
        Set<DocumentId> read = new HashSet<>();
        outcomes.stream().filter(Outcome::fresh).flatMap(o -> o.document().stream()).forEach(d -> read.add(d.id()));
        Set<DocumentId> gone = new HashSet<>(before);
        now.forEach(gone::remove);
        index.update(now.stream().filter(id -> read.contains(id) || !before.contains(id)).toList(), gone);
    }

    List<Outcome> refused() {
        return outcomes.stream().filter(Outcome::refused).toList();
    }

    /// Prints a line for every paper with a problem, and then how many there were of each kind.
    void print(PrintWriter out) {
        outcomes.stream().filter(o -> !o.problems().isEmpty()).forEach(o -> print(o, out));
        out.println();
        count(out, "read", Optional.of(Document.Status.READ));
        count(out, "read in part", Optional.of(Document.Status.READ_IN_PART));
        count(out, "without text", Optional.of(Document.Status.NO_TEXT));
        count(out, "refused", Optional.of(Document.Status.REFUSED));
        count(out, "could not be opened", Optional.empty());
        long known = outcomes.stream().filter(o -> !o.fresh()).count();
        out.printf("%,8d files in all, %,d of them known from before; %,d papers now in %s%n", outcomes.size(), known,
                library.ids().size(), library.folder());
        out.flush();
    }

    private void count(PrintWriter out, String words, Optional<Document.Status> status) {
        long count = outcomes.stream().filter(o -> o.document().map(Document::status).equals(status)).count();
        if (count > 0 || words.equals("read") || words.equals("refused")) {
            out.printf("%,8d %s%n", count, words);
        }
    }

    private static void print(Outcome outcome, PrintWriter out) {
        out.printf("%-12s  %s%n", outcome.word().replace('_', ' '), Terminal.line(outcome.path().toString()));
        for (Problem problem : outcome.problems()) {
            String page = problem.page().isPresent() ? "page " + problem.page().getAsInt() + ": " : "";
            out.printf("              %s%s%n", page, Terminal.line(problem.why()));
        }
    }
}
