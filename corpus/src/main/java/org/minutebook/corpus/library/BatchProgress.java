package org.minutebook.corpus.library;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How far a batch has come, as the process that reads it last told.
///
/// @param process the number of that process
/// @param begun when it began
/// @param told when it said this
/// @param stage what it is at
/// @param files how many files were found
/// @param papers how many papers are to be read; those that are known already do not count
/// @param done how many of them were read, or could not be
/// @param failed how many of these could not be
/// @param pages how many pages those that were read have, with the pages read so far of those that are being read; a paper
/// whose format has none counts as many as its text would fill
/// @param bytes how many bytes all the papers have
/// @param bytesDone how many of these were read
/// @param reading how long reading has gone on
/// @param now what is being read
/// @param failures the last that failed, newest first
public record BatchProgress(long process, Instant begun, Instant told, Stage stage, int files, int papers, int done,
        int failed, long pages, long bytes, long bytesDone, Duration reading, List<Now> now,
        List<Failure> failures) {

    /// A process that is at work tells more often than this.
    private static final Duration SILENCE = Duration.ofSeconds(30);

    public BatchProgress {
        now = List.copyOf(now);
        failures = List.copyOf(failures);
    }

    /// What a batch is at.
    public enum Stage {
        /// Which files hold papers that are not known.
        LOOKING,
        /// Papers.
        READING,
        /// What they say together, and what to find them by.
        LINKING,
        /// Nothing any more.
        ENDED
    }

    /// A paper that is being read.
    ///
    /// @param pages how many of its pages are read
    public record Now(String paper, int pages) {}

    /// A paper of which nothing could be read.
    public record Failure(String paper, String outcome, String why) {}

    /// Whether the process is still at it, as far as this machine can tell at this time.
    public boolean running(Instant time) {
        return stage != Stage.ENDED && Duration.between(told, time).compareTo(SILENCE) < 0
                && ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }

    /// Pages a second, since reading began; 0 before the first.
    public double rate() {
        return reading.isZero() ? 0 : pages / (reading.toMillis() / 1000.0);
    }

    /// How long the rest will take, if it has as many pages for its bytes as what was read; empty before anything was.
    public Optional<Duration> left() {
        if (bytesDone == 0 || done == 0 || reading.isZero()) {
            return Optional.empty();
        }
        double share = (bytes - bytesDone) / (double) bytesDone;
        return Optional.of(Duration.ofMillis(Math.round(Math.max(0, share) * reading.toMillis())));
    }
}
