package org.minutebook.ingest.link;

import java.util.List;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.linked.Slip;

/// What one paper tells of one meeting.
record Telling(Slip slip, Meeting meeting) {

    List<Minute> minutes() {
        return slip.all(Minute.class).stream().filter(m -> m.meeting().equals(meeting.id())).toList();
    }

    List<Resolution> resolutions() {
        return slip.all(Resolution.class).stream().filter(r -> r.meeting().equals(meeting.id())).toList();
    }

    List<AgendaItem> agenda() {
        return slip.all(AgendaItem.class).stream().filter(a -> a.meeting().equals(meeting.id())).toList();
    }

    /// How far down the paper stands among those that tell of a meeting: minutes before packs, packs before agendas.
    int rank() {
        return switch (slip.document().kind()) {
            case MINUTES -> 0;
            case AGENDA_PACK -> 1;
            case AGENDA -> 2;
            case REPORT, DECISION, PERFORMANCE_REPORT, ACTION_LOG, OTHER -> 3;
        };
    }
}
