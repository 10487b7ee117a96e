package org.minutebook.ingest.batch;

/// Papers cannot be read in processes of their own here, whatever is in them. The message says what to do.
public final class WorkerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WorkerException(String message) {
        super(message);
    }

    WorkerException(String message, Throwable cause) {
        super(message, cause);
    }
}
