package org.minutebook.corpus.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Problem;

/// How a try to read a paper ended: the closed list of the ledger's outcomes.
public enum Ending {
    /// All of it was read.
    READ,
    /// Some of it was read; its problems say what was not.
    READ_IN_PART,
    /// It has no text.
    NO_TEXT,
    /// It cannot be read: damaged, locked, too large, or of a kind that is not read.
    REFUSED,
    /// Reading it took longer than a paper may take.
    TIMEOUT,
    /// Reading it took more memory than a paper may take.
    OUT_OF_MEMORY,
    /// The program failed on it.
    CRASHED,
    /// Its file could not be opened, or was no file.
    UNREADABLE,
    /// Its file changed while it was being read.
    CHANGED,
    /// Its file is no longer there, and whoever keeps the library wants it to hold only what is.
    GONE;

    /// As the ledger writes it, in lower case.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one that the ledger calls so; empty if it is none of the list.
    public static Optional<Ending> of(String word) {
        return Stream.of(values()).filter(e -> e.word().equals(word)).findFirst();
    }

    /// How reading a paper ended, as its document says.
    public static Ending of(Document document) {
        return switch (document.status()) {
            case READ -> READ;
            case READ_IN_PART -> READ_IN_PART;
            case NO_TEXT -> NO_TEXT;
            case REFUSED -> refusal(document.problems());
        };
    }

    /// Whether nothing of the paper could be read.
    public boolean failed() {
        return switch (this) {
            case READ, READ_IN_PART, NO_TEXT, GONE -> false;
            case REFUSED, TIMEOUT, OUT_OF_MEMORY, CRASHED, UNREADABLE, CHANGED -> true;
        };
    }

    /// Whether reading it was given up, or brought the program down: trying again is likely to end the same way.
    public boolean gaveUp() {
        return switch (this) {
            case TIMEOUT, OUT_OF_MEMORY, CRASHED -> true;
            case READ, READ_IN_PART, NO_TEXT, REFUSED, UNREADABLE, CHANGED, GONE -> false;
        };
    }

    private static Ending refusal(List<Problem> problems) {
        return Stream.of(TIMEOUT, OUT_OF_MEMORY, CRASHED)
                .filter(e -> problems.stream().anyMatch(p -> p.what().equals(e.word()))).findFirst()
                .orElse(REFUSED);
    }
}
