package org.minutebook.search.out;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Carries a failure to write through the engine, which would take an [UncheckedIOException] for its own.
final class OutputGone extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final IOException why;

    OutputGone(IOException why) {
        super(why);
        this.why = why;
    }

    IOException why() {
        return why;
    }
}
