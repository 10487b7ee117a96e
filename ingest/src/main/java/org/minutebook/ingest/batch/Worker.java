package org.minutebook.ingest.batch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Supplier;
import org.minutebook.corpus.library.Ending;
import org.minutebook.corpus.library.PackedFiling;
import org.minutebook.ingest.Ingest;

/// A process that reads one paper after another, as its supervisor asks for them, and ends when the supervisor does.
public final class Worker {

    /// Deep enough for regular expressions over a whole paper.
    private static final long STACK_BYTES = 16L << 20;

    /// What a worker ends with when its supervisor has gone.
    private static final int ALONE = 0;

    /// What it ends with after a paper on which it failed: whatever that left behind is of no harm to the next.
    private static final int SPOILT = 4;

    private final Frames.OfWorker frames;
    private final Supplier<PaperRead> reader;
    private final SynchronousQueue<Frames.Request> asked = new SynchronousQueue<>();

    private Worker(Frames.OfWorker frames, Supplier<PaperRead> reader) {
        this.frames = frames;
        this.reader = reader;
    }

    /// Takes requests from the standard input and answers to the standard output, to which nothing else may be written.
    public static void main(String[] args) throws IOException, InterruptedException {
        serve(() -> new Ingest()::read);
    }

    /// Does what a worker does, with another way to read.
    static void serve(Supplier<PaperRead> reader) throws IOException, InterruptedException {
        Frames.OfWorker frames = new Frames.OfWorker(System.in, new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err);
        new Worker(frames, reader).run();
    }

    private void run() throws IOException, InterruptedException {
        Thread.ofPlatform().name("reader").stackSize(STACK_BYTES).daemon().start(this::read);
        for (Optional<Frames.Request> next = frames.next(); next.isPresent(); next = frames.next()) {
            asked.put(next.get());
        }
        Runtime.getRuntime().halt(ALONE); // also from the middle of a paper
    }

    private void read() {
        try {
            GuardedReader desk = new GuardedReader(reader.get(), Ingest.RULES);
            frames.say(new Frames.Answer.Ready(Ingest.RULES));
            while (true) {
                Frames.Request request = asked.take();
                PackedFiling filing = desk.read(request.name(), Path.of(request.paper()), this::pages);
                frames.say(new Frames.Answer.Done(filing));
                if (spoils(Ending.of(filing.document()))) {
                    Runtime.getRuntime().halt(SPOILT);
                }
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(ALONE);
        }
    }

    private static boolean spoils(Ending ending) {
        return ending == Ending.CRASHED || ending == Ending.OUT_OF_MEMORY;
    }

    private void pages(int read) {
        try {
            frames.say(new Frames.Answer.Pages(read));
        } catch (IOException e) {
            throw new UncheckedIOException("the supervisor has gone", e);
        }
    }
}
