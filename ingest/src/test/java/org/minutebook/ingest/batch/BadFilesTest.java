package org.minutebook.ingest.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Ending;
import org.minutebook.corpus.library.Library;

/// Hundreds of bad files among good ones cost no good one anything.
class BadFilesTest {

    private static final int GOOD = 100;
    private static final int BESIDE_THE_HEAP = 400; // code, threads and buffers of a JVM
    private static final int SUPERVISOR = 64;
    private static final int BESIDE_ITS_HEAP = 150; // it runs less code
    private static final Pattern MOST_RESIDENT = Pattern.compile("VmHWM:\\s*(\\d+) kB");

    @TempDir Path folder;
    private final AtomicLong workers = new AtomicLong();
    private final AtomicLong supervisor = new AtomicLong();

    @Test
    void badFilesCostNoGoodPaperAnything() throws Exception {
        Path good = good();
        Library alone = Library.at(folder.resolve("alone"));
        BadBatch.read(alone, List.of(good));

        Path harm = Files.createDirectory(folder.resolve("harm"));
        Map<String, Set<Ending>> bad = BadFiles.in(harm, samples());
        assertTrue(bad.size() >= 500, "only %d bad files".formatted(bad.size()));
        Library among = Library.at(folder.resolve("among"));
        Map<String, Set<String>> words = words(among.folder(), List.of(harm, good));

        assertEquals(GOOD + bad.size(), words.size());
        assertEquals(List.of(), words.entrySet().stream().filter(o -> bad.containsKey(o.getKey()))
                .filter(o -> !words(Objects.requireNonNull(bad.get(o.getKey()))).containsAll(o.getValue()))
                .map(Object::toString).toList());
        for (DocumentId id : alone.ids()) {
            assertArrayEquals(files(alone, id), files(among, id), id.toString());
        }
        assertTrue(workers.get() < BadBatch.MEGABYTES + BESIDE_THE_HEAP, "a worker took %s MB".formatted(workers));
        assertTrue(supervisor.get() < SUPERVISOR + BESIDE_ITS_HEAP, "the supervisor took %s MB".formatted(supervisor));
        System.out.printf("at most %s MB for a worker, %s MB for the supervisor%n", workers, supervisor);
    }

    private static Set<String> words(Set<Ending> endings) {
        return endings.stream().map(Ending::word).collect(Collectors.toSet());
    }

    /// Reads in a process of its own, whose heap is a small one, looking all the while how much memory that and its workers
    /// take.
    ///
    /// @return for each file how it ended, and what is within it
    private Map<String, Set<String>> words(Path library, List<Path> paths) throws Exception {
        Path told = folder.resolve("told");
        List<String> command = new ArrayList<>(WorkerCommand
                .of(new WorkerLimits(1, SUPERVISOR, Duration.ofSeconds(1), 1), BadBatch.class, false,
                        folder));
        command.addAll(List.of(told.toString(), library.toString()));
        paths.forEach(p -> command.add(p.toString()));
        Process batch = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile()).start();
        while (!batch.waitFor(50, TimeUnit.MILLISECONDS)) {
            megabytes(batch.toHandle()).ifPresent(m -> supervisor.accumulateAndGet(m, Math::max));
            batch.children().map(BadFilesTest::megabytes).flatMap(Optional::stream)
                    .forEach(m -> workers.accumulateAndGet(m, Math::max));
        }
        assertEquals(0, batch.exitValue(), this::said);
        Map<String, Set<String>> words = new TreeMap<>();
        for (String line : Files.readAllLines(told)) {
            String[] fields = line.split("\t", -1);
            words.computeIfAbsent(fields[0].split("!/", 2)[0], _ -> new TreeSet<>()).add(fields[1]);
        }
        return words;
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException e) {
            return e.toString();
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
