package org.minutebook.ingest.link;

import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.linked.MeetingThread;
import org.minutebook.corpus.linked.MinuteThread.Standing;
import org.minutebook.ingest.link.Approvals.Settled;

/// Says of each printing of a minute whether its words are the draft, the approved or the amended ones.
final class Standings {

    private final Sitting.Item item;
    private final Optional<Settled> settled;

    /// @param settled how the meeting's minutes were settled
    Standings(Sitting.Item item, Optional<Settled> settled) {
        this.item = item;
        this.settled = settled;
    }

    Standing of(Minute printing) {
        int versions = item.printings().stream().filter(p -> document(p).equals(document(printing)))
                .mapToInt(Minute::version).max().orElse(1);
        if (versions > 1) {
            return printing.version() == versions ? Standing.AMENDED : Standing.DRAFT;
        }
        if (settled.isEmpty()) {
            return Standing.DRAFT;
        }
        return settled.get().minutes() == MeetingThread.Minutes.AMENDED ? amended(printing) : approved(printing);
    }

    /// The words that a meeting approved are those that were before it.
    private Standing approved(Minute printing) {
        List<Minute> before = beforeTheMeeting();
        boolean approved = before.isEmpty()
                ? item.printings().stream().allMatch(p -> same(p, printing))
                : before.stream().anyMatch(p -> same(p, printing));
        return approved ? Standing.APPROVED : Standing.UNKNOWN;
    }

    /// Where a meeting changed the minutes, the words that were before it are the draft, and others the amended ones.
    private Standing amended(Minute printing) {
        List<Minute> before = beforeTheMeeting();
        boolean draft = before.stream().anyMatch(p -> same(p, printing));
        boolean changed = item.printings().stream().anyMatch(p -> !same(p, printing));
        if (before.isEmpty()) {
            return isNamed() || changed ? Standing.UNKNOWN : Standing.APPROVED;
        }
        if (!draft) {
            return Standing.AMENDED;
        }
        return changed || isNamed() ? Standing.DRAFT : Standing.APPROVED;
    }

    /// Whether the meeting that changed the minutes speaks of this one.
    private boolean isNamed() {
        String words = " " + settled.map(s -> Words.folded(s.words())).orElse("") + " ";
        return item.first().number().filter(n -> words.contains(" " + Words.folded(n) + " ")).isPresent()
                || words.contains(" " + Words.folded(item.first().title()) + " ");
    }

    /// The printings in papers for the meeting that settled the minutes.
    private List<Minute> beforeTheMeeting() {
        List<DocumentId> papers = settled.map(s -> s.by().documents()).orElse(List.of());
        return item.printings().stream().filter(p -> papers.contains(document(p))).toList();
    }

    private static boolean same(Minute one, Minute other) {
        return one.equals(other) || Differences.between(one, other).isEmpty();
    }

    private static DocumentId document(Minute minute) {
        return minute.evidence().span().document();
    }
}
