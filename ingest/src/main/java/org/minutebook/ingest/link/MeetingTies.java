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
                    ties.add(new Tie.OfMeeting(telling.slip().id(), meeting.id(), sitting.id(),
                            LoneReport.tells(telling)
                                    ? ofReport(meeting, sitting)
                                    : why(meeting, sitting, places)));
                }
            }
        }
        return ties;
    }

    private static String ofReport(Meeting meeting, Sitting sitting) {
        return "The report is addressed to the " + meeting.body().orElse("body")
                + (meeting.date().isPresent() && meeting.date().equals(sitting.date())
                        ? " and bears the day of this meeting"
                        : ", and this meeting had business of its title");
    }

    private static String why(Meeting meeting, Sitting sitting, Places places) {
        if (places.meetingId(meeting).equals(sitting.id())) {
            return places.name(meeting).map(BodyName::why).orElse(meeting.council().isEmpty()
                    ? "The paper names no council, and nothing ties it to one"
                    : "The same body and day");
        }
        return meeting.date().isEmpty()
                ? "Another paper prints the same minutes"
                : "The body met more than once that day, at other hours or on other business";
    }
}
