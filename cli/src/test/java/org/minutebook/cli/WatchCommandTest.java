package org.minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LibraryLock;
import picocli.CommandLine;

/// `minutebook watch`, on folders in which papers come, move and go.
class WatchCommandTest {

    private static final long LONGEST_WAIT = 60_000;
    private static final int MANY = 200;

    @TempDir Path folder;
    private Path share = Path.of(".");
    private Library library = Library.at(Path.of("target"));
    private Thread watch = Thread.currentThread();
    private final StringWriter said = new StringWriter();

    @BeforeEach
    void makeTheShare() throws IOException {
        share = Files.createDirectory(folder.resolve("share"));
        library = Library.at(folder.resolve("library"));
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (!watch.equals(Thread.currentThread())) {
            watch.interrupt();
            watch.join();
        }
    }

    @Test
    void papersThatComeMoveAndAreReplacedAreFollowed() throws IOException {
        watch();
        write("other.txt", "OTHER");
        Path paper = write("a.txt", "ONE");
        await(() -> library.ids().contains(DocumentId.of("ONE")));
        Path moved = Files.move(paper, share.resolve("b.txt"));
        await(() -> moved.toString().equals(library.ledger().paths().get(DocumentId.of("ONE"))));
        write("b.txt", "TWO");
        await(() -> library.ids().contains(DocumentId.of("TWO")) && !library.ids().contains(DocumentId.of("ONE")));
        Files.delete(moved);
        await(() -> said.toString().contains("1 papers are no longer in"));
        assertTrue(library.ids().contains(DocumentId.of("TWO")));
    }

    @Test
    void aMirrorHoldsOnlyWhatIsThere() throws IOException {
        write("a.txt", "A");
        Path gone = write("b.txt", "B");
        watch("--mirror");
        await(() -> library.ids().size() == 2);
        Files.delete(gone);
        await(() -> library.ids().size() == 1);
        write("b.txt", "B");
        await(() -> library.ids().size() == 2);
    }

    @Test
    void aShareThatGoesAwayAndComesBackTakesNoPaperOutOfAMirror() throws IOException {
        write("a.txt", "A");
        write("b.txt", "B");
        watch("--mirror");
        await(() -> library.ids().size() == 2 && library.ledger().entries().size() >= 2);
        Path elsewhere = Files.move(share, folder.resolve("elsewhere"));
        await(() -> said.toString().contains("waiting for it to come back"));
        Files.createDirectory(share); // where a share is mounted
        await(() -> said.toString().contains("it is empty of a sudden"));
        assertEquals(2, library.ids().size());
        Files.delete(share);
        Files.move(elsewhere, share);
        await(() -> said.toString().contains("is back"));
        write("c.txt", "C");
        await(() -> library.ids().size() == 3 && library.ledger().entries().size() >= 3);
        assertEquals(3, library.ledger().entries().size(), "nothing was read twice, and nothing gone");
    }

    @Test
    void hundredsOfFilesThatComeAtOnceAreEachReadOnce() throws IOException {
        watch();
        await(() -> said.toString().contains("watching"));
        for (int i = 0; i < MANY; i++) {
            write("%03d.txt".formatted(i), "NORTHAM BOROUGH COUNCIL\n\nPaper " + i);
        }
        await(() -> library.ids().size() == MANY && library.ledger().entries().size() >= MANY);
        assertEquals(MANY, library.ledger().entries().size());
    }

    @Test
    void aSecondWatchIsToldWhoWatches() {
        watch();
        await(() -> said.toString().contains("watching"));
        StringWriter told = new StringWriter();
        assertEquals(2, line(told).execute("watch", share.toString(), "--library", library.folder().toString()));
        assertTrue(told.toString().contains("process " + ProcessHandle.current().pid()), told.toString());
    }

    @Test
    void aSecondWriterIsToldWhoHoldsTheLibrary() throws IOException {
        write("a.txt", "A");
        StringWriter told = new StringWriter();
        try (LibraryLock _ = library.lock()) {
            assertEquals(2, line(told).execute("ingest", share.toString(), "--library", library.folder().toString()));
        }
        assertTrue(told.toString().contains("is being changed by minutebook"), told.toString());
        assertTrue(told.toString().contains("process " + ProcessHandle.current().pid()), told.toString());
    }

    @Test
    void whileTheLibraryIsBeingChangedTheWatchWaits() throws IOException {
        LibraryLock held = library.lock();
        write("a.txt", "A");
        watch();
        await(() -> said.toString().contains("is being changed by"));
        held.close();
        await(() -> library.ids().size() == 1);
    }

    private void watch(String... options) {
        String[] words = new String[options.length + 9];
        System.arraycopy(new String[]{"watch", share.toString(), "--every", "0.2", "--workers", "1", "--library",
                library.folder().toString(), "--debug"}, 0, words, 0, 9);
        System.arraycopy(options, 0, words, 9, options.length);
        watch = Thread.ofPlatform().start(() -> line(said).execute(words));
    }

    private static CommandLine line(StringWriter told) {
        return Minutebook.commandLine().setOut(new PrintWriter(told)).setErr(new PrintWriter(told));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(share.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(BooleanSupplier condition) {
        long end = System.currentTimeMillis() + LONGEST_WAIT;
        while (!condition.getAsBoolean()) {
            assertTrue(System.currentTimeMillis() < end, () -> "not in time: " + said);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError("nobody interrupts a test", e);
            }
        }
    }
}
