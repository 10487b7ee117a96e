package org.minutebook.ingest.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.library.Ending;
import org.minutebook.corpus.library.Ledger;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.PackedFiling;

/// What is within a file is known from the ledger while the file looks as it did.
class KnownContainersTest {

    private static final Instant LONG_AFTER = Instant.parse("2100-01-01T00:00:00Z");

    @TempDir Path folder;
    private Path papers = Path.of(".");
    private Library library = Library.at(Path.of("."));
    private Optional<String> stopAt = Optional.empty();
    private boolean fails;
    private final List<String> looks = new ArrayList<>();

    @BeforeEach
    void makeFolders() throws IOException {
        papers = Files.createDirectory(folder.resolve("papers"));
        library = Library.at(folder.resolve("library"));
    }

    @Test
    void anArchiveThatLooksAsItDidIsNotOpened() throws Exception {
        zip(Map.of("2009/a.txt", "A", "b.txt", "B"));
        Set<String> all = Set.of("pack.zip!/2009/a.txt read", "pack.zip!/b.txt read");
        assertEquals(all, told(ingest("1")));
        String ledger = Files.readString(library.ledger().file());
        List<Outcome> second = ingest("1");
        assertEquals(all, told(second));
        assertTrue(second.stream().noneMatch(Outcome::fresh));
        assertEquals(List.of("pack.zip"), looks);
        assertEquals(ledger, Files.readString(library.ledger().file()));
    }

    @Test
    void oneThatChangedIsOpened() throws Exception {
        Path zip = zip(Map.of("a.txt", "A", "b.txt", "B"));
        ingest("1");
        zip(Map.of("a.txt", "A, corrected"));
        Files.setLastModifiedTime(zip, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        assertEquals(Set.of("pack.zip!/a.txt read"), told(ingest("1")));
        assertEquals(Set.of("pack.zip!/a.txt read"), told(ingest("1")));
        assertEquals(List.of("pack.zip", "pack.zip"), looks);
    }

    @Test
    void oneOfWhichPapersAreMissingIsOpened() throws Exception {
        zip(Map.of("a.txt", "A", "b.txt", "B"));
        Set<String> all = told(ingest("1"));
        String sha = DocumentId.of("A").sha256();
        PathUtils.delete(library.folder().resolve("records").resolve(sha.substring(0, 2)).resolve(sha + ".jsonl"));
        PathUtils.delete(library.original(DocumentId.of("A")));
        assertEquals(all, told(ingest("1")));
        library.ledger().add(new Ledger.Entry(LONG_AFTER, papers + "/pack.zip!/b.txt", Optional.empty(),
                Ending.GONE.word(), ""));
        assertEquals(all, told(ingest("1")));
        assertEquals(List.of("pack.zip", "pack.zip", "pack.zip"), looks);
        assertEquals(all, told(ingest("1")));
        assertEquals(3, looks.size());
    }

    @Test
    void oneThatOtherRulesOpenedIsOpened() throws Exception {
        zip(Map.of("a.txt", "A"));
        ingest("1");
        ingest("2");
        ingest("2");
        assertEquals(List.of("pack.zip", "pack.zip"), looks);
    }

    @Test
    void oneInWhichSomethingCouldNotBeHadIsOpened() throws Exception {
        zip(Map.of("a.txt", "A", "empty.zip", "PK\u0003\u0004 no archive"));
        assertEquals(Set.of("pack.zip!/a.txt read", "pack.zip!/empty.zip unreadable"), told(ingest("1")));
        ingest("1");
        assertEquals(List.of("pack.zip", "pack.zip"), looks);
    }

    @Test
    void aMailAndItsAttachmentsAreKnown() throws Exception {
        mail();
        Set<String> all = Set.of("mail.eml read", "mail.eml!/a.txt read");
        assertEquals(all, told(ingest("1")));
        assertEquals(all, told(ingest("1")));
        assertEquals(List.of("mail.eml"), looks);
    }

    @Test
    void attachmentsThatAStopLeftUnreadAreReadByTheNextBatch() throws Exception {
        mail();
        stopAt = Optional.of("a.txt");
        assertThrows(InterruptedException.class, () -> ingest("1"));
        assertEquals(1, library.everyId().size());
        stopAt = Optional.empty();
        assertEquals(Set.of("mail.eml read", "mail.eml!/a.txt read"), told(ingest("1")));
    }

    @Test
    void aMailThatCouldNotBeOpenedBeforeAStopIsNotTakenForOneWithoutAttachments() throws Exception {
        mail();
        Files.writeString(papers.resolve("z.txt"), "Z");
        fails = true;
        stopAt = Optional.of("z.txt");
        assertThrows(InterruptedException.class, () -> ingest("1"));
        assertEquals(1, library.everyId().size());
        fails = false;
        stopAt = Optional.empty();
        assertEquals(Set.of("mail.eml read", "mail.eml!/ crashed", "z.txt read"), told(ingest("1")));
        assertEquals(Set.of("mail.eml read", "mail.eml!/a.txt read", "z.txt read"),
                told(ingest("1", new Again(true, Set.of(), Set.of()))));
    }

    private List<Outcome> ingest(String rules) throws InterruptedException {
        return ingest(rules, Again.NONE);
    }

    private List<Outcome> ingest(String rules, Again again) throws InterruptedException {
        try (Desk desk = new LookedAt(new GuardedReader((name, bytes, _) -> plain(name, bytes, rules), rules))) {
            return new BatchIngest(library, desk, List.of(rules), InstantSource.fixed(LONG_AFTER))
                    .read(PaperFiles.under(List.of(papers)), again, BatchListener.NONE);
        }
    }

    private static Filing plain(String name, byte[] bytes, String rules) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Document document = new Document(DocumentId.of(bytes), name, "text/plain", OptionalInt.empty(), text.length(),
                Document.Kind.OTHER, Optional.empty(), Optional.empty(), Optional.empty(), false, OptionalInt.empty(),
                Document.Status.READ, List.of(), rules);
        return new Filing.Filed(document, Paper.ofText(name, text), List.of());
    }

    /// A desk that notes what is looked into.
    private final class LookedAt implements Desk {

        private final Desk desk;

        LookedAt(Desk desk) {
            this.desk = desk;
        }

        @Override
        public PackedFiling read(String name, Path paper, IntConsumer pages) throws InterruptedException {
            if (stopAt.equals(Optional.of(name))) {
                throw new InterruptedException("told to stop");
            }
            return desk.read(name, paper, pages);
        }

        @Override
        public Looked look(Path file, Path spool) throws InterruptedException {
            looks.add(file.getFileName().toString());
            return fails ? Looked.failed(new Trouble(Ending.CRASHED, "it came down")) : desk.look(file, spool);
        }

        @Override
        public Optional<Trouble> unpack(Path file, String part, Path spool, Path to) throws InterruptedException {
            return desk.unpack(file, part, spool, to);
        }

        @Override
        public int places() {
            return 1;
        }
    }

    private Path zip(Map<String, String> entries) throws IOException {
        Path file = papers.resolve("pack.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private void mail() throws IOException {
        Files.writeString(papers.resolve("mail.eml"), """
                Subject: Papers
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Disposition: attachment; filename=a.txt

                Attached
                --b--
                """);
    }

    private Set<String> told(List<Outcome> outcomes) {
        return new TreeSet<>(outcomes.stream()
                .map(o -> o.path().substring(papers.toString().length() + 1) + " " + o.word()).toList());
    }
}
