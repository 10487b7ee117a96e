package org.minutebook.cli;

import java.time.Duration;
import java.util.stream.Collectors;
import org.minutebook.corpus.library.BatchProgress;

/// How far a batch has come, in one line.
final class ProgressLine {

    private static final int SECONDS = 100;
    private static final int MINUTES = 100;

    private ProgressLine() {}

    static String of(BatchProgress progress) {
        return switch (progress.stage()) {
            case LOOKING -> "looking at %,d files".formatted(progress.files());
            case READING -> reading(progress);
            case LINKING -> "%s; linking".formatted(counted(progress));
            case ENDED -> "%s; ended".formatted(counted(progress));
        };
    }

    private static String reading(BatchProgress progress) {
        String left = progress.left().map(l -> ", about %s left".formatted(time(l))).orElse("");
        String now = progress.now().isEmpty()
                ? ""
                : "; now " + progress.now().stream().map(ProgressLine::named).collect(Collectors.joining(", "));
        return "%s, %.1f pages a second%s%s".formatted(counted(progress), progress.rate(), left, now);
    }

    /// How far a batch came that goes on no more.
    static String stopped(BatchProgress progress) {
        return counted(progress);
    }

    private static String counted(BatchProgress progress) {
        return "%,d of %,d papers, %,d pages, %,d failed".formatted(progress.done(), progress.papers(),
                progress.pages(), progress.failed());
    }

    private static String named(BatchProgress.Now now) {
        String name = Terminal.line(now.paper().substring(now.paper().lastIndexOf('/') + 1));
        return now.pages() == 0 ? name : "%s (page %,d)".formatted(name, now.pages());
    }

    /// A length of time as one says it.
    static String time(Duration time) {
        if (time.toSeconds() < SECONDS) {
            return "%d s".formatted(time.toSeconds());
        }
        return time.toMinutes() < MINUTES
                ? "%d min".formatted(time.toMinutes())
                : "%d h %d min".formatted(time.toHours(), time.toMinutesPart());
    }
}
