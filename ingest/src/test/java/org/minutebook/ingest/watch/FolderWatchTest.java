package org.minutebook.ingest.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.DocumentId;
import org.minutebook.ingest.batch.Source;

class FolderWatchTest {

    private static final int MANY = 5_000;

    @TempDir Path top;
    private Path share = Path.of(".");
    private FolderWatch watch = new FolderWatch(share, share, false);

    @BeforeEach
    void makeTheShare() throws IOException {
        share = Files.createDirectory(top.resolve("share"));
        watch = new FolderWatch(share, share.resolve("library"), false);
    }

    @Test
    void aFileThatIsStillBeingCopiedIsLeftAlone() throws IOException {
        Path file = share.resolve("a.pdf");
        Files.writeString(file, "begun");
        assertEquals(List.of(), settled());
        Files.writeString(file, " and going on", StandardOpenOption.APPEND);
        assertEquals(List.of(), settled());
        assertEquals(List.of("a.pdf"), settled());
    }

    @Test
    void aFileThatHasItsSizeButIsStillBeingWrittenIsLeftAlone() throws IOException {
        Path file = Files.writeString(share.resolve("a.pdf"), "\0\0\0\0");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        assertEquals(List.of(), settled());
        Files.writeString(file, "%P\0\0");
        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000));
        assertEquals(List.of(), settled());
        assertEquals(List.of("a.pdf"), settled());
    }

    @Test
    void thousandsOfFilesThatComeAtOnceAreEachReadOnce() throws IOException {
        for (int i = 0; i < MANY; i++) {
            Path folder = Files.createDirectories(share.resolve("%02d".formatted(i % 40)));
            Files.writeString(folder.resolve("%04d.pdf".formatted(i)), "A");
        }
        FolderWatch.Look first = watch.look();
        assertEquals(MANY, first.unsettled());
        assertEquals(List.of(), first.settled());
        Set<String> seen = watch.look().settled().stream().map(Source::path).collect(Collectors.toSet());
        assertEquals(MANY, seen.size());
        take();
        assertEquals(List.of(), settled());
        for (int i = 0; i < MANY; i += 2) {
            Files.delete(share.resolve("%02d/%04d.pdf".formatted(i % 40, i)));
        }
        settled();
        settled();
        assertTrue(watch.mayHaveLost());
        assertEquals(MANY / 2, watch.gone(seen).size());
        watch.forget(watch.gone(seen));
        assertFalse(watch.mayHaveLost());
    }

    @Test
    void aFileIsReadOnceUntilItIsReplaced() throws IOException {
        Files.writeString(share.resolve("a.pdf"), "one");
        settled();
        take();
        assertEquals(List.of(), settled());
        Files.writeString(share.resolve("a.pdf"), "another");
        assertEquals(List.of(), settled());
        assertEquals(List.of("a.pdf"), settled());
    }

    @Test
    void aFileIsGoneWhenTwoLooksHaveNotSeenIt() throws IOException {
        Files.writeString(share.resolve("a.pdf"), "A");
        Files.writeString(share.resolve("b.pdf"), "B");
        settled();
        take();
        Files.delete(share.resolve("a.pdf"));
        settled();
        assertEquals(Set.of(), gone("a.pdf", "b.pdf"));
        settled();
        assertTrue(watch.mayHaveLost());
        assertEquals(Set.of(path("a.pdf")), gone("a.pdf", "b.pdf"));
        watch.forget(Set.of(path("a.pdf")));
        settled();
        assertFalse(watch.mayHaveLost());
    }

    @Test
    void aShareThatGoesAwayTakesNothingWithIt() throws IOException {
        Files.writeString(share.resolve("a.pdf"), "A");
        settled();
        take();
        Files.move(share, top.resolve("elsewhere"));
        assertTrue(watch.look().away().isPresent());
        assertTrue(watch.look().away().isPresent());
        assertEquals(Set.of(), gone("a.pdf"));
        Files.createDirectory(share); // the place where a share is mounted
        assertEquals("it is empty of a sudden", watch.look().away().orElseThrow());
        assertEquals(Set.of(), gone("a.pdf"));
        Files.delete(share);
        Files.move(top.resolve("elsewhere"), share);
        assertEquals(List.of(), settled());
        assertEquals(List.of(), settled());
        assertEquals(Set.of(), gone("a.pdf"));
    }

    @Test
    void theLibraryAndHiddenFilesArePassedOver() throws IOException {
        Files.createDirectories(share.resolve("library/papers"));
        Files.writeString(share.resolve("library/papers/x"), "x");
        Files.writeString(share.resolve(".a.pdf.part"), "x");
        settled();
        assertEquals(List.of(), settled());
    }

    @Test
    void partsOfAnArchiveGoWithIt() throws IOException {
        Files.writeString(share.resolve("b.zip"), "x");
        settled();
        settled();
        assertEquals(Set.of(path("a.zip!/1.pdf")), gone("a.zip!/1.pdf", "b.zip!/1.pdf"));
        assertEquals(Set.of(), watch.gone(Set.of("/elsewhere/a.pdf", share + "2/a.pdf")));
    }

    @Test
    void aMovedPaperIsFollowedAndADeletedOneStays() {
        DocumentId moved = DocumentId.of("M");
        DocumentId deleted = DocumentId.of("D");
        Map<String, DocumentId> current = Map.of("/old", moved, "/new", moved, "/gone", deleted);
        Set<String> gone = Set.of("/old", "/gone");
        assertEquals(new Departures(Set.of("/old"), Set.of("/gone")), Departures.of(current, gone, false));
        assertEquals(new Departures(Set.of("/old", "/gone"), Set.of()), Departures.of(current, gone, true));
    }

    @Test
    void aFolderThatIsCalledLikeAnArchiveIsThere() throws IOException {
        Path folder = Files.createDirectory(share.resolve("Read me!"));
        Files.writeString(folder.resolve("a.pdf"), "A");
        Files.writeString(share.resolve("b.pdf"), "B");
        settled();
        take();
        settled();
        assertEquals(Set.of(), gone("Read me!/a.pdf"));
        Files.delete(folder.resolve("a.pdf"));
        settled();
        settled();
        assertEquals(Set.of(path("Read me!/a.pdf")), gone("Read me!/a.pdf"));
    }

    @Test
    void aFileThatIsForgottenIsReadAgain() throws IOException {
        Files.writeString(share.resolve("a.pdf"), "A");
        settled();
        take();
        assertEquals(List.of(), settled());
        watch.forget(Set.of(path("a.pdf")));
        assertEquals(List.of("a.pdf"), settled());
    }

    private List<String> settled() {
        return watch.look().settled().stream().map(s -> s.name()).toList();
    }

    private void take() {
        watch.taken(watch.look().settled());
    }

    private Set<String> gone(String... names) {
        return watch.gone(Set.of(names).stream().map(this::path).collect(Collectors.toSet()));
    }

    private String path(String name) {
        return share.resolve(name).toString();
    }
}
