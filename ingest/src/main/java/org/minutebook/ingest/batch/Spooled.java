package org.minutebook.ingest.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.LibraryException;

/// Bytes in a file of their own, which goes when this is closed.
record Spooled(Path file, DocumentId id, long bytes) implements AutoCloseable {

    private static final int AT_A_TIME = 1 << 16;

    /// Puts bytes into a new file in a folder.
    ///
    /// @throws IOException if they cannot be had
    /// @throws LibraryException if the disk does not take them
    static Spooled in(Path folder, InputStream bytes) throws IOException {
        return at(folder.resolve(UUID.randomUUID().toString()), bytes);
    }

    /// The same for a file whose name is known; what is there is replaced.
    static Spooled at(Path file, InputStream bytes) throws IOException {
        boolean whole = false;
        try (Sink sink = Sink.to(file)) {
            DocumentId.Hash hash = new DocumentId.Hash();
            byte[] some = new byte[AT_A_TIME];
            long size = 0;
            for (int n = bytes.read(some); n >= 0; n = bytes.read(some)) {
                hash.add(some, n);
                sink.write(some, n);
                size += n;
            }
            whole = true;
            return new Spooled(file, hash.id(), size);
        } finally {
            if (!whole) {
                delete(file);
            }
        }
    }

    /// A file that is written: what goes wrong with it is no fault of the bytes.
    private record Sink(Path file, OutputStream out) implements AutoCloseable {

        static Sink to(Path file) {
            try {
                return new Sink(file, Files.newOutputStream(file));
            } catch (IOException e) {
                throw refused(file, e);
            }
        }

        void write(byte[] some, int length) {
            try {
                out.write(some, 0, length);
            } catch (IOException e) {
                throw refused(file, e);
            }
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException e) {
                throw refused(file, e);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    private static LibraryException refused(Path file, IOException e) {
        return new LibraryException("cannot write %s (is the disk full?)".formatted(file), e);
    }

    @Override
    public void close() {
        delete(file);
    }
}
