package org.minutebook.ingest.fetch;

/// One request has no answer that can be used; others may.
final class NoAnswerException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean silent;

    NoAnswerException(String why) {
        this(why, false);
    }

    /// @param silent whether the site said nothing at all, or that it cannot answer now
    NoAnswerException(String why, boolean silent) {
        super(why);
        this.silent = silent;
    }

    boolean silent() {
        return silent;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
