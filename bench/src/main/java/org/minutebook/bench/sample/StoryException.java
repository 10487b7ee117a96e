package org.minutebook.bench.sample;

/// The story is not told as it should be; the message says where, and what is wrong.
final class StoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoryException(String message) {
        super(message);
    }
}
