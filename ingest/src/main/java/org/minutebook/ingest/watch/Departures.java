package org.minutebook.ingest.watch;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.minutebook.corpus.DocumentId;

/// What becomes of papers whose files are gone.
///
/// @param left paths that no longer count: the paper lies elsewhere, or the library is to hold only what is there
/// @param kept paths of papers that are nowhere else and stay
public record Departures(Set<String> left, Set<String> kept) {

    /// Decides.
    ///
    /// @param current the paper of each path, as the ledger has it
    /// @param gone paths of which the files are gone
    /// @param mirror whether papers go with their files
    public static Departures of(Map<String, DocumentId> current, Set<String> gone, boolean mirror) {
        Set<DocumentId> elsewhere = new HashSet<>();
        current.forEach((path, paper) -> {
            if (!gone.contains(path)) {
                elsewhere.add(paper);
            }
        });
        Set<String> left = new TreeSet<>();
        Set<String> kept = new TreeSet<>();
        gone.forEach(path -> (mirror || elsewhere.contains(current.get(path)) ? left : kept).add(path));
        return new Departures(left, kept);
    }
}
