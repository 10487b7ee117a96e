package org.minutebook.ingest.batch;

import java.time.Duration;
import org.minutebook.corpus.library.Ending;

/// What is said of a paper, or of a file that holds papers, on which a worker was late or ended.
///
/// @param what what it did, as the beginning of a sentence
/// @param advice what to do with the file
record WorkerTroubles(String what, String advice, WorkerLimits limits) {

    static final int KILLED = 128 + 9;
    private static final int OUT_OF_MEMORY = 3; // with -XX:+ExitOnOutOfMemoryError

    static WorkerTroubles ofReading(WorkerLimits limits) {
        return new WorkerTroubles("reading it", "split it", limits);
    }

    static WorkerTroubles ofOpening(WorkerLimits limits) {
        return new WorkerTroubles("seeing what is in it", "unpack it and ingest what is in it", limits);
    }

    Trouble late() {
        return new Trouble(Ending.TIMEOUT,
                "%s stood still for %s; %s, or allow more time with --timeout and --retry failed".formatted(what,
                        told(limits.silence()), advice));
    }

    /// @param exit what the worker ended with
    /// @param words the last that it wrote
    Trouble gone(int exit, String words) {
        return switch (exit) {
            case OUT_OF_MEMORY -> new Trouble(Ending.OUT_OF_MEMORY,
                    "%s took more than %,d MB of memory; %s, or allow more with --memory and --retry failed"
                            .formatted(what, limits.megabytes(), advice));
            case KILLED -> new Trouble(Ending.OUT_OF_MEMORY,
                    "%s ended when the system killed the process, as it does where memory is short; try again with fewer --workers and --retry failed"
                            .formatted(what));
            default -> new Trouble(Ending.CRASHED,
                    "%s brought the process down that did it (%d%s); please report this with the file".formatted(what,
                            exit, words.isEmpty() ? "" : ": " + words.lines().reduce((_, last) -> last).orElse("")));
        };
    }

    private static String told(Duration time) {
        return time.toSeconds() % 60 == 0
                ? "%d min".formatted(time.toMinutes())
                : "%d s".formatted(time.toSeconds());
    }
}
