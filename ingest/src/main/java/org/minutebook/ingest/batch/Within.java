package org.minutebook.ingest.batch;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minutebook.corpus.DocumentId;

/// A paper that is within a file, or the file itself.
///
/// @param path from the file to it: `!/` and its name, once for each file that it lies within; empty text for the file itself
/// @param id empty for the file itself, and where there is trouble
/// @param bytes how many it has
/// @param trouble why it cannot be had; empty where it can
public record Within(String path, Optional<DocumentId> id, long bytes, Optional<String> trouble) {

    /// Stands between what holds and what is within.
    static final String MARK = "!/";

    static Within itself() {
        return new Within("", Optional.empty(), 0, Optional.empty());
    }

    static Within closed(String path, String why) {
        return new Within(path, Optional.empty(), 0, Optional.of(why));
    }

    /// Whether it is the file, and not a part of it.
    boolean isItself() {
        return path.isEmpty();
    }

    /// The paths of the files that a path may lie within.
    static Stream<String> holders(String path) {
        return IntStream.range(0, path.length()).filter(i -> path.startsWith(MARK, i))
                .mapToObj(i -> path.substring(0, i));
    }
}
