package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.linked.MinuteThread;
import org.minutebook.corpus.linked.MinuteThread.Printing;
import org.minutebook.corpus.linked.Tie;
import org.minutebook.ingest.link.Approvals.Settled;

/// Puts together all printings of each minute, what they were taken under, and what leads to and from them.
final class MinuteLinker {

    private MinuteLinker() {}

    /// One thread for each minute, meeting by meeting.
    ///
    /// @param citations where the body's cross-references lead, and those of others to it
    static List<MinuteThread> link(History history, Citations citations) {
        Map<String, Settled> settled = Approvals.of(history);
        List<MinuteThread> threads = new ArrayList<>();
        for (Sitting sitting : history.sittings()) {
            Optional<Settled> by = Optional.ofNullable(settled.get(sitting.id()));
            for (Sitting.Item item : sitting.items()) {
                threads.add(new MinuteThread(item.id(), sitting.id(), item.first().number(), item.first().title(),
                        printings(item, by), sitting.agenda().getOrDefault(item.id(), List.of()),
                        citations.from(item.id()), citations.to(item.id())));
            }
        }
        return threads;
    }

    /// One for each printing.
    static List<Tie.OfPrinting> ties(List<MinuteThread> threads) {
        return threads.stream().flatMap(t -> t.printings().stream().map(p -> tie(t, p))).toList();
    }

    private static Tie.OfPrinting tie(MinuteThread thread, Printing printing) {
        String why = printing.minute().equals(thread.id())
                ? "The printing to cite"
                : "The same minute of the same meeting; the printing to cite stands in "
                        + thread.printings().getFirst().document().brief();
        return new Tie.OfPrinting(printing.document(), printing.minute(), thread.id(), printing.standing(), why);
    }

    private static List<Printing> printings(Sitting.Item item, Optional<Settled> settled) {
        Standings standings = new Standings(item, settled);
        return item.printings().stream().map(p -> printing(item.first(), p, standings)).toList();
    }

    private static Printing printing(Minute first, Minute minute, Standings standings) {
        return new Printing(minute.id(), minute.evidence().span().document(), minute.version(), standings.of(minute),
                minute.equals(first) ? List.of() : Differences.between(first, minute));
    }
}
