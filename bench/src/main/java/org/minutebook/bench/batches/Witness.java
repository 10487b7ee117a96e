package org.minutebook.bench.batches;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sees what the processes take that this one has started: the most that any of them ever had, as far as it was seen
/// while it lived. On Linux alone is memory seen.
final class Witness implements AutoCloseable {

    private static final Pattern MOST_RESIDENT = Pattern.compile("VmHWM:\\s*(\\d+) kB");
    private static final int MILLIS_BETWEEN_LOOKS = 50;

    private final ScheduledExecutorService clock = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("witness").daemon().factory());
    private long megabytes;
    private Duration processorTime = Duration.ZERO;

    Witness() {
        var _ = clock.scheduleWithFixedDelay(() -> ProcessHandle.current().children().forEach(this::look), 0,
                MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }

    private synchronized void look(ProcessHandle process) {
        Duration taken = process.info().totalCpuDuration().orElse(Duration.ZERO);
        processorTime = taken.compareTo(processorTime) > 0 ? taken : processorTime;
        try {
            Matcher told = MOST_RESIDENT
                    .matcher(Files.readString(Path.of("/proc", Long.toString(process.pid()), "status")));
            megabytes = Math.max(megabytes, told.find() ? Long.parseLong(told.group(1)) >> 10 : 0);
        } catch (IOException e) {
            return; // it has ended, or this is no Linux
        }
    }

    synchronized long megabytes() {
        return megabytes;
    }

    synchronized Duration processorTime() {
        return processorTime;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
