package org.minutebook.corpus.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.apache.commons.io.file.PathUtils;

/// Files that are there whole or not at all, also after the power failed.
final class Whole {

    private Whole() {}

    /// Writes a file aside, forces it to the disk and moves it into place; makes the folders above it where there are none.
    ///
    /// @throws LibraryException if the disk does not take it; what was there before then stays
    static void write(Path file, byte[] bytes) {
        try {
            PathUtils.createParentDirectories(file);
            // No temporary file of the JDK's: nobody but its owner could read that, and a library may be served by another.
            Path aside = file.resolveSibling(".writing-" + UUID.randomUUID());
            try {
                Files.write(aside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                Forced.bytes(aside);
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new LibraryException("cannot write %s (is the disk full?)".formatted(file), e);
        }
    }
}
