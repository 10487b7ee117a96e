package org.minutebook.corpus.library;

import java.util.Optional;
import org.minutebook.corpus.DocumentId;

/// A correction that changes nothing, because its file cannot be read as one, or because what it says does not fit the
/// records. Everything else goes on without it.
///
/// @param file the correction's file, from the library's folder: `corrections/3f2a…/8c1d….json`
/// @param document the paper whose record it is about; empty where it is about people, or does not say
/// @param why what is wrong, in words for a reader
public record Misfit(String file, Optional<DocumentId> document, String why) {

    /// What to do about it.
    public String advice() {
        return "Mend %s or delete it, and run minutebook reindex.".formatted(file);
    }
}
