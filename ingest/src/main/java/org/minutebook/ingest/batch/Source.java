package org.minutebook.ingest.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.minutebook.corpus.library.Ledger;

/// Something that may hold a paper: a file, or a part of an archive or a mail.
///
/// @param path where it lies, as the ledger names it: a file's absolute path; a part has the path of what holds it, a
/// slash and its own. No two sources of a batch have the same.
/// @param name the paper's file name, without folders
/// @param stamp what can be seen of the file from outside; empty where that says nothing of the bytes
/// @param trouble why it cannot be opened, in words that can follow "it could not be read:"; empty where nothing is
/// known against it
/// @param opening gives the bytes from the first, each time anew
public record Source(String path, String name, Optional<Ledger.Stamp> stamp, Optional<String> trouble,
        Opening opening) {

    /// Gives a source's bytes.
    @FunctionalInterface
    public interface Opening {

        /// The bytes from the first.
        ///
        /// @throws IOException if they cannot be had
        InputStream open() throws IOException;
    }

    /// A file.
    ///
    /// @param file an absolute path
    /// @param stamp the file as it was seen when it was found
    public static Source of(Path file, Ledger.Stamp stamp) {
        return new Source(FileName.path(file), FileName.name(file), Optional.of(stamp), Optional.empty(),
                () -> Files.newInputStream(file));
    }

    /// A file or folder that was found and cannot be opened.
    ///
    /// @param file an absolute path
    public static Source unopened(Path file, String why) {
        return new Source(FileName.path(file), FileName.name(file), Optional.empty(), Optional.of(why), () -> {
            throw new IOException(why);
        });
    }
}
