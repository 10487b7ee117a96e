package org.minutebook.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.minutebook.corpus.library.BatchProgress;
import org.minutebook.corpus.library.Library;

/// What a reader is told while papers are being read into the library.
final class BatchNotice {

    private static final int SECONDS_TOLD_ALONE = 100;
    private static final int SECONDS_A_MINUTE = 60;

    private BatchNotice() {}

    /// How far the batch has come; empty while none is being read.
    static Optional<String> of(Library library, Instant now) {
        return library.progress().last().filter(p -> p.running(now)).map(BatchNotice::told);
    }

    private static String told(BatchProgress batch) {
        return switch (batch.stage()) {
            case LOOKING -> "Papers are being looked for.";
            case READING -> "%s%s%s. They can be found as they are read.".formatted(counted(batch),
                    batch.failed() == 0 ? "" : ", %,d could not be read".formatted(batch.failed()),
                    batch.left().map(l -> ", about %s left".formatted(time(l))).orElse(""));
            case LINKING, ENDED -> counted(batch) + ", and are being put together with the others.";
        };
    }

    private static String counted(BatchProgress batch) {
        return "%,d of %s have been read".formatted(batch.done(),
                Words.count(batch.papers(), "new paper", "new papers"));
    }

    private static String time(Duration left) {
        return left.toSeconds() < SECONDS_TOLD_ALONE
                ? Words.count(left.toSeconds(), "second", "seconds")
                : Words.count((left.toSeconds() + SECONDS_A_MINUTE / 2) / SECONDS_A_MINUTE, "minute", "minutes");
    }
}
