package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.linked.MeetingThread;

/// Puts a body's meetings in a row, and says how the minutes of each stand.
final class MeetingLinker {

    private MeetingLinker() {}

    /// One thread for each meeting, in the history's order.
    static List<MeetingThread> link(History history) {
        List<MeetingThread> threads = new ArrayList<>();
        List<Sitting> sittings = history.sittings();
        for (int i = 0; i < sittings.size(); i++) {
            Sitting sitting = sittings.get(i);
            threads.add(new MeetingThread(sitting.id(), history.council(), history.body(), sitting.date(),
                    sitting.documents(), neighbour(sittings, i, -1), neighbour(sittings, i, 1),
                    sitting.items().isEmpty() ? MeetingThread.Minutes.NONE : MeetingThread.Minutes.DRAFT,
                    Optional.empty()));
        }
        return threads;
    }

    /// The dated meeting before or after a dated one.
    private static Optional<String> neighbour(List<Sitting> sittings, int at, int step) {
        int other = at + step;
        boolean dated = other >= 0 && other < sittings.size() && sittings.get(at).date().isPresent()
                && sittings.get(other).date().isPresent();
        return dated ? Optional.of(sittings.get(other).id()) : Optional.empty();
    }
}
