package org.minutebook.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A clock by which waiting takes no time; it may tell a fetch to stop at one of its waits.
final class QuickClock implements Patience {

    private final List<Duration> pauses = new ArrayList<>();
    private final int stop;
    private Instant now = Instant.EPOCH;

    /// @param stop at which wait; the first is 1
    private QuickClock(int stop) {
        this.stop = stop;
    }

    static QuickClock neverStopping() {
        return new QuickClock(0);
    }

    static QuickClock stoppingAtWait(int stop) {
        return new QuickClock(stop);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void pause(Duration length) throws InterruptedException {
        now = now.plus(length);
        pauses.add(length);
        if (pauses.size() == stop) {
            throw new InterruptedException("stopped");
        }
    }

    /// How long it was told to wait, each time.
    List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
