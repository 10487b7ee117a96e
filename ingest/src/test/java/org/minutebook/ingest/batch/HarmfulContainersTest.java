package org.minutebook.ingest.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.library.Ledger;
import org.minutebook.corpus.library.Library;
import org.minutebook.ingest.Ingest;

/// Files that hold papers are opened in real processes, which hang, hoard and come down over them.
class HarmfulContainersTest {

    private static final WorkerLimits LIMITS = new WorkerLimits(2, 64, Duration.ofSeconds(4), 100);
    private static final Instant LONG_AFTER = Instant.parse("2100-01-01T00:00:00Z");
    private static final Again FAILED = new Again(true, Set.of(), Set.of());

    @TempDir Path folder;
    private Path papers = Path.of(".");
    private Library library = Library.at(Path.of("."));

    @BeforeEach
    void makeFolders() throws IOException {
        papers = Files.createDirectory(folder.resolve("papers"));
        library = Library.at(folder.resolve("library"));
    }

    @Test
    void aFileThatBringsItsOpenerDownCostsItselfAlone() throws Exception {
        for (String harm : List.of("DEEP", "HALT", "HANG", "HOG", "SEGV")) {
            zip(harm + ".zip", "within-" + harm + ".txt");
        }
        zip("good.zip", "a.txt", "b.txt");
        Files.writeString(papers.resolve("plain.txt"), "plain");
        assertEquals(Set.of("DEEP.zip crashed", "HALT.zip crashed", "HANG.zip timeout", "HOG.zip out_of_memory",
                "SEGV.zip crashed", "good.zip!/a.txt read", "good.zip!/b.txt read", "plain.txt read"),
                told(read(Again.NONE)));
        assertEquals(3, library.ids().size());
        assertEquals(0, ProcessHandle.current().children().filter(ProcessHandle::isAlive).count());
        assertEquals(List.of(), leftOver());
    }

    @Test
    void aPartThatBringsItsUnpackerDownCostsItselfAlone() throws Exception {
        zip("pack.zip", "a.txt", "HALT.txt", "HOG.txt", "z.txt");
        Set<String> expected = Set.of("pack.zip!/HALT.txt crashed", "pack.zip!/HOG.txt out_of_memory",
                "pack.zip!/a.txt read", "pack.zip!/z.txt read");
        assertEquals(expected, told(read(Again.NONE)));
        List<Outcome> second = read(Again.NONE);
        assertEquals(expected, told(second));
        assertTrue(second.stream().noneMatch(Outcome::fresh));
        assertEquals(List.of(), leftOver());
    }

    @Test
    void aMailOnWhichItsOpenerEndsIsReadAllTheSame() throws Exception {
        Files.writeString(papers.resolve("HALT.eml"), """
                Subject: Papers
                Content-Type: multipart/mixed; boundary=b

                --b
                """);
        assertEquals(Set.of("HALT.eml read", "HALT.eml!/ crashed"), told(read(Again.NONE)));
        List<Outcome> second = read(Again.NONE);
        assertEquals(Set.of("HALT.eml read", "HALT.eml!/ crashed"), told(second));
        assertTrue(second.stream().noneMatch(Outcome::fresh));
    }

    @Test
    void whatCouldNotBeOpenedIsTriedAgainOnlyWhereThatIsAskedFor() throws Exception {
        zip("HALT.zip", "a.txt");
        assertEquals("HALT.zip crashed true 1", tries(read(Again.NONE)));
        assertEquals("HALT.zip crashed false 1", tries(read(Again.NONE)));
        assertEquals("HALT.zip crashed true 2", tries(read(FAILED)));
        assertEquals("HALT.zip crashed false 2", tries(read(new Again(false, Set.of("other.zip"), Set.of()))));
        assertEquals("HALT.zip crashed true 3", tries(read(new Again(false, Set.of("HALT.zip"), Set.of()))));
        try (Batches sound = new Batches(Worker.class)) {
            assertEquals(Set.of("HALT.zip crashed"), told(sound.read(Again.NONE)));
            assertEquals(Set.of("HALT.zip!/a.txt read"), told(sound.read(FAILED)));
            List<Outcome> last = sound.read(Again.NONE);
            assertEquals(Set.of("HALT.zip!/a.txt read"), told(last));
            assertTrue(last.stream().noneMatch(Outcome::fresh));
        }
    }

    @Test
    void aMailThatDoesNotFitIntoMemoryIsSaidToTakeTooMuch() throws Exception {
        try (POIFSFileSystem mail = new POIFSFileSystem()) {
            mail.getRoot().createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[100 << 20]));
            try (var out = Files.newOutputStream(papers.resolve("large.msg"))) {
                mail.writeFilesystem(out);
            }
        }
        Files.writeString(papers.resolve("plain.txt"), "Minutes");
        try (Batches sound = new Batches(Worker.class)) {
            Set<String> told = told(sound.read(Again.NONE));
            assertTrue(told.contains("large.msg!/ out_of_memory"), told.toString());
            assertTrue(told.contains("plain.txt read"), told.toString());
        }
        assertEquals(List.of(), leftOver());
    }

    private List<Outcome> read(Again again) throws InterruptedException {
        try (Batches workers = new Batches(HarmfulWorker.class)) {
            return workers.read(again);
        }
    }

    private final class Batches implements AutoCloseable {

        private final Workers workers;

        Batches(Class<?> main) {
            workers = new Workers(LIMITS, main);
        }

        List<Outcome> read(Again again) throws InterruptedException {
            return new BatchIngest(library, workers, List.of(Ingest.RULES), InstantSource.fixed(LONG_AFTER))
                    .read(PaperFiles.under(List.of(papers)), again, BatchListener.NONE);
        }

        @Override
        public void close() {
            workers.close();
        }
    }

    private List<Path> leftOver() throws IOException {
        try (Stream<Path> files = Files.walk(library.folder())) {
            return files.filter(f -> Objects.requireNonNull(f.getParent()).endsWith(".writing")).toList();
        }
    }

    private void zip(String name, String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write((name + " " + part).getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(papers.resolve(name), bytes.toByteArray());
    }

    private Set<String> told(List<Outcome> outcomes) {
        return new TreeSet<>(outcomes.stream().map(o -> name(o) + " " + o.word()).toList());
    }

    private String tries(List<Outcome> outcomes) {
        Outcome outcome = outcomes.getFirst();
        Ledger.Entry entry = Objects.requireNonNull(library.ledger().latest().get(outcome.path()));
        return "%s %s %s %d".formatted(name(outcome), outcome.word(), outcome.fresh(), entry.attempts());
    }

    private String name(Outcome outcome) {
        return outcome.path().substring(papers.toString().length() + 1);
    }
}
