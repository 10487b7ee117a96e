package org.minutebook.corpus.library;

/// Something is wrong with the library itself: its folder cannot be read or written, or a file in it is damaged. The
/// message names the file and says what to do.
public class LibraryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LibraryException(String message) {
        super(message);
    }

    public LibraryException(String message, Throwable cause) {
        super(message + ": " + String.valueOf(cause.getMessage()).lines().findFirst().orElse(""), cause);
    }
}
