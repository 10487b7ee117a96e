package org.minutebook.ingest.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Ending;
import org.minutebook.corpus.library.Library;
import org.minutebook.ingest.Ingest;

/// Hundreds of bad files among good ones cost no good one anything.
class BadFilesTest {

    private static final int GOOD = 100;
    private static final int MEGABYTES = 400;
    private static final int BESIDE_THE_HEAP = 400; // code, threads and buffers of a JVM
    private static final WorkerLimits LIMITS = new WorkerLimits(2, MEGABYTES, Duration.ofSeconds(20), 100);
    private static final Pattern MOST_RESIDENT = Pattern.compile("VmHWM:\\s*(\\d+) kB");

    @TempDir Path folder;

    @Test
    void badFilesCostNoGoodPaperAnything() throws Exception {
        Path good = good();
        Library alone = Library.at(folder.resolve("alone"));
        read(alone, List.of(good));

        Path harm = Files.createDirectory(folder.resolve("harm"));
        Map<String, Set<Ending>> bad = BadFiles.in(harm, samples());
        assertTrue(bad.size() >= 400, "only %d bad files".formatted(bad.size()));
        Library among = Library.at(folder.resolve("among"));
        AtomicLong most = new AtomicLong();
        List<Outcome> outcomes = watched(most, () -> read(among, List.of(harm, good)));

        assertEquals(GOOD + bad.size(), outcomes.size());
        assertEquals(List.of(), outcomes.stream().filter(o -> bad.containsKey(o.path()))
                .filter(o -> !Objects.requireNonNull(bad.get(o.path())).contains(o.ending()))
                .map(o -> o.path() + " " + o.word() + " " + o.why()).toList());
        for (DocumentId id : alone.ids()) {
            assertArrayEquals(files(alone, id), files(among, id), id.toString());
        }
        assertTrue(most.get() < MEGABYTES + BESIDE_THE_HEAP, "a worker took %d MB".formatted(most.get()));
    }

    private static List<Outcome> read(Library library, List<Path> paths) throws InterruptedException {
        try (Workers workers = new Workers(LIMITS)) {
            return new BatchIngest(library, workers, new Ingest().rules(), InstantSource.system())
                    .read(PaperFiles.under(paths), Again.NONE, BatchListener.NONE);
        }
    }

    /// Short papers and the samples, in number a hundred.
    private Path good() throws IOException {
        Path good = Files.createDirectory(folder.resolve("good"));
        try (Stream<Path> papers = Files.list(samples())) {
            for (Path paper : papers.filter(p -> !p.toString().contains("scan_")).sorted().toList()) {
                Files.copy(paper, good.resolve(paper.getFileName()));
            }
        }
        try (Stream<Path> there = Files.list(good)) {
            for (int i = (int) there.count(); i < GOOD; i++) {
                Files.writeString(good.resolve("good-%d.txt".formatted(i)), """
                        NORTHAM BOROUGH COUNCIL

                        MINUTES of a meeting of the Parks Committee held on %d May 2007 at 10.00 a.m.

                        12. BINS

                        Resolved:- That bin %d be emptied.
                        """.formatted(1 + i % 28, i));
            }
        }
        return good;
    }

    private static Path samples() {
        return Path.of(System.getProperty("minutebook.root"), "corpus", "papers");
    }

    private static Object[] files(Library library, DocumentId id) throws IOException {
        String sha = id.sha256();
        Path shelf = library.folder();
        List<Object> files = new ArrayList<>(
                Files.readAllLines(shelf.resolve("records").resolve(sha.substring(0, 2)).resolve(sha + ".jsonl")));
        Path text = shelf.resolve("texts").resolve(sha.substring(0, 2)).resolve(sha + ".json");
        files.add(Files.exists(text) ? Files.readString(text) : "");
        return files.toArray();
    }

    /// Does something, looking all the while how much memory the processes take that were started for it.
    private static <T> T watched(AtomicLong most, Callable<T> work) throws Exception {
        Thread watch = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                ProcessHandle.current().children().map(BadFilesTest::megabytes).flatMap(Optional::stream)
                        .forEach(m -> most.accumulateAndGet(m, Math::max));
                LockSupport.parkNanos(50_000_000);
            }
        });
        try {
            return work.call();
        } finally {
            watch.interrupt();
        }
    }

    /// The most memory that a process ever had, where the system tells.
    private static Optional<Long> megabytes(ProcessHandle process) {
        try {
            Matcher told = MOST_RESIDENT
                    .matcher(Files.readString(Path.of("/proc", Long.toString(process.pid()), "status")));
            return told.find() ? Optional.of(Long.parseLong(told.group(1)) >> 10) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // it has ended
        }
    }
}
