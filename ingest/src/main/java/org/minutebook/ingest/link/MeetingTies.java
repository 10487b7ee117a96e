package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.linked.BodyName;
import org.minutebook.corpus.linked.Tie;

/// Says of papers that give a meeting another id than the one it has in the library, which meeting they mean.
final class MeetingTies {

    private MeetingTies() {}

    static List<Tie.OfMeeting> of(History history, Places places) {
        List<Tie.OfMeeting> ties = new ArrayList<>();
        for (Sitting sitting : history.sittings()) {
            for (Telling telling : sitting.tellings()) {
                Meeting meeting = telling.meeting();
                if (!meeting.id().equals(sitting.id())) {
                    String why = places.name(meeting.council(), meeting.body()).map(BodyName::why)
                            .orElse("The papers tell of the same body and day");
                    ties.add(new Tie.OfMeeting(telling.slip().id(), meeting.id(), sitting.id(), why));
                }
            }
        }
        return ties;
    }
}
