package org.minutebook.ingest.read.draft;

/// Bytes that cannot become a paper. Says what is the matter and what to do, without the file's name, which only the
/// caller knows.
public final class UnreadablePaperException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String what;

    /// @param what the problem's short name
    /// @param why a sentence that can follow the file's name, e.g. "needs a password: …"
    public UnreadablePaperException(String what, String why) {
        super(why);
        this.what = what;
    }

    /// The problem's short name.
    public String what() {
        return what;
    }

    /// A sentence that can follow the file's name.
    public String why() {
        return String.valueOf(getMessage());
    }

    /// A file that needs a password.
    public static UnreadablePaperException encrypted() {
        return new UnreadablePaperException("encrypted",
                "needs a password: save a copy without one and ingest that");
    }

    /// A file that holds more than a paper can.
    ///
    /// @param how a clause that can follow the file's name, e.g. "has 30,000 pages"
    public static UnreadablePaperException tooLarge(String how) {
        return new UnreadablePaperException("too_large",
                how + ", and no paper does: split it and ingest the parts, if it is one");
    }

    /// A file that breaks off or contradicts itself.
    ///
    /// @param kind the format's name
    /// @param cause what the parser threw
    public static UnreadablePaperException damaged(String kind, Throwable cause) {
        var damaged = new UnreadablePaperException("damaged",
                "is a damaged " + kind + " file: fetch it again, or open it in its own program and save it anew");
        damaged.initCause(cause);
        return damaged;
    }
}
