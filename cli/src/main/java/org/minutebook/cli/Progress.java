package org.minutebook.cli;

import java.io.Console;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.minutebook.ingest.batch.BatchListener;
import org.minutebook.ingest.batch.Outcome;

/// Shows how reading goes on: a bar on a terminal, now and then a line elsewhere. Thread-safe.
sealed interface Progress extends BatchListener, AutoCloseable permits Progress.Bar, Progress.Lines {

    @Override
    void close();

    static Progress on(Terminal terminal) {
        boolean watched = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        return watched ? new Bar() : new Lines(terminal);
    }

    /// A bar with the count, rate and time left.
    final class Bar implements Progress {

        private final ProgressBar bar = new ProgressBarBuilder().setTaskName("Reading").setUnit(" papers", 1)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII).build();

        @Override
        public void begin(int papers, long bytes) {
            bar.maxHint(papers);
        }

        @Override
        public void closed(String paper, long bytes, Outcome outcome) {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /// A line at most every few seconds.
    final class Lines implements Progress {

        private static final long SECONDS_BETWEEN = 5;

        private final Terminal terminal;
        private final long begun = System.nanoTime();
        private long printed = begun;
        private int papers;
        private int done;

        Lines(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public synchronized void begin(int toRead, long bytes) {
            papers = toRead;
            terminal.say("reading %,d papers".formatted(papers));
        }

        @Override
        public synchronized void closed(String paper, long bytes, Outcome outcome) {
            done++;
            long now = System.nanoTime();
            if (Duration.ofNanos(now - printed).toSeconds() >= SECONDS_BETWEEN) {
                printed = now;
                double rate = done / (Duration.ofNanos(now - begun).toMillis() / 1000.0);
                terminal.say("%,d of %,d read, %.1f a second, about %,.0f s left".formatted(done, papers, rate,
                        (papers - done) / rate));
            }
        }

        @Override
        public void close() {}
    }
}
