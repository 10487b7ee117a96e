package org.minutebook.corpus.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.minutebook.corpus.DocumentId;

/// One kind of the files of which a library has one a paper. They are written aside, brought to the disk and then moved
/// into place, so that each is there whole or not at all, even if the power fails.
///
/// @param ending what the files' names end with
record Shelf(Path folder, String ending) {

    private static final int AT_A_TIME = 1 << 16;

    /// The file of one paper, whether or not it is there.
    Path of(DocumentId id) {
        return folder.resolve(id.sha256().substring(0, 2)).resolve(id.sha256() + ending);
    }

    /// The papers of which there is a file, in order.
    List<DocumentId> ids() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(ending))
                    .map(n -> new DocumentId(n.substring(0, n.length() - ending.length()))).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new LibraryException("cannot list " + folder, e);
        }
    }

    /// Puts bytes into a paper's file.
    ///
    /// @throws LibraryException if the disk does not take them; what was there before then stays
    void put(DocumentId id, byte[] bytes) {
        try (Aside aside = new Aside(id)) {
            aside.write(ByteBuffer.wrap(bytes));
            aside.moveIntoPlace();
        }
    }

    /// Puts bytes into their paper's file that need not fit into memory.
    ///
    /// @return whether they are the paper's; if they are not, nothing is put there
    /// @throws IOException if they cannot be read
    /// @throws LibraryException if the disk does not take them
    boolean put(DocumentId id, InputStream bytes) throws IOException {
        try (Aside aside = new Aside(id)) {
            DocumentId.Hash hash = new DocumentId.Hash();
            byte[] some = new byte[AT_A_TIME];
            for (int n = bytes.read(some); n >= 0; n = bytes.read(some)) {
                hash.add(some, n);
                aside.write(ByteBuffer.wrap(some, 0, n));
            }
            boolean same = hash.id().equals(id);
            if (same) {
                aside.moveIntoPlace();
            }
            return same;
        }
    }

    /// Takes away what was broken off while it was being written.
    void sweep() {
        Path asides = asides();
        try {
            if (Files.exists(asides)) {
                PathUtils.deleteDirectory(asides);
            }
        } catch (IOException e) {
            throw new LibraryException("cannot empty " + asides, e);
        }
    }

    /// Makes a folder that [#sweep] takes away.
    Path folderAside() {
        Path aside = asides().resolve(UUID.randomUUID().toString());
        try {
            return Files.createDirectories(aside);
        } catch (IOException e) {
            throw new LibraryException("cannot make %s (is the disk full?)".formatted(aside), e);
        }
    }

    private Path asides() {
        return folder.resolve(".writing");
    }

    /// A file that is being written.
    private final class Aside implements AutoCloseable {

        private final Path place;
        private final Path file;
        private final FileChannel channel;

        Aside(DocumentId id) {
            place = of(id);
            // No temporary file of the JDK's: nobody but its owner could read that, and a library may be served by another.
            file = asides().resolve(UUID.randomUUID().toString());
            try {
                PathUtils.createParentDirectories(place);
                PathUtils.createParentDirectories(file);
                channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (IOException e) {
                throw refused(e);
            }
        }

        void write(ByteBuffer bytes) {
            try {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            } catch (IOException e) {
                throw refused(e);
            }
        }

        void moveIntoPlace() {
            try {
                channel.force(true);
                Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw refused(e);
            }
        }

        @Override
        public void close() {
            try {
                channel.close();
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw refused(e);
            }
        }

        private LibraryException refused(IOException e) {
            return new LibraryException("cannot write %s (is the disk full?)".formatted(place), e);
        }
    }
}
