package org.minutebook.search.meaning;

/// Texts cannot be compared by meaning here, or what is kept of them cannot be read; search goes by words alone.
public final class MeaningException extends RuntimeException {

    public MeaningException(String why) {
        super(why);
    }

    public MeaningException(String why, Throwable cause) {
        super(why, cause);
    }
}
