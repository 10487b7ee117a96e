package org.minutebook.corpus.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// A file that says by being there that something agrees with something else. It is taken away before either changes and
/// put back when both are on the disk; that it is gone, or there, is on the disk before anything else is done.
/// Where the disk does not take or give it, that is a [LibraryException].
public record Mark(Path file) {

    /// Whether it is there.
    public boolean stands() {
        return Files.exists(file);
    }

    /// When it was last put; empty while it is not there.
    public Optional<FileTime> since() {
        try {
            return Optional.of(Files.getLastModifiedTime(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new LibraryException("cannot read " + file, e);
        }
    }

    /// Puts it; once more, where it is there already.
    ///
    /// @param words for whoever finds the file
    public void put(String words) {
        try {
            Files.write(file, words.getBytes(StandardCharsets.UTF_8));
            Forced.bytes(file);
            Forced.names(file.resolveSibling("."));
        } catch (IOException e) {
            throw new LibraryException("cannot write " + file, e);
        }
    }

    /// Takes it away.
    public void remove() {
        try {
            if (Files.deleteIfExists(file)) {
                Forced.names(file.resolveSibling("."));
            }
        } catch (IOException e) {
            throw new LibraryException("cannot delete " + file, e);
        }
    }
}
