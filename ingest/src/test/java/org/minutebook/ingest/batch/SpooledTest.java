package org.minutebook.ingest.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LibraryException;
import org.minutebook.ingest.Ingest;

/// A disk that does not take what is unpacked is no fault of what is unpacked.
class SpooledTest {

    private static final byte[] WORDS = "words".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void bytesAreThereUntilItIsClosed() throws IOException {
        Spooled spooled = Spooled.in(folder, new ByteArrayInputStream(WORDS));
        try (spooled) {
            assertArrayEquals(WORDS, Files.readAllBytes(spooled.file()));
            assertEquals(DocumentId.of(WORDS), spooled.id());
            assertEquals(WORDS.length, spooled.bytes());
        }
        assertFalse(Files.exists(spooled.file()));
    }

    @Test
    void bytesThatBreakOffLeaveNothing() throws IOException {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(WORDS), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("the line is dead");
            }
        });
        assertEquals("the line is dead",
                assertThrows(IOException.class, () -> Spooled.in(folder, broken)).getMessage());
        assertTrue(PathUtils.isEmptyDirectory(folder));
    }

    @Test
    void aFullDiskIsSaidInThisProcess() throws Exception {
        assertFull(BatchIngest.inThisProcess(PaperRead.quiet(new Ingest(Optional.empty())::read), Ingest.RULES));
    }

    @Test
    void aFullDiskIsSaidByAWorker() throws Exception {
        try (Workers workers = new Workers(new WorkerLimits(1, 64, Duration.ofSeconds(20), 100))) {
            assertFull(workers);
        }
    }

    @Test
    void aDiskThatDoesNotTakeWhatIsUnpackedStopsTheBatch() throws Exception {
        Path papers = Files.createDirectory(folder.resolve("papers"));
        byte[] noise = new byte[2 << 20];
        new Random(1).nextBytes(noise);
        Files.write(papers.resolve("a.zip"), Containers.zip(Map.of("a.txt", noise, "b.txt", WORDS)));
        Library library = Library.at(folder.resolve("library"));
        String said = batch("ulimit -f 1024; ", library, papers);
        assertTrue(said.contains("LibraryException") && said.contains("is the disk full?"), said);
        assertEquals(List.of(), library.everyId());
        assertEquals(List.of(), library.ledger().entries());
        assertTrue(PathUtils.isEmptyDirectory(library.folder().resolve("papers/.writing")));
        assertEquals("", batch("", library, papers));
        assertEquals(2, library.everyId().size());
    }

    /// Reads in a process of its own, whose files may have but so many kilobytes.
    ///
    /// @return what it says of its failure; empty text where it has none
    private String batch(String limit, Library library, Path papers) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        List<String> command = new ArrayList<>(List.of("bash", "-c", limit + "exec \"$@\"", "bash"));
        command.addAll(WorkerCommand.of(new WorkerLimits(1, 64, Duration.ofSeconds(1), 1), BadBatch.class, true,
                folder));
        command.addAll(List.of(folder.resolve("told").toString(), library.folder().toString(), papers.toString()));
        int exit = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start()
                .waitFor();
        return exit == 0 ? "" : Files.readString(said);
    }

    private void assertFull(Desk desk) throws IOException, InterruptedException {
        Path zip = zip();
        Path full = Files.createSymbolicLink(folder.resolve("full"), Path.of("/dev/full"));
        LibraryException e = assertThrows(LibraryException.class, () -> desk.unpack(zip, "!/a.txt", folder, full));
        assertTrue(String.valueOf(e.getMessage()).contains("is the disk full?"), e.getMessage());
        assertFalse(Files.exists(full, LinkOption.NOFOLLOW_LINKS));
        assertThrows(LibraryException.class, () -> desk.look(zip, folder.resolve("nowhere")));
        assertEquals(Optional.empty(), desk.unpack(zip, "!/a.txt", folder, folder.resolve("a.txt")));
        assertArrayEquals(WORDS, Files.readAllBytes(folder.resolve("a.txt")));
    }

    private Path zip() throws IOException {
        Path file = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(WORDS);
        }
        return file;
    }
}
