package org.minutebook.ingest.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.library.Export;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.Narrowing;
import org.minutebook.ingest.Ingest;
import org.minutebook.ingest.read.ocr.Recognition;
import org.minutebook.ingest.read.pdf.ScanSheet;

class BatchIngestTest {

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
    void foldersAreReadThroughWithoutTheirHiddenFiles() {
        paper("b.txt", "B");
        paper("2007/a.txt", "A");
        paper(".git/c.txt", "C");
        paper(".hidden.txt", "D");
        assertEquals(List.of("a.txt read", "b.txt read"), told(ingest("1")));
        assertEquals(2, library.ids().size());
    }

    @Test
    void aSecondRunReadsNothingAndChangesNothing() throws IOException {
        paper("a.txt", "A");
        paper("b.txt", "B");
        ingest("1");
        String export = export();
        String ledger = Files.readString(library.folder().resolve("ledger.jsonl"));
        read.clear();
        assertTrue(ingest("1").stream().noneMatch(Outcome::fresh));
        assertEquals(Set.of(), read);
        assertEquals(export, export());
        assertEquals(ledger, Files.readString(library.folder().resolve("ledger.jsonl")));
    }

    @Test
    void oneBadPaperLosesNoOther() {
        paper("a.txt", "A");
        paper("bug.txt", "BUG");
        paper("deep.txt", "DEEP");
        paper("huge.txt", "HUGE");
        paper("z.txt", "Z");
        List<Outcome> outcomes = ingest("1");
        assertEquals(
                List.of("a.txt read", "bug.txt crashed", "deep.txt crashed", "huge.txt out_of_memory", "z.txt read"),
                told(outcomes));
        assertTrue(outcomes.get(1).problems().getFirst().why().contains("NullPointerException"));
        assertEquals("out_of_memory", outcomes.get(3).problems().getFirst().what());
        assertEquals(5, library.ids().size());
    }

    @Test
    void aChangedFileIsANewVersionOfItsPaper() {
        Path file = paper("a.txt", "first");
        ingest("1");
        paper("a.txt", "second");
        ingest("1");
        assertEquals(List.of(DocumentId.of("second")), library.ids());
        assertTrue(library.filing(DocumentId.of("first")).isPresent());
        assertEquals(file.toString(), library.ledger().paths().get(DocumentId.of("second")));
    }

    @Test
    void theSameBytesUnderTwoNamesAreOnePaper() {
        paper("b.txt", "same");
        paper("a.txt", "same");
        assertEquals(List.of("a.txt read", "b.txt read"), told(ingest("1")));
        assertEquals(Set.of("a.txt"), read);
        assertEquals(1, library.ids().size());
        assertEquals(2, library.ledger().latest().size());
    }

    @Test
    void newerRulesReadAgainThoughTheOriginalsAreGone() throws IOException {
        Path file = paper("a.txt", "A");
        ingest("1");
        Files.delete(file);
        read.clear();
        List<Outcome> outcomes = ingest("2");
        assertEquals(Set.of("a.txt"), read);
        assertEquals(List.of("a.txt read"), told(outcomes));
        assertEquals("2", library.document(DocumentId.of("A")).orElseThrow().rules());
    }

    @Test
    void aScanIsReadOnceTesseractIsThere() throws Exception {
        Files.write(papers.resolve("scan.pdf"), new ScanSheet()
                .picture(ScanSheet.print(0, List.of("12. HIGHWAYS", "Resolved:- That it be noted."))).bytes());
        paper("a.txt", "A");
        assertEquals(List.of("a.txt read true", "scan.pdf no_text true"), ingest(Optional.empty()));
        assertEquals(List.of("a.txt read false", "scan.pdf no_text false"), ingest(Optional.empty()));
        assertEquals(List.of("a.txt read false", "scan.pdf read true"), ingest(Recognition.installed()));
        assertEquals(List.of("a.txt read false", "scan.pdf read false"), ingest(Recognition.installed()));
        assertEquals(List.of("a.txt read false", "scan.pdf read false"), ingest(Optional.empty()));
    }

    @Test
    void whatIsNotThereIsSaid() {
        List<Outcome> outcomes = read(List.of(papers.resolve("nowhere")), "1");
        assertEquals(List.of("nowhere unreadable"), told(outcomes));
        assertTrue(outcomes.getFirst().refused());
        assertTrue(outcomes.getFirst().problems().getFirst().why().contains("no such file"));
    }

    @Test
    void aBrokenLinkIsSaidAndACircleOfLinksEnds() throws IOException {
        Files.createSymbolicLink(papers.resolve("broken.txt"), papers.resolve("gone.txt"));
        Files.createSymbolicLink(papers.resolve("circle"), papers);
        paper("a.txt", "A");
        List<Outcome> outcomes = ingest("1");
        assertEquals(List.of("a.txt read", "broken.txt unreadable"), told(outcomes));
        assertTrue(outcomes.getLast().problems().getFirst().why().contains("a link to a file that is not there"));
    }

    @Test
    void anEmptyFileHasAnOutcome() {
        paper("empty.txt", "");
        assertEquals(List.of("empty.txt no_text"), told(ingest("1")));
    }

    @Test
    void theNumberOfPapersToReadLeavesOutThoseThatAreKnown() throws InterruptedException {
        paper("a.txt", "A");
        ingest("1");
        paper("b.txt", "B");
        int[] expected = {-1};
        batch("1").read(PaperFiles.under(List.of(papers)), Again.NONE, new BatchListener() {
            @Override
            public void begin(int toRead, long bytes) {
                expected[0] = toRead;
            }

            @Override
            public void closed(String paper, long bytes, Outcome outcome) {
                assertEquals(papers.resolve("b.txt").toString(), paper);
            }
        });
        assertEquals(1, expected[0]);
    }

    @Test
    void manyPapersAreFiledOnceEachInOrderOfPath() {
        for (int i = 100; i < 200; i++) {
            paper(i % 7 + "/" + i + ".txt", "paper " + i);
        }
        List<Outcome> outcomes = ingest("1");
        assertEquals(100, library.ids().size());
        assertEquals(outcomes.stream().map(Outcome::path).toList(),
                library.ledger().entries().stream().map(e -> e.path()).sorted().toList());
        assertFalse(outcomes.stream().anyMatch(Outcome::refused));
    }

    private List<String> ingest(Optional<Recognition> recognition) throws InterruptedException {
        Ingest ingest = new Ingest(recognition);
        return new BatchIngest(library, BatchIngest.inThisProcess(ingest::read, ingest.rules().getFirst()),
                ingest.rules(), InstantSource.fixed(Instant.EPOCH))
                .read(PaperFiles.under(List.of(papers)), Again.NONE, BatchListener.NONE).stream()
                .map(o -> name(o) + " " + o.word() + " " + o.fresh()).toList();
    }

    private List<Outcome> ingest(String rules) {
        return read(List.of(papers), rules);
    }

    private List<Outcome> read(List<Path> paths, String rules) {
        try {
            return batch(rules).read(PaperFiles.under(paths), Again.NONE, BatchListener.NONE);
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts a test", e);
        }
    }

    private BatchIngest batch(String rules) {
        return new BatchIngest(library,
                BatchIngest.inThisProcess((name, bytes, _) -> plain(name, bytes, rules), rules), List.of(rules),
                InstantSource.fixed(Instant.EPOCH));
    }

    /// Reads text as it is, but for a few papers on which it fails.
    private Filing plain(String name, byte[] bytes, String rules) {
        read.add(name);
        String text = new String(bytes, StandardCharsets.UTF_8);
        switch (text.equals("FRAIL") ? "FRAIL " + rules : text) {
            case "FRAIL 2" -> throw new IllegalStateException("what version 2 cannot read");
            case "BUG" -> throw new NullPointerException("a bug");
            case "DEEP" -> throw new StackOverflowError();
            case "HUGE" -> throw new OutOfMemoryError();
            default -> {
            }
        }
        Document document = new Document(DocumentId.of(bytes), name, "text/plain", OptionalInt.empty(), text.length(),
                Document.Kind.OTHER, Optional.empty(), Optional.empty(), Optional.empty(), false, OptionalInt.empty(),
                text.isEmpty() ? Document.Status.NO_TEXT : Document.Status.READ, List.of(), rules);
        return new Filing.Filed(document, Paper.ofText(name, text), List.of());
    }

    @Test
    void aPaperThatAStopLeftWithoutRecordsIsReadFromTheLibraryItself() throws IOException {
        Path file = paper("a.txt", "A");
        ingest("1");
        String export = export();
        Files.delete(file);
        try (Stream<Path> records = Files.walk(library.folder().resolve("records"))) {
            for (Path record : records.filter(Files::isRegularFile).toList()) {
                Files.delete(record);
            }
        }
        assertEquals(List.of(), library.ids());
        assertEquals(List.of("a.txt read"), told(ingest("1")));
        assertEquals(export, export());
    }

    @Test
    void whatOlderRulesReadStaysWhereNewerOnesGiveUp() throws InterruptedException {
        paper("a.txt", "FRAIL");
        paper("b.txt", "FRAIL");
        paper("c.txt", "C");
        assertEquals(List.of("a.txt read", "b.txt read", "c.txt read"), told(ingest("1")));
        List<String> givenUp = List.of("a.txt crashed", "b.txt crashed", "c.txt read");
        read.clear();
        assertEquals(givenUp, told(ingest("2")));
        assertEquals("1", library.document(DocumentId.of("FRAIL")).orElseThrow().rules());
        assertTrue(library.filing(DocumentId.of("FRAIL")).orElseThrow() instanceof Filing.Filed);
        assertEquals(Set.of("a.txt", "c.txt"), read);
        read.clear();
        List<Outcome> again = ingest("2");
        assertEquals(givenUp, told(again));
        assertTrue(again.stream().noneMatch(Outcome::fresh));
        assertEquals(Set.of(), read);
        assertEquals(6, library.ledger().entries().size());
        batch("2").read(PaperFiles.under(List.of(papers)), new Again(true, Set.of(), Set.of()), BatchListener.NONE);
        assertEquals(Set.of("a.txt"), read);
        assertEquals(List.of("a.txt read", "b.txt read", "c.txt read"), told(ingest("3")));
        assertEquals("3", library.document(DocumentId.of("FRAIL")).orElseThrow().rules());
    }

    @Test
    void aPaperIsAskedForByAPathFromHere() throws InterruptedException {
        Path file = paper("2007/a.txt", "A");
        paper("2008/a.txt", "B");
        ingest("1");
        read.clear();
        String path = Path.of("").toAbsolutePath().relativize(file).toString();
        List<Outcome> outcomes = batch("1").read(PaperFiles.under(List.of(papers)),
                new Again(false, Set.of(path), Set.of()), BatchListener.NONE);
        assertEquals(List.of(file.toString()),
                outcomes.stream().filter(Outcome::fresh).map(Outcome::path).toList());
    }

    private Path paper(String name, String text) {
        try {
            Path file = papers.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError("the temporary folder takes files", e);
        }
    }

    private String export() throws IOException {
        StringBuilder out = new StringBuilder();
        new Export(library, Optional.empty(), Narrowing.NONE).jsonLines(out);
        return out.toString();
    }

    private static List<String> told(List<Outcome> outcomes) {
        return outcomes.stream().map(o -> name(o) + " " + o.word()).toList();
    }

    private static String name(Outcome outcome) {
        return outcome.path().substring(outcome.path().lastIndexOf('/') + 1);
    }
}
