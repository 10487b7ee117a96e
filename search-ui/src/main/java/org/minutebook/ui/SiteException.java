package org.minutebook.ui;

/// The site cannot be served; the message says what to do.
public class SiteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SiteException(String message, Throwable cause) {
        super(message, cause);
    }
}
