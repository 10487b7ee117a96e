package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.linked.MinuteThread;
import org.minutebook.corpus.linked.MinuteThread.Printing;
import org.minutebook.corpus.linked.MinuteThread.Standing;
import org.minutebook.corpus.linked.Tie;

/// Puts together all printings of each minute, what they were taken under, and what leads to and from them.
final class MinuteLinker {

    private MinuteLinker() {}

    /// One thread for each minute, meeting by meeting.
    ///
    /// @param references where the body's cross-references lead
    static List<MinuteThread> link(History history, List<Tie.OfReference> references) {
        Citations citations = Citations.of(history, references);
        List<MinuteThread> threads = new ArrayList<>();
        for (Sitting sitting : history.sittings()) {
            for (Sitting.Item item : sitting.items()) {
                threads.add(new MinuteThread(item.id(), sitting.id(), item.first().number(), item.first().title(),
                        item.printings().stream().map(MinuteLinker::printing).toList(), List.of(),
                        citations.from(item.id()), citations.to(item.id())));
            }
        }
        return threads;
    }

    private static Printing printing(Minute minute) {
        return new Printing(minute.id(), minute.evidence().span().document(), minute.version(), Standing.UNKNOWN,
                List.of());
    }
}
