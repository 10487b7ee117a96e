package org.minutebook.ui;

import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The home page, which tells of every paper and so is made anew only when the library or its index has changed, and
/// once a minute. Thread-safe.
final class KeptHome {

    private final Shelf shelf;
    private Optional<Made> last = Optional.empty();

    KeptHome(Shelf shelf) {
        this.shelf = shelf;
    }

    private record Made(State state, HomePage page) {}

    /// @param times when the ledger and the index last changed
    private record State(List<FileTime> times, long minute) {}

    /// The page for the library as it is now.
    synchronized HomePage page() {
        State now = state();
        Made made = last.filter(m -> m.state().equals(now)).orElseGet(() -> new Made(now, HomePage.of(shelf)));
        last = Optional.of(made);
        return made.page();
    }

    private State state() {
        return new State(Kept.changed(shelf), TimeUnit.NANOSECONDS.toMinutes(System.nanoTime()));
    }
}
