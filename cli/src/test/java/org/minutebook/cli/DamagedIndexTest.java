package org.minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A damaged index is noticed before anybody relies on it, said, and made anew.
class DamagedIndexTest {

    @TempDir Path folder;
    private String out = "";
    private String err = "";

    @BeforeEach
    void fileAPaper() throws IOException {
        Files.writeString(folder.resolve("parks.txt"), """
                NORTHAM BOROUGH COUNCIL

                MINUTES of a meeting of the Parks Committee held on 14 May 2007 at 10.00 a.m.

                12. LANTERNS

                Resolved:- That the lanterns be mended.
                """);
        assertEquals(0, run("ingest", folder.resolve("parks.txt").toString(), "--meaning", "off"));
    }

    @Test
    void aFlippedByteIsNoticedBySearching() throws IOException {
        for (int i = 0; i < filesOfTheIndex().size(); i++) {
            Path file = filesOfTheIndex().get(i);
            flip(file);
            assertEquals(0, run("search", "lanterns"), err);
            assertTrue(out.contains("parks.txt"), out);
            assertTrue(err.contains("damaged"), file + ": " + err);
            assertEquals(0, run("search", "lanterns"));
            assertFalse(err.contains("damaged"), err);
        }
    }

    @Test
    void aMissingFileIsNoticedByIngesting() throws IOException {
        Files.delete(filesOfTheIndex().getFirst());
        assertEquals(0, run("ingest", folder.resolve("parks.txt").toString(), "--meaning", "off"), () -> err);
        assertTrue(err.contains("nothing is lost"), err);
        assertEquals(0, run("search", "lanterns"));
        assertTrue(out.contains("parks.txt"), out);
    }

    private List<Path> filesOfTheIndex() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("library/index"))) {
            return files.filter(f -> f.getFileName().toString().startsWith("_")).sorted().limit(3).toList();
        }
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private int run(String... words) {
        Ran ran = Ran.on(folder.resolve("library"), words);
        out = ran.out();
        err = ran.err();
        return ran.code();
    }
}
