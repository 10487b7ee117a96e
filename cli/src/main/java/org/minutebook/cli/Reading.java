package org.minutebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Problem;
import org.minutebook.corpus.library.Ending;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LibraryLock;
import org.minutebook.ingest.Ingest;
import org.minutebook.ingest.batch.Again;
import org.minutebook.ingest.batch.BatchIngest;
import org.minutebook.ingest.batch.BatchListener;
import org.minutebook.ingest.batch.Outcome;
import org.minutebook.ingest.batch.PaperFiles;
import org.minutebook.ingest.batch.Source;
import org.minutebook.ingest.batch.WorkerLimits;
import org.minutebook.ingest.batch.Workers;

/// What came of reading files into a library and its index.
record Reading(List<Outcome> outcomes, Library library) {

    /// Reads files and folders into a library, with the limits that suit this machine.
    static Reading into(Library library, List<Path> paths, Progress progress) throws InterruptedException {
        return into(library, () -> PaperFiles.under(paths), Again.NONE,
                WorkerLimits.ofThisMachine(WorkerLimits.MEGABYTES), progress);
    }

    /// Reads sources into a library.
    ///
    /// @param sources found when the library is this process's alone
    /// @param again what is to be read though it was read before
    static Reading into(Library library, Supplier<List<Source>> sources, Again again, WorkerLimits limits,
            Progress progress) throws InterruptedException {
        KeptIndex index = new KeptIndex(library);
        try (LibraryLock _ = library.lock(); progress) {
            Set<DocumentId> before = new HashSet<>(library.ids());
            if (before.isEmpty()) {
                index.rebuild();
            }
            boolean inStep = index.sound(progress::say);
            index.change();
            List<Outcome> outcomes = index.whileFiling(progress.of(library),
                    listener -> batch(library, sources.get(), again, limits, listener));
            progress.linking(library);
            index(index, inStep, library, before, outcomes);
            progress.end(library);
            return new Reading(outcomes, library);
        }
    }

    private static List<Outcome> batch(Library library, List<Source> sources, Again again, WorkerLimits limits,
            BatchListener listener) throws InterruptedException {
        try (Workers workers = new Workers(limits)) {
            return new BatchIngest(library, workers, new Ingest().rules(), InstantSource.system()).read(sources,
                    again, listener);
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
        for (Ending ending : Ending.values()) {
            count(out, ending);
        }
        long known = outcomes.stream().filter(o -> !o.fresh()).count();
        out.printf("%,8d files in all, %,d of them known from before; %,d papers now in %s%n", outcomes.size(), known,
                library.ids().size(), library.folder());
        out.flush();
    }

    private void count(PrintWriter out, Ending ending) {
        long count = outcomes.stream().filter(o -> o.ending() == ending).count();
        if (count > 0 || ending == Ending.READ || ending == Ending.REFUSED) {
            out.printf("%,8d %s%n", count, words(ending));
        }
    }

    private static String words(Ending ending) {
        return switch (ending) {
            case READ -> "read";
            case READ_IN_PART -> "read in part";
            case NO_TEXT -> "without text";
            case REFUSED -> "refused";
            case TIMEOUT -> "given up: they took too long";
            case OUT_OF_MEMORY -> "given up: they took too much memory";
            case CRASHED -> "on which the program failed";
            case UNREADABLE -> "could not be opened";
            case CHANGED -> "changed while they were read";
            case GONE -> "no longer there";
        };
    }

    private static void print(Outcome outcome, PrintWriter out) {
        out.printf("%-12s  %s%n", outcome.word().replace('_', ' '), Terminal.line(outcome.path()));
        for (Problem problem : outcome.problems()) {
            String page = problem.page().isPresent() ? "page " + problem.page().getAsInt() + ": " : "";
            out.printf("              %s%s%n", page, Terminal.line(problem.why()));
        }
    }
}
