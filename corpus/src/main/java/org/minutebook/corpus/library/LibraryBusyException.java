package org.minutebook.corpus.library;

/// Another process is changing the library; the message says which.
public final class LibraryBusyException extends LibraryException {

    private static final long serialVersionUID = 1L;

    LibraryBusyException(String message) {
        super(message);
    }
}
