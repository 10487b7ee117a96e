package org.minutebook.corpus.library;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.apache.commons.io.file.PathUtils;

/// Files that are there whole or not at all.
final class Whole {

    private static final String ASIDE = ".writing-";

    private Whole() {}

    /// Writes a file aside, forces it to the disk and moves it into place; makes the folders above it where there are none.
    ///
    /// @throws LibraryException if the disk does not take it; what was there before then stays
    static void write(Path file, byte[] bytes) {
        write(file, bytes, true);
    }

    /// The same for a file that may be gone after the power failed.
    ///
    /// @throws LibraryException if the disk does not take it; what was there before then stays
    static void writeUnforced(Path file, byte[] bytes) {
        write(file, bytes, false);
    }

    private static void write(Path file, byte[] bytes, boolean forced) {
        try {
            PathUtils.createParentDirectories(file);
            // No temporary file of the JDK's: nobody but its owner could read that, and a library may be served by another.
            Path aside = file.resolveSibling(ASIDE + UUID.randomUUID());
            try {
                Files.write(aside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                if (forced) {
                    Forced.bytes(aside);
                }
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new LibraryException("cannot write %s (is the disk full?)".formatted(file), e);
        }
    }

    /// Takes away what a stop left aside in a folder.
    static void sweep(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> asides = Files.newDirectoryStream(folder, ASIDE + "*")) {
            for (Path aside : asides) {
                Files.deleteIfExists(aside);
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new LibraryException("cannot sweep " + folder, e);
        }
    }
}
