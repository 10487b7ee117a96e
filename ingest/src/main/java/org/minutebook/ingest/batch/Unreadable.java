package org.minutebook.ingest.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Why a file cannot be opened, in words that say what to do.
final class Unreadable {

    static final String DEAD_LINK = "it is a link to a file that is not there";

    private Unreadable() {}

    /// Why bytes cannot be had.
    static String why(IOException e) {
        return switch (e) {
            case FileSystemException f when f.getFile() != null -> why(Path.of(f.getFile()), e);
            default -> "it cannot be read (%s)".formatted(e.getMessage());
        };
    }

    static String why(Path file, IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "you may not read it; change its permissions and ingest it again";
            case NoSuchFileException _ when Files.isSymbolicLink(file) -> DEAD_LINK;
            case NoSuchFileException _ -> "there is no such file or folder; look at the spelling of its name";
            default -> "it cannot be read (%s)".formatted(e.getMessage());
        };
    }
}
