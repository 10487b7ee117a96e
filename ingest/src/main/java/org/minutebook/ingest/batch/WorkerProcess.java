package org.minutebook.ingest.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.apache.commons.io.file.PathUtils;
import org.minutebook.ingest.Ingest;

/// One worker as its supervisor sees it. For one thread at a time; closing it kills it, whatever it does, and waits for its end.
final class WorkerProcess implements AutoCloseable {

    /// What the folder of a worker's temporary files is called, at the beginning.
    static final String TEMPORARY = "minutebook-worker";

    private static final Duration TO_START = Duration.ofMinutes(3);
    private static final Duration TO_LAST_WORDS = Duration.ofSeconds(2);
    private static final int LAST_WORDS = 2000;
    private static final int SECONDS_TO_DIE = 10;

    private final Process process;
    private final Path temporary;
    private final Frames.OfSupervisor frames;
    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    private final LastWords words = new LastWords();
    private int asked;

    private WorkerProcess(Process process, Path temporary) {
        this.process = process;
        this.temporary = temporary;
        this.frames = new Frames.OfSupervisor(process.getOutputStream(), process.getInputStream());
    }

    /// What is heard of a worker.
    private sealed interface Told {

        record Said(Answer answer) implements Told {}

        record Gone(int exit) implements Told {}
    }

    /// What comes of asking for something.
    sealed interface Result {

        record Answered(Answer answer) implements Result {}

        /// It took too long.
        record Late() implements Result {}

        /// The worker ended in the middle of it.
        ///
        /// @param exit what it ended with; 128 and a signal's number where it was killed
        /// @param words the last that it wrote beside its answers
        record Gone(int exit, String words) implements Result {}
    }

    /// The last that a worker wrote beside its answers. Thread-safe.
    private static final class LastWords {

        private final StringBuilder words = new StringBuilder();

        synchronized void add(String more) {
            words.append(more).delete(0, Math.max(0, words.length() - LAST_WORDS));
        }

        synchronized String told() {
            return words.toString().strip();
        }
    }

    /// Starts a worker; it is not ready yet.
    ///
    /// @param command how, given a folder for temporary files
    static WorkerProcess start(Function<Path, List<String>> command) {
        try {
            Path temporary = Files.createTempDirectory(TEMPORARY);
            WorkerProcess worker = new WorkerProcess(new ProcessBuilder(command.apply(temporary)).start(), temporary);
            Thread listening = Thread.ofPlatform().daemon().name("words").start(worker::listen);
            Thread.ofPlatform().daemon().name("answers").start(() -> worker.hear(listening));
            return worker;
        } catch (IOException e) {
            throw new WorkerException("cannot start a process to read papers in: " + e.getMessage(), e);
        }
    }

    /// Waits until the worker can read.
    void awaitReady() throws InterruptedException {
        switch (told.poll(TO_START.toMillis(), TimeUnit.MILLISECONDS)) {
            case Told.Said(Answer.Ready(String rules)) when rules.equals(Ingest.RULES) -> {
            }
            case Told.Said _ ->
                throw new WorkerException("the program was changed while it was running; start it again");
            case Told.Gone(int exit) -> throw new WorkerException(
                    "a process to read papers in ended at once (%d): %s".formatted(exit, words.told()));
            case null -> throw new WorkerException("a process to read papers in did not start in %d minutes"
                    .formatted(TO_START.toMinutes()));
        }
    }

    /// How many things it was asked for.
    int asked() {
        return asked;
    }

    /// Asks for something and waits for the answer.
    ///
    /// @param silence how long the worker may work on it without telling of pages
    Result ask(Request request, Duration silence, IntConsumer pages) throws InterruptedException {
        asked++;
        try {
            frames.ask(request);
        } catch (IOException e) {
            words.add(String.valueOf(e.getMessage())); // it has gone, and hear() says how
        }
        Watch watch = new Watch(process, silence);
        while (true) {
            switch (told.poll(watch.glance().toMillis(), TimeUnit.MILLISECONDS)) {
                case null -> {
                    if (watch.over()) {
                        return new Result.Late();
                    }
                }
                case Told.Said(Answer.Pages(int read)) -> {
                    pages.accept(read);
                    watch = new Watch(process, silence);
                }
                case Told.Said(Answer.Ready _) -> {
                }
                case Told.Said(Answer answer) -> {
                    return new Result.Answered(answer);
                }
                case Told.Gone(int exit) -> {
                    return new Result.Gone(exit, words.told());
                }
            }
        }
    }

    /// That it has gone is told when its last words were taken: what it left running may hold their stream open for long.
    private void hear(Thread listening) {
        try {
            for (Optional<Answer> next = frames.next(); next.isPresent(); next = frames.next()) {
                told.add(new Told.Said(next.get()));
            }
        } catch (IOException e) {
            words.add(String.valueOf(e.getMessage()));
        }
        told.add(new Told.Gone(exit(listening)));
    }

    /// One that talks no more, or nonsense, is made to end.
    private int exit(Thread listening) {
        try {
            if (!process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS)) {
                close();
            }
            int exit = process.waitFor();
            listening.join(TO_LAST_WORDS);
            return exit;
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }

    /// A process whose words nobody takes stands still.
    private void listen() {
        byte[] some = new byte[LAST_WORDS];
        try (InputStream errors = process.getErrorStream()) {
            for (int n = errors.read(some); n >= 0; n = errors.read(some)) {
                words.add(new String(some, 0, n, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            words.add(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly); // text recognition
        process.destroyForcibly();
        process.onExit().completeOnTimeout(process, SECONDS_TO_DIE, TimeUnit.SECONDS).join();
        try {
            PathUtils.deleteDirectory(temporary); // what is killed tidies nothing up
        } catch (IOException e) {
            words.add(String.valueOf(e.getMessage())); // somebody else did
        }
    }
}
