package org.minutebook.cli;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.ingest.batch.WorkerLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What the processes that read papers may take.
@Command
final class WorkerOptions {

    @Option(names = "--workers", paramLabel = "N", converter = Whole.Size.class, description = "How many papers are read at a time, each in a process of its own (default: one on each core, as far as memory goes)") private @Nullable Integer workers;

    @Option(names = "--memory", paramLabel = "MB", converter = Whole.Size.class, description = "The most memory that reading one paper may take (default: 1024 MB)") private @Nullable Integer megabytes;

    @Option(names = "--timeout", paramLabel = "SECONDS", converter = Whole.Size.class, description = "How long reading a paper may stand still before it is given up (default: 300)") private @Nullable Integer seconds;

    WorkerLimits limits() {
        WorkerLimits limits = WorkerLimits.ofThisMachine(
                Optional.ofNullable(megabytes).orElse(WorkerLimits.MEGABYTES));
        if (workers != null) {
            limits = limits.withWorkers(workers);
        }
        return seconds == null ? limits : limits.withSilence(Duration.ofSeconds(seconds));
    }
}
