package org.minutebook.cli;

/// A command cannot be carried out; the message says what to do.
class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }
}
