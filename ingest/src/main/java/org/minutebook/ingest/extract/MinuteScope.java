package org.minutebook.ingest.extract;

import java.util.List;
import java.util.Map;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.segment.Item;

/// What a rule may look at when it reads one minute: the paper, where in it the minute stands, and who was there.
///
/// @param attendance everybody that the meeting's attendance list names; empty where there is none
/// @param initials the initials that the paper itself gives to people, e.g. `RB` for Rob Boyd; empty where it gives none
public record MinuteScope(Paper paper, Meeting meeting, Item item, Minute minute, List<Attendance> attendance,
        Map<String, String> initials) {

    public MinuteScope {
        attendance = List.copyOf(attendance);
        initials = Map.copyOf(initials);
    }
}
