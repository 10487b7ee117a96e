package org.minutebook.search;

/// Something is wrong with an index: it cannot be read or written. The message names its folder and says what to do.
public class IndexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IndexException(String message) {
        super(message);
    }

    public IndexException(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
