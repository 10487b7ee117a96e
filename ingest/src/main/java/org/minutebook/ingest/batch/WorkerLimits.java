package org.minutebook.ingest.batch;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/// What the processes that read papers may take.
///
/// @param workers how many there may be at a time
/// @param megabytes the heap of each; a paper that needs more is [org.minutebook.corpus.library.Ending#OUT_OF_MEMORY]
/// @param silence how much of a processor's time may go into a paper without another page of it being done, or after its
/// last; by the clock it may be ten times as long. One that takes longer is [org.minutebook.corpus.library.Ending#TIMEOUT]
/// @param papers how many papers one process reads before a fresh one takes its place
public record WorkerLimits(int workers, int megabytes, Duration silence, int papers) {

    /// A pack of a thousand pages can be read in this much.
    public static final int MEGABYTES = 1024;
    private static final Duration SILENCE = Duration.ofMinutes(5);
    private static final int PAPERS = 500;

    /// Half of the machine's memory: the index, the links and the files' pages in the system's cache need some too.
    private static final int SHARE_OF_MEMORY = 2;

    public WorkerLimits {
        if (workers < 1 || megabytes < 1 || papers < 1 || !silence.isPositive()) {
            throw new IllegalArgumentException("a limit has to leave something");
        }
    }

    /// A worker on each core, as far as the memory goes.
    ///
    /// @param megabytes the heap of each
    public static WorkerLimits ofThisMachine(int megabytes) {
        int fitting = (int) Math.max(1, memory() / SHARE_OF_MEMORY / megabytes);
        return new WorkerLimits(Math.min(cores(), fitting), megabytes, SILENCE, PAPERS);
    }

    /// The same with another number of workers.
    public WorkerLimits withWorkers(int number) {
        return new WorkerLimits(number, megabytes, silence, papers);
    }

    /// The same with another time.
    public WorkerLimits withSilence(Duration time) {
        return new WorkerLimits(workers, megabytes, time, papers);
    }

    /// The cores that each worker may use.
    int coresEach() {
        return Math.max(1, cores() / workers);
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /// In megabytes.
    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() >> 20;
    }
}
