package org.minutebook.ingest.fetch;

import java.time.Duration;
import java.time.Instant;

/// A clock, and waiting by it.
public interface Patience {

    /// The system's clock, and real waiting.
    Patience REAL = new Patience() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void pause(Duration length) throws InterruptedException {
            Thread.sleep(length);
        }
    };

    Instant now();

    /// Returns after that long.
    void pause(Duration length) throws InterruptedException;
}
