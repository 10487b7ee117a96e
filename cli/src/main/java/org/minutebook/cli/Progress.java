package org.minutebook.cli;

import java.io.Console;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.minutebook.corpus.library.BatchProgress;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LibraryException;
import org.minutebook.ingest.batch.BatchListener;
import org.minutebook.ingest.batch.Tally;

/// Tells how a batch goes on: a line that changes on a terminal, now and then a line elsewhere, and a file in the library
/// for everybody else. Thread-safe.
final class Progress implements AutoCloseable {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LATER_LINES = Duration.ofSeconds(30);
    private static final Duration LATER = Duration.ofMinutes(2);

    private final Terminal terminal;
    private final boolean watched;
    private final Tally tally = new Tally(InstantSource.system());
    private final ScheduledExecutorService clock = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("progress").daemon().factory());
    private Duration printed = Duration.ZERO;
    private boolean counted;

    private Progress(Terminal terminal, boolean watched) {
        this.terminal = terminal;
        this.watched = watched;
    }

    static Progress on(Terminal terminal) {
        return new Progress(terminal, Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false));
    }

    /// Tells something beside.
    void say(String words) {
        terminal.say(words);
    }

    /// Begins to tell.
    ///
    /// @return hears how the batch goes on
    BatchListener of(Library library) {
        var _ = clock.scheduleWithFixedDelay(() -> tell(library), 0, 1, TimeUnit.SECONDS);
        return tally;
    }

    /// The papers are read, and are now being linked.
    void linking(Library library) {
        tally.linking();
        tell(library);
    }

    /// A disk that does not take this does not take papers either, and that is said elsewhere.
    private synchronized void tell(Library library) {
        BatchProgress progress = tally.progress();
        try {
            library.progress().tell(progress);
        } catch (LibraryException e) {
            return;
        } finally {
            print(progress);
        }
    }

    private void print(BatchProgress progress) {
        if (!counted && progress.stage() != BatchProgress.Stage.LOOKING) {
            counted = true;
            terminal.say("reading %,d papers".formatted(progress.papers()));
        }
        if (watched) {
            terminal.rewrite(ProgressLine.of(progress));
        } else if (progress.stage() == BatchProgress.Stage.READING
                && progress.reading().minus(printed).compareTo(between(progress)) >= 0) {
            printed = progress.reading();
            terminal.say(ProgressLine.of(progress));
        }
    }

    private static Duration between(BatchProgress progress) {
        return progress.reading().compareTo(LATER) < 0 ? BETWEEN_LINES : BETWEEN_LATER_LINES;
    }

    /// Says that the batch has ended.
    void end(Library library) {
        tally.ended();
        tell(library);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        if (watched) {
            terminal.say("");
        }
    }
}
