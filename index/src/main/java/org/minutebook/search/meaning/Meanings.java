package org.minutebook.search.meaning;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Where an engine has the meanings of texts from. Thread-safe.
public interface Meanings {

    /// Cuts texts as the model wants them.
    Windows windows();

    /// Names what made the meanings: those of different names cannot be compared.
    String name();

    /// The meaning of what was asked; empty where it cannot be had on this machine. May take as long as loading a model.
    Optional<AskedMeaning> ofQuestion(String words);

    /// The meanings of windows of a paper, by their text; empty if some of them are not known. Never takes long.
    ///
    /// @param paper the SHA-256 of the paper
    Optional<Map<String, Meaning>> ofPaper(String paper, Collection<String> windows);
}
