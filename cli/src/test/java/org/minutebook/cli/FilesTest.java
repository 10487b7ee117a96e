package org.minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for every source file.
class FilesTest {

    private static final int LONGEST = 400;
    private static final Path ROOT = Path.of(System.getProperty("minutebook.root", ".."));

    @Test
    void noFileIsLongerThanAReaderCanHold() throws IOException {
        assertEquals(List.of(), sources().filter(f -> lines(f) > LONGEST).toList());
    }

    @Test
    void everyPackageSaysWhatItIsAndThatNothingIsNull() throws IOException {
        assertEquals(List.of(), sources().map(Path::getParent).distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java"))).toList());
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Path> sources = files.filter(f -> f.toString().endsWith(".java") && f.toString().contains("/src/"))
                    .toList();
            assertTrue(sources.size() > 100, "the sources are at " + ROOT);
            return sources.stream();
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
