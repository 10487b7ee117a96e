package org.minutebook.ingest.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// A source's bytes as a file: its own, or a copy that goes when this is closed.
record Spool(Path path, boolean copied) implements AutoCloseable {

    static Spool of(Source source) throws IOException {
        Optional<Path> file = file(source.path());
        if (file.isPresent()) {
            return new Spool(file.get(), false);
        }
        try (InputStream bytes = source.opening().open()) {
            return of(bytes);
        }
    }

    static Spool of(InputStream bytes) throws IOException {
        Path copy = Files.createTempFile("minutebook-part", "");
        try {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return new Spool(copy, true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    /// The file of a path, unless its name can only be said in another way.
    private static Optional<Path> file(String path) {
        try {
            return Optional.of(Path.of(path)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        if (copied) {
            Files.deleteIfExists(path);
        }
    }
}
