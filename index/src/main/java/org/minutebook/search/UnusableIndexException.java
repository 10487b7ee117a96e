package org.minutebook.search;

/// There is no index, or one that is damaged or of another version of this program. Nothing is lost: it can be made
/// again from the records.
public class UnusableIndexException extends IndexException {

    private static final long serialVersionUID = 1L;

    public UnusableIndexException(String message) {
        super(message);
    }

    public UnusableIndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
