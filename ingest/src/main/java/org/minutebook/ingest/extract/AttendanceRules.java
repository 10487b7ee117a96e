package org.minutebook.ingest.extract;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.segment.Item;
import org.minutebook.ingest.segment.Part;

/// Who was at a meeting: from the lists under its heading or after its last item, and from what its items say of
/// apologies and of the chair.
public final class AttendanceRules {

    private static final Pattern LISTING = Pattern
            .compile("(?i)\\b(?:apolog(?:y|ies)|present|attendance|attendees|absen(?:ce|t)|substitut\\w+)\\b");
    private static final int FIRST_ITEMS = 2;

    private AttendanceRules() {}

    /// Everybody whom the minutes list, in the order of the text; empty where they list nobody.
    public static List<Attendance> find(Paper paper, Part.Minutes minutes, Meeting meeting) {
        return call(paper, minutes, meeting.id()).attendance();
    }

    /// The initials and short names that the lists give to people, e.g. `RB` for Rob Byrd; empty where they give none.
    public static Map<String, String> initials(Paper paper, Part.Minutes minutes) {
        return call(paper, minutes, "").initials();
    }

    private static RollCall call(Paper paper, Part.Minutes minutes, String meeting) {
        RollCall call = new RollCall(paper, meeting);
        call.lists(minutes.attendanceStart(), minutes.attendanceEnd(), "attendance-list");
        call.sentences(minutes.attendanceStart(), minutes.attendanceEnd(), true);
        for (int i = 0; i < minutes.items().size(); i++) {
            Item item = minutes.items().get(i);
            if (LISTING.matcher(item.title()).find()) {
                call.item(item);
            }
            if (i < FIRST_ITEMS || LISTING.matcher(item.title()).find()) {
                call.sentences(item.bodyStart(), item.end(), false);
            }
        }
        call.tail(minutes.tailStart(), minutes.end());
        call.presentAmong(minutes.start(), minutes.end());
        return call;
    }
}
