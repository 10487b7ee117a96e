package org.minutebook.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.minutebook.corpus.linked.Linked;

/// Something that takes reading much of the library, made anew only when what it is made from has changed. Thread-safe.
final class Kept<T> {

    private final Supplier<Optional<List<FileTime>>> state;
    private final Supplier<T> make;
    private Optional<Made<T>> last = Optional.empty();

    /// @param state what tells whether anything has changed; empty while it is changing, when what was made before holds
    Kept(Supplier<Optional<List<FileTime>>> state, Supplier<T> make) {
        this.state = state;
        this.make = make;
    }

    private record Made<T>(Optional<List<FileTime>> state, T value) {}

    /// All linked records of one type; while the library is being linked, as they were before, or where they were not
    /// read before, as far as they had got when they were first asked for.
    static <L extends Linked> Kept<List<L>> linked(Shelf shelf, Class<L> type) {
        return linked(shelf, () -> {
            try (Stream<L> all = shelf.library().links().all(type)) {
                return all.toList();
            }
        });
    }

    /// Everybody whom papers name, likewise.
    static Kept<PeopleBook> people(Shelf shelf) {
        return linked(shelf, () -> PeopleBook.of(shelf));
    }

    private static <T> Kept<T> linked(Shelf shelf, Supplier<T> make) {
        return new Kept<>(() -> shelf.library().links().agreedAt().map(List::of), make);
    }

    /// Something that is made from the search index.
    static <T> Kept<T> indexed(Shelf shelf, Supplier<T> make) {
        return new Kept<>(() -> Optional.of(changed(shelf)), make);
    }

    /// When the ledger and the index last changed.
    static List<FileTime> changed(Shelf shelf) {
        return List.of(changed(shelf.library().ledger().file()), changed(shelf.library().indexFolder()));
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0); // not there yet
        }
    }

    /// The thing as it is now.
    synchronized T value() {
        Optional<List<FileTime>> now = state.get();
        Made<T> made = last.filter(m -> now.isEmpty() || m.state().equals(now))
                .orElseGet(() -> new Made<>(now, make.get()));
        last = Optional.of(made);
        return made.value();
    }
}
