package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.linked.MeetingThread;
import org.minutebook.ingest.link.Approvals.Settled;

/// Puts a body's meetings in a row, and says how the minutes of each stand.
final class MeetingLinker {

    private MeetingLinker() {}

    /// One thread for each meeting, in the history's order.
    static List<MeetingThread> link(History history) {
        Map<String, Settled> settled = Approvals.of(history);
        List<MeetingThread> threads = new ArrayList<>();
        List<Sitting> sittings = history.sittings();
        for (int i = 0; i < sittings.size(); i++) {
            Sitting sitting = sittings.get(i);
            Optional<Settled> by = Optional.ofNullable(settled.get(sitting.id()));
            threads.add(new MeetingThread(sitting.id(), history.council(), history.body(), sitting.date(),
                    sitting.documents(), neighbour(sittings, i, -1), neighbour(sittings, i, 1),
                    minutes(sitting, by), by.map(s -> s.minute().id())));
        }
        return threads;
    }

    private static MeetingThread.Minutes minutes(Sitting sitting, Optional<Settled> by) {
        return sitting.items().isEmpty()
                ? MeetingThread.Minutes.NONE
                : by.map(Settled::minutes).orElse(MeetingThread.Minutes.DRAFT);
    }

    /// The dated meeting before or after a dated one.
    private static Optional<String> neighbour(List<Sitting> sittings, int at, int step) {
        int other = at + step;
        boolean dated = other >= 0 && other < sittings.size() && sittings.get(at).date().isPresent()
                && sittings.get(other).date().isPresent();
        return dated ? Optional.of(sittings.get(other).id()) : Optional.empty();
    }
}
