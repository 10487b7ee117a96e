package org.minutebook.ingest.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.library.Ledger;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LibraryException;

/// Whatever a folder holds, each file has an outcome; whatever a disk does, nothing is half-written.
class OddFilesTest {

    private static final Instant LONG_AFTER = Instant.parse("2100-01-01T00:00:00Z");

    @TempDir Path folder;
    private Path papers = Path.of(".");
    private Library library = Library.at(Path.of("."));
    private final Set<String> read = new ConcurrentSkipListSet<>();

    @BeforeEach
    void makeFolders() throws IOException {
        papers = Files.createDirectory(folder.resolve("papers"));
        library = Library.at(folder.resolve("library"));
    }

    @Test
    void namesWithLineEndsPicturesAndAllTheirLengthAreRead() throws Exception {
        String longest = "x".repeat(251) + ".txt";
        for (String name : List.of("a\nb.txt", "🏛 agenda.txt", longest, " .txt", "'\"$(x).txt", "%41.txt")) {
            Files.writeString(papers.resolve(name), name);
        }
        assertEquals(6, ingest().stream().filter(o -> o.word().equals("read")).count());
        assertEquals(Set.of("a\nb.txt", "🏛 agenda.txt", longest, " .txt", "'\"$(x).txt", "%41.txt"), read);
        assertEquals(6, library.ids().size());
    }

    @Test
    void namesThatAreNoUtf8AreToldApart() throws Exception {
        shell("printf one > \"$1/$(printf 'a\\377.txt')\"; printf two > \"$1/$(printf 'a\\376.txt')\"");
        assertEquals(List.of("read", "read"), ingest().stream().map(Outcome::word).toList());
        assertEquals(2, library.ids().size());
        assertEquals(Set.of("a%FE.txt", "a%FF.txt"), new TreeSet<>(library.ledger().latest().keySet().stream()
                .map(p -> p.substring(p.lastIndexOf('/') + 1)).toList()));
        assertTrue(ingest().stream().noneMatch(Outcome::fresh));
    }

    @Test
    void namesThatLookLikeWhatStandsForOthersAreToldApart() throws Exception {
        shell("cd \"$1\"; printf 1 > \"$(printf 'a\\377.txt')\"; printf 2 > a%FF.txt; printf 3 > a%25FF.txt;"
                + "printf 4 > a%2525FF.txt; printf 5 > \"$(printf '\\342%%80%%93.txt')\"; printf 6 > %E2%80%93.txt;"
                + "printf 7 > 100%25.txt; printf 8 > My%20minutes%21.txt");
        assertEquals(8, ingest().size());
        assertEquals(8, library.ids().size());
        assertEquals(Map.of("a%FF.txt", "1", "a%25FF.txt", "2", "a%2525FF.txt", "3", "a%252525FF.txt", "4",
                "%E2%2580%2593.txt", "5", "%E2%80%93.txt", "6", "100%25.txt", "7", "My%20minutes%21.txt", "8"),
                kept());
        assertTrue(ingest().stream().noneMatch(Outcome::fresh));
    }

    @Test
    void aFolderThatIsCalledLikeTheInsideOfAnArchiveIsToldFromIt() throws Exception {
        for (String folder : List.of("x.zip!", "x.zip%21", "Read me!")) {
            Files.writeString(Files.createDirectory(papers.resolve(folder)).resolve("a.txt"), folder);
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(papers.resolve("x.zip")))) {
            for (String name : List.of("a.txt", "b.zip!/c.txt", "b.zip%21/c.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertEquals(6, ingest().size());
        assertEquals(Map.of("x.zip%21/a.txt", "x.zip!", "x.zip%2521/a.txt", "x.zip%21", "Read me!/a.txt", "Read me!",
                "x.zip!/a.txt", "a.txt", "x.zip!/b.zip%21/c.txt", "b.zip!/c.txt", "x.zip!/b.zip%21/c.txt (2)",
                "b.zip%21/c.txt"), kept());
    }

    /// What lies at each path of the ledger.
    private Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>();
        library.ledger().current().forEach((path, id) -> kept.put(path.substring(papers.toString().length() + 1),
                new String(library.bytes(id).orElseThrow(), StandardCharsets.UTF_8)));
        return kept;
    }

    @Test
    void aFileThatIsTooLargeIsNotOpenedAgain() throws Exception {
        AtomicInteger opened = new AtomicInteger();
        Source film = new Source("/share/film.mp4", "film.mp4",
                Optional.of(new Ledger.Stamp(600L << 20, Instant.parse("2001-01-01T00:00:00Z"))), Optional.empty(),
                () -> {
                    opened.incrementAndGet();
                    return new ByteArrayInputStream(new byte[100]);
                });
        for (int i = 0; i < 3; i++) {
            assertEquals("refused",
                    batch().read(List.of(film), Again.NONE, BatchListener.NONE).getFirst().word());
        }
        assertEquals(1, opened.get());
        assertEquals(1, library.ledger().entries().size());
    }

    @Test
    void aPipeIsNoFile() throws Exception {
        shell("mkfifo \"$1/pipe.pdf\"");
        Outcome outcome = ingest().getFirst();
        assertEquals("unreadable", outcome.word());
        assertEquals("it is no ordinary file", outcome.why());
    }

    @Test
    void aFolderThatMayNotBeReadIsSaid() throws Exception {
        Path closed = Files.createDirectory(papers.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeTrue(!Files.isReadable(closed), "this user may read everything");
            Outcome outcome = ingest().getFirst();
            assertEquals(closed.toString(), outcome.path());
            assertTrue(outcome.why().contains("permissions"), outcome.why());
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aFileThatChangesWhileItIsReadIsSaidToAndReadTheNextTime() throws Exception {
        AtomicInteger opened = new AtomicInteger();
        Source restless = new Source("/share/a.txt", "a.txt", Optional.empty(), Optional.empty(),
                () -> new ByteArrayInputStream(
                        "version %d".formatted(Math.min(opened.getAndIncrement(), 2))
                                .getBytes(StandardCharsets.UTF_8)));
        assertEquals("changed", batch().read(List.of(restless), Again.NONE, BatchListener.NONE).getFirst().word());
        assertEquals(List.of(), library.ids());
        assertEquals("read", batch().read(List.of(restless), Again.NONE, BatchListener.NONE).getFirst().word());
        assertEquals(List.of(DocumentId.of("version 2")), library.ids());
    }

    @Test
    void aFileThatLooksAsItDidIsNotOpened() throws Exception {
        Path file = Files.writeString(papers.resolve("a.txt"), "one");
        ingest();
        var seen = Files.getLastModifiedTime(file);
        Files.writeString(file, "two");
        Files.setLastModifiedTime(file, seen);
        assertTrue(ingest().stream().noneMatch(Outcome::fresh));
        Outcome asked = batch().read(PaperFiles.under(List.of(papers)), new Again(false, Set.of("a.txt"), Set.of()),
                BatchListener.NONE).getFirst();
        assertEquals(DocumentId.of("two"), asked.document().orElseThrow().id());
    }

    @Test
    void aFullDiskStopsTheBatchAndLeavesNothingHalfWritten() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(ran("mount -t tmpfs -o size=300k none \"$1\"", disk), "only root can mount");
        try {
            library = Library.at(disk.resolve("library"));
            IntStream.range(0, 40).forEach(i -> write("%d.txt".formatted(i), "word %d ".formatted(i).repeat(1000)));
            LibraryException full = assertThrows(LibraryException.class, this::ingest);
            assertTrue(String.valueOf(full.getMessage()).contains("is the disk full?"), full.getMessage());
            assertEquals(List.of(), halfWritten());
            List<DocumentId> before = library.ids();
            assertTrue(before.size() < 40);
            before.forEach(id -> assertTrue(library.filing(id).isPresent()));
            assertTrue(ran("mount -o remount,size=20m \"$1\"", disk));
            read.clear();
            assertEquals(40, ingest().size());
            assertEquals(40, library.ids().size());
            assertEquals(40 - before.size(), read.size());
        } finally {
            assertTrue(ran("umount \"$1\"", disk));
        }
    }

    private List<Path> halfWritten() throws IOException {
        try (Stream<Path> files = Files.walk(library.folder())) {
            return files.filter(f -> Objects.requireNonNull(f.getParent()).endsWith(".writing")).toList();
        }
    }

    private void write(String name, String text) {
        try {
            Files.writeString(papers.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError("the temporary folder takes files", e);
        }
    }

    private void shell(String script) throws IOException, InterruptedException {
        assertTrue(ran(script, papers));
    }

    private static boolean ran(String script, Path at) throws IOException, InterruptedException {
        return new ProcessBuilder("bash", "-c", script, "bash", at.toString()).start().waitFor() == 0;
    }

    private List<Outcome> ingest() throws InterruptedException {
        return batch().read(PaperFiles.under(List.of(papers)), Again.NONE, BatchListener.NONE);
    }

    private BatchIngest batch() {
        return new BatchIngest(library, BatchIngest.inThisProcess((name, bytes, _) -> plain(name, bytes), "1"),
                List.of("1"), InstantSource.fixed(LONG_AFTER));
    }

    private Filing plain(String name, byte[] bytes) {
        read.add(name);
        String text = new String(bytes, StandardCharsets.UTF_8);
        Document document = new Document(DocumentId.of(bytes), name, "text/plain", OptionalInt.empty(), text.length(),
                Document.Kind.OTHER, Optional.empty(), Optional.empty(), Optional.empty(), false, OptionalInt.empty(),
                Document.Status.READ, List.of(), "1");
        return new Filing.Filed(document, Paper.ofText(name, text), List.of());
    }
}
