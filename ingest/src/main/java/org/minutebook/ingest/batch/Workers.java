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
import org.minutebook.corpus.library.LibraryException;
import org.minutebook.corpus.library.PackedFiling;
import org.minutebook.ingest.Ingest;

/// Reads papers, and opens files that hold papers, in processes of their own, which are started as they are needed. One
/// that hangs, takes too much memory or comes down costs the file that it had before it, and another takes its place.
/// Thread-safe.
public final class Workers implements Desk {

    private static final Set<Integer> FROM_OUTSIDE = Set.of(128 + 1, 128 + 2, WorkerTroubles.KILLED, 128 + 15);
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
        WorkerTroubles troubles = WorkerTroubles.ofReading(limits);
        return switch (settled(new Request.Read(name, paper.toString()), pages)) {
            case WorkerProcess.Result.Answered(Answer.Done(PackedFiling filing)) -> filing;
            case WorkerProcess.Result.Answered(Answer answer) -> throw unasked(answer);
            case WorkerProcess.Result.Late _ -> refused(name, paper, troubles.late());
            case WorkerProcess.Result.Gone(int exit, String words) ->
                refused(name, paper, troubles.gone(exit, words));
        };
    }

    @Override
    public Looked look(Path file, Path spool) throws InterruptedException {
        WorkerTroubles troubles = WorkerTroubles.ofOpening(limits);
        return switch (settled(new Request.Look(file.toString(), spool.toString()), Workers::noPages)) {
            case WorkerProcess.Result.Answered(Answer.Seen(Looked looked)) -> looked;
            case WorkerProcess.Result.Answered(Answer answer) -> throw unasked(answer);
            case WorkerProcess.Result.Late _ -> Looked.failed(troubles.late());
            case WorkerProcess.Result.Gone(int exit, String words) -> Looked.failed(troubles.gone(exit, words));
        };
    }

    @Override
    public Optional<Trouble> unpack(Path file, String part, Path spool, Path to) throws InterruptedException {
        WorkerTroubles troubles = WorkerTroubles.ofOpening(limits);
        Request request = new Request.Unpack(file.toString(), part, spool.toString(), to.toString());
        return switch (settled(request, Workers::noPages)) {
            case WorkerProcess.Result.Answered(Answer.Unpacked(Optional<Trouble> trouble)) -> trouble;
            case WorkerProcess.Result.Answered(Answer answer) -> throw unasked(answer);
            case WorkerProcess.Result.Late _ -> Optional.of(troubles.late());
            case WorkerProcess.Result.Gone(int exit, String words) -> Optional.of(troubles.gone(exit, words));
        };
    }

    private static void noPages(@SuppressWarnings("unused") int read) {}

    private static RuntimeException unasked(Answer answer) {
        return answer instanceof Answer.Unwritable(String why)
                ? new LibraryException(why)
                : new WorkerException("a worker answered what it was not asked: " + answer);
    }

    /// Asks until no other try may end otherwise.
    private WorkerProcess.Result settled(Request request, IntConsumer pages) throws InterruptedException {
        for (int attempt = 1;; attempt++) {
            WorkerProcess worker = attempt == 1 ? worker() : another();
            boolean fresh = worker.asked() == 0;
            WorkerProcess.Result result = ask(worker, request, pages);
            if (attempt == TRIES || !mayEndOtherwise(result, fresh)) {
                return result;
            }
            if (isFromOutside(result)) {
                Thread.sleep(BETWEEN_TRIES); // whoever stops all processes stops this one too, and no paper is to blame
            }
        }
    }

    private WorkerProcess.Result ask(WorkerProcess worker, Request request, IntConsumer pages)
            throws InterruptedException {
        boolean sound = false;
        try {
            WorkerProcess.Result result = worker.ask(request, limits.silence(), pages);
            sound = result instanceof WorkerProcess.Result.Answered(Answer answer) && !answer.spoils()
                    && worker.asked() < limits.papers();
            return result;
        } finally {
            if (sound) {
                idle.push(worker);
            } else {
                end(worker);
            }
        }
    }

    /// Whether another try may: with a fresh worker, in which no other paper left anything behind, or without somebody
    /// killing it.
    private static boolean mayEndOtherwise(WorkerProcess.Result result, boolean fresh) {
        return switch (result) {
            case WorkerProcess.Result.Answered(Answer answer) -> answer.spoils() && !fresh;
            case WorkerProcess.Result.Late _ -> false;
            case WorkerProcess.Result.Gone _ -> !fresh || isFromOutside(result);
        };
    }

    private static boolean isFromOutside(WorkerProcess.Result result) {
        return result instanceof WorkerProcess.Result.Gone(int exit, String _) && FROM_OUTSIDE.contains(exit);
    }

    private static PackedFiling refused(String name, Path paper, Trouble trouble) {
        return PackedFiling.of(GuardedReader.refused(new DocumentId(paper.getFileName().toString()), name,
                Ingest.RULES, trouble.problem()));
    }

    private WorkerProcess worker() throws InterruptedException {
        WorkerProcess free = idle.poll();
        return free == null ? started() : free;
    }

    /// One that read nothing before; there are never more than places.
    private WorkerProcess another() throws InterruptedException {
        Optional.ofNullable(idle.poll()).ifPresent(this::end);
        return started();
    }

    private WorkerProcess started() throws InterruptedException {
        WorkerProcess worker = WorkerProcess
                .start(temporary -> WorkerCommand.of(limits, main, brief, temporary));
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
