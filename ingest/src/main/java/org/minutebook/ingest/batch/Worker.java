package org.minutebook.ingest.batch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Supplier;
import org.apache.commons.io.file.PathUtils;
import org.minutebook.corpus.library.LibraryException;
import org.minutebook.ingest.Ingest;

/// A process that reads one paper after another, and opens files that hold papers, as its supervisor asks for it, and ends when the supervisor does.
public final class Worker {

    /// Deep enough for regular expressions over a whole paper.
    private static final long STACK_BYTES = 16L << 20;

    /// What a worker ends with when its supervisor has gone.
    private static final int ALONE = 0;

    /// What it ends with after a paper on which it failed: whatever that left behind is of no harm to the next.
    private static final int SPOILT = 4;

    private final Frames.OfWorker frames;
    private final Supplier<Desk> desk;
    private final SynchronousQueue<Request> asked = new SynchronousQueue<>();

    private Worker(Frames.OfWorker frames, Supplier<Desk> desk) {
        this.frames = frames;
        this.desk = desk;
    }

    /// Takes requests from the standard input and answers to the standard output, to which nothing else may be written.
    public static void main(String[] args) throws IOException, InterruptedException {
        serve(() -> new GuardedReader(new Ingest()::read, Ingest.RULES));
    }

    /// Does what a worker does, at another desk.
    static void serve(Supplier<Desk> desk) throws IOException, InterruptedException {
        Frames.OfWorker frames = new Frames.OfWorker(System.in, new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err);
        new Worker(frames, desk).run();
    }

    private void run() throws IOException, InterruptedException {
        Thread.ofPlatform().name("reader").stackSize(STACK_BYTES).daemon()
                .uncaughtExceptionHandler((_, e) -> failed(e)).start(this::read);
        for (Optional<Request> next = frames.next(); next.isPresent(); next = frames.next()) {
            asked.put(next.get());
        }
        tidyUp();
        Runtime.getRuntime().halt(ALONE); // also from the middle of a paper
    }

    /// Nobody else is left to do it.
    private static void tidyUp() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            if (temporary.getFileName().toString().startsWith(WorkerProcess.TEMPORARY)) {
                PathUtils.deleteDirectory(temporary);
            }
        } catch (IOException e) {
            System.err.println(e); // which nobody hears
        }
    }

    private void read() {
        try (Desk open = desk.get()) {
            frames.say(new Answer.Ready(Ingest.RULES));
            while (true) {
                Answer answer = answer(open, asked.take());
                frames.say(answer);
                if (answer.spoils()) {
                    Runtime.getRuntime().halt(SPOILT);
                }
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(ALONE);
        }
    }

    /// A worker in which nobody reads any more would only be late.
    private static void failed(Throwable e) {
        System.err.println(e);
        Runtime.getRuntime().halt(SPOILT);
    }

    private Answer answer(Desk open, Request request) throws InterruptedException {
        try {
            return switch (request) {
                case Request.Read(String name, String paper) ->
                    new Answer.Done(open.read(name, Path.of(paper), this::pages));
                case Request.Look(String file, String spool) ->
                    new Answer.Seen(open.look(Path.of(file), Path.of(spool)));
                case Request.Unpack(String file, String part, String spool, String to) ->
                    new Answer.Unpacked(open.unpack(Path.of(file), part, Path.of(spool), Path.of(to)));
            };
        } catch (LibraryException e) {
            return new Answer.Unwritable(String.valueOf(e.getMessage()));
        }
    }

    private void pages(int read) {
        try {
            frames.say(new Answer.Pages(read));
        } catch (IOException e) {
            throw new UncheckedIOException("the supervisor has gone", e);
        }
    }
}
