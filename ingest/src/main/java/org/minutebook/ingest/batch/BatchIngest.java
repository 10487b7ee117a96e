package org.minutebook.ingest.batch;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.minutebook.corpus.library.Ledger;
import org.minutebook.corpus.library.Library;

/// Reads many papers into a library, as many at a time as there are places at the desk, so that memory is bounded by the
/// papers at hand.
///
///     try (Workers workers = new Workers(WorkerLimits.ofThisMachine(1024))) {
///         List<Outcome> outcomes = new BatchIngest(library, workers, new Ingest().rules(), InstantSource.system())
///                 .read(PaperFiles.under(List.of(Path.of("papers"))), Again.NONE, BatchListener.NONE);
///     }
///
/// A paper that these rules have read already is not read again, wherever it now lies and however that ended. One that
/// older rules read is read again from the library's own bytes, whether or not it still lies where it was found. A file
/// whose bytes changed is a new version of the paper that was there (see [Ledger]). What is filed does not depend on the
/// order or speed of reading; a batch that was stopped at any instant goes on where it was when it is started again.
public final class BatchIngest {

    private static final long STACK_BYTES = 16L << 20; // deep enough for regular expressions over a whole paper

    private final Library library;
    private final Desk desk;
    private final List<String> rules;
    private final InstantSource clock;

    /// @param desk where papers are read
    /// @param rules the versions of the rules, as the reader puts them in each document, whose papers need not be read
    /// again; the reader's own first
    /// @param clock tells the ledger's times; no record knows them
    public BatchIngest(Library library, Desk desk, List<String> rules, InstantSource clock) {
        this.library = library;
        this.desk = desk;
        this.rules = List.copyOf(rules);
        this.clock = clock;
    }

    /// Reads with [org.minutebook.ingest.Ingest#read] in this process, which a bad paper can bring down.
    public static Desk inThisProcess(PaperRead read, String rules) {
        return new GuardedReader(read, rules);
    }

    /// Reads sources, and whatever papers of the library older rules read.
    ///
    /// @param sources no two of one path
    /// @param again what is to be read though it was read before
    /// @return one outcome a source, in their order, and then one a paper that was read again from the library alone
    /// @throws org.minutebook.corpus.library.LibraryException if the library cannot be written; reading stops at once
    /// @throws InterruptedException if the thread is told to stop; what was read till then is kept
    public List<Outcome> read(List<Source> sources, Again again, BatchListener listener) throws InterruptedException {
        library.sweep();
        try (ExecutorService readers = Executors.newFixedThreadPool(desk.places(),
                Thread.ofPlatform().name("reader-", 0).stackSize(STACK_BYTES).daemon().factory())) {
            try {
                return new BatchRun(library, desk, rules, clock, readers, again, listener).read(sources);
            } finally {
                readers.shutdownNow();
            }
        }
    }
}
