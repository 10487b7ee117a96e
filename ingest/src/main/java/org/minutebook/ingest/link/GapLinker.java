package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.corpus.linked.Gap;

/// Says what is missing from the papers of one body. What may well be missing for a good reason, or only seems to be, is
/// not said.
final class GapLinker {

    private GapLinker() {}

    /// In order of kind, then of the meetings.
    static List<Gap> link(History history) {
        Gaps gaps = new Gaps(history);
        Numbering numbering = Numbering.of(history);
        List<Gap> found = new ArrayList<>(NumberGaps.in(gaps, numbering));
        found.addAll(AnnouncedMeetings.missing(gaps, numbering));
        found.addAll(MinutesGaps.in(gaps, numbering));
        found.addAll(ItemGaps.in(gaps));
        history.sittings().forEach(s -> found.addAll(PaperGaps.of(history, s)));
        return found;
    }
}
