package org.minutebook.ingest.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.IntConsumer;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Problem;
import org.minutebook.corpus.library.Ending;
import org.minutebook.corpus.library.PackedFiling;
import org.minutebook.ingest.Ingest;

/// Reads papers in processes of their own, which are started as they are needed. One that hangs, takes too much memory
/// or comes down costs the paper that it was reading, and another takes its place. Thread-safe.
public final class Workers implements Desk {

    private static final int OUT_OF_MEMORY = 3; // with -XX:+ExitOnOutOfMemoryError
    private static final int KILLED = 128 + 9;
    private static final Set<Integer> FROM_OUTSIDE = Set.of(128 + 1, 128 + 2, KILLED, 128 + 15);
    private static final int TRIES = 3;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    /// Below both, a worker reads quicker with code that is compiled quickly than with code that is compiled well.
    private static final int FEW = 150;
    private static final long LITTLE = 30L << 20;

    private final WorkerLimits limits;
    private final Class<?> main;
    private volatile boolean brief;
    private final Deque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
    private final Set<WorkerProcess> all = ConcurrentHashMap.newKeySet();

    public Workers(WorkerLimits limits) {
        this(limits, Worker.class);
    }

    /// @param main a program that talks as [Worker] does
    Workers(WorkerLimits limits, Class<?> main) {
        this.limits = limits;
        this.main = main;
    }

    @Override
    public void expect(int papers, long bytes) {
        brief = papers < FEW && bytes < LITTLE;
    }

    @Override
    public int places() {
        return limits.workers();
    }

    @Override
    public PackedFiling read(String name, Path paper, IntConsumer pages) throws InterruptedException {
        for (int attempt = 1;; attempt++) {
            WorkerProcess worker = worker();
            boolean fresh = worker.papers() == 0;
            WorkerProcess.Result result = ask(worker, name, paper, pages);
            Optional<PackedFiling> filing = judged(result, fresh, attempt, name, paper);
            if (filing.isPresent()) {
                return filing.get();
            }
            if (result instanceof WorkerProcess.Result.Gone(int exit, String _) && FROM_OUTSIDE.contains(exit)) {
                Thread.sleep(BETWEEN_TRIES); // whoever stops all processes stops this one too, and no paper is to blame
            }
        }
    }

    private WorkerProcess.Result ask(WorkerProcess worker, String name, Path paper, IntConsumer pages)
            throws InterruptedException {
        boolean sound = false;
        try {
            WorkerProcess.Result result = worker.read(name, paper, limits.silence(), pages);
            sound = result instanceof WorkerProcess.Result.Read(PackedFiling filing) && !spoils(filing)
                    && worker.papers() < limits.papers();
            return result;
        } finally {
            if (sound) {
                idle.push(worker);
            } else {
                end(worker);
            }
        }
    }

    /// What is to be filed; empty where another try may end otherwise: with a fresh worker, in which no other paper
    /// left anything behind, or without somebody killing it.
    private Optional<PackedFiling> judged(WorkerProcess.Result result, boolean fresh, int attempt, String name,
            Path paper) {
        return switch (result) {
            case WorkerProcess.Result.Read(PackedFiling filing) ->
                spoils(filing) && !fresh && attempt < TRIES ? Optional.empty() : Optional.of(filing);
            case WorkerProcess.Result.Late _ -> Optional.of(refused(name, paper, Problem.of(Ending.TIMEOUT.word(),
                    "reading it stood still for %s; split it, or allow more time with --timeout and --retry failed"
                            .formatted(told(limits.silence())))));
            case WorkerProcess.Result.Gone(int exit, String words) ->
                (!fresh || FROM_OUTSIDE.contains(exit)) && attempt < TRIES
                        ? Optional.empty()
                        : Optional.of(refused(name, paper, problem(exit, words)));
        };
    }

    private Problem problem(int exit, String words) {
        return switch (exit) {
            case OUT_OF_MEMORY -> Problem.of(Ending.OUT_OF_MEMORY.word(),
                    "reading it took more than %,d MB of memory; split it, or allow more with --memory and --retry failed"
                            .formatted(limits.megabytes()));
            case KILLED -> Problem.of(Ending.OUT_OF_MEMORY.word(),
                    "the system killed the process that read it, as it does where memory is short; read it again with fewer --workers and --retry failed");
            default -> Problem.of(Ending.CRASHED.word(),
                    "the process that read it came down (%d%s); please report this with the paper".formatted(exit,
                            words.isEmpty() ? "" : ": " + words.lines().reduce((_, last) -> last).orElse("")));
        };
    }

    private static String told(Duration time) {
        return time.toSeconds() % 60 == 0
                ? "%d min".formatted(time.toMinutes())
                : "%d s".formatted(time.toSeconds());
    }

    private static PackedFiling refused(String name, Path paper, Problem problem) {
        return PackedFiling.of(GuardedReader.refused(new DocumentId(paper.getFileName().toString()), name,
                Ingest.RULES, problem));
    }

    private static boolean spoils(PackedFiling filing) {
        return switch (Ending.of(filing.document())) {
            case CRASHED, OUT_OF_MEMORY, TIMEOUT -> true;
            case READ, READ_IN_PART, NO_TEXT, REFUSED, UNREADABLE, CHANGED, GONE -> false;
        };
    }

    private WorkerProcess worker() throws InterruptedException {
        WorkerProcess free = idle.poll();
        if (free != null) {
            return free;
        }
        WorkerProcess worker = WorkerProcess.start(WorkerCommand.of(limits, main, brief));
        all.add(worker);
        boolean ready = false;
        try {
            worker.awaitReady();
            ready = true;
        } finally {
            if (!ready) {
                end(worker);
            }
        }
        return worker;
    }

    private void end(WorkerProcess worker) {
        worker.close();
        all.remove(worker);
    }

    @Override
    public void close() {
        all.forEach(this::end);
        idle.clear();
    }
}
