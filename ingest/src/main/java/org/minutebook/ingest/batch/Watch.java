package org.minutebook.ingest.batch;

import java.time.Duration;
import java.util.Optional;

/// How long a process has said nothing. What counts is the time that it had a processor, so that a busy machine does not
/// make a paper late; one that does nothing at all, and only waits, is given more time by the clock.
final class Watch {

    private static final int PATIENCE = 10;
    private static final int GLANCES = 8;

    private final Process process;
    private final Duration silence;
    private final long begun = System.nanoTime();
    private final Optional<Duration> before;

    Watch(Process process, Duration silence) {
        this.process = process;
        this.silence = silence;
        this.before = process.info().totalCpuDuration();
    }

    /// How long to wait before looking again.
    Duration glance() {
        return silence.dividedBy(GLANCES);
    }

    /// Whether it has been silent for too long.
    boolean over() {
        Duration passed = Duration.ofNanos(System.nanoTime() - begun);
        Optional<Duration> worked = before.flatMap(b -> process.info().totalCpuDuration().map(now -> now.minus(b)));
        return worked.isPresent()
                ? worked.get().compareTo(silence) >= 0 || passed.compareTo(silence.multipliedBy(PATIENCE)) >= 0
                : passed.compareTo(silence) >= 0;
    }
}
