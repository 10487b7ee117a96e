package org.minutebook.ui;

import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.linked.Linked;

/// All linked records of one type, read again only when the library has been linked anew. Thread-safe.
final class KeptLinked<L extends Linked> {

    private final Library library;
    private final Class<L> type;
    private Optional<FileTime> read = Optional.empty();
    private List<L> last = List.of();

    KeptLinked(Library library, Class<L> type) {
        this.library = library;
        this.type = type;
    }

    /// The records as they are now; while the library is being linked, as far as they have got.
    synchronized List<L> records() {
        Optional<FileTime> now = library.links().agreedAt();
        if (now.isEmpty() || !now.equals(read)) {
            try (Stream<L> all = library.links().all(type)) {
                last = all.toList();
            }
            read = now;
        }
        return last;
    }
}
