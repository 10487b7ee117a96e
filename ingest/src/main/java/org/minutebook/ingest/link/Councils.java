package org.minutebook.ingest.link;

import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.MeetingIds;
import org.minutebook.corpus.linked.Slip;

/// Whose papers are whose: the council of a paper, for what is kept council by council.
final class Councils {

    private Councils() {}

    /// The council whose paper it is, under the name by which its papers are kept together; empty where neither the
    /// paper nor its meeting tells.
    static Optional<String> of(Slip paper, Places places) {
        List<Meeting> meetings = paper.all(Meeting.class);
        return meetings.stream().filter(m -> paper.document().meeting().filter(m.id()::equals).isPresent())
                .flatMap(m -> places.council(m).stream()).findFirst()
                .or(() -> meetings.stream().flatMap(m -> places.council(m).stream()).findFirst())
                .or(() -> paper.document().council());
    }

    /// The key of the group of a council's papers; `_` where the council is not known.
    static String key(Slip paper, Places places) {
        return MeetingIds.slug(of(paper, places));
    }

    /// The name of the council of a group's papers.
    static Optional<String> name(List<Slip> group, Places places) {
        return group.stream().flatMap(s -> of(s, places).stream()).findFirst();
    }
}
