package org.minutebook.ingest.fetch;

/// Fetching cannot go on. The message says why and what to do.
public class FetchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FetchException(String message) {
        super(message);
    }

    public FetchException(String message, Throwable cause) {
        super("%s: %s".formatted(message, cause.getMessage()), cause);
    }
}
