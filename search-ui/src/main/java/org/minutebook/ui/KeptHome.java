package org.minutebook.ui;

import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Gap;

/// The home page, which tells of every paper and so is made anew only when the library or its index has changed, and
/// once a minute. Thread-safe.
final class KeptHome {

    private final Shelf shelf;
    private final Kept<List<Commitment>> commitments;
    private final Kept<List<Gap>> gaps;
    private Optional<Made> last = Optional.empty();

    KeptHome(Shelf shelf, Kept<List<Commitment>> commitments, Kept<List<Gap>> gaps) {
        this.shelf = shelf;
        this.commitments = commitments;
        this.gaps = gaps;
    }

    private record Made(State state, HomePage page) {}

    /// @param times when the ledger and the index last changed
    private record State(List<FileTime> times, long minute) {}

    /// The page for the library as it is now.
    synchronized HomePage page() {
        State now = state();
        Made made = last.filter(m -> m.state().equals(now))
                .orElseGet(() -> new Made(now, HomePage.of(shelf, commitments.value(), gaps.value())));
        last = Optional.of(made);
        return made.page();
    }

    private State state() {
        return new State(Kept.changed(shelf), TimeUnit.NANOSECONDS.toMinutes(System.nanoTime()));
    }
}
