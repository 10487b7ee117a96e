package org.minutebook.corpus.library;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/// Something is wrong with the library itself: its folder cannot be read or written, or a file in it is damaged. The
/// message names the file and says what to do.
public class LibraryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LibraryException(String message) {
        super(message);
    }

    public LibraryException(String message, Throwable cause) {
        super(message + ": " + why(cause), cause);
    }

    /// The JDK names some errors of files by the file alone.
    static String why(Throwable cause) {
        return switch (cause) {
            case AccessDeniedException _ -> "this user may not";
            case NoSuchFileException _ -> "there is no such file or folder";
            case FileAlreadyExistsException _ -> "there is a file of that name";
            default -> String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        };
    }
}
