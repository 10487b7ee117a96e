package org.minutebook.ingest.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Slip;

/// Says what of each council's papers could not be read, and what the papers themselves lack. What a paper of a meeting
/// lacks is said with the meeting, see [GapLinker].
final class PaperGapLinker implements Linker {

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public Map<String, Slip> slips(Slip paper, Places places) {
        boolean sound = paper.document().problems().isEmpty() && paper.document().status() == Document.Status.READ;
        boolean ofMeeting = paper.all(Meeting.class).stream().anyMatch(m -> isOf(paper, m));
        return sound || ofMeeting
                ? Map.of()
                : Map.of(Councils.key(paper, places), new Slip(paper.document(), List.of()));
    }

    /// Whether the meeting is the one that the paper belongs to.
    static boolean isOf(Slip paper, Meeting meeting) {
        return paper.document().meeting().filter(meeting.id()::equals).isPresent();
    }

    @Override
    public List<Linked> link(String key, List<Slip> slips, Places places) {
        Optional<String> council = Councils.name(slips, places);
        return slips.stream().<Linked>flatMap(s -> new PaperGaps(s, Councils.of(s, places).or(() -> council),
                Optional.empty(), Optional.empty(), Optional.empty()).gaps().stream()).toList();
    }
}
