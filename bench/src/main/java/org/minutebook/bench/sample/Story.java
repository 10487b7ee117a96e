package org.minutebook.bench.sample;

import java.util.List;
import org.minutebook.bench.accuracy.Truth;

/// The story of a council: its meetings, and the papers in which they are told.
record Story(String council, List<MeetingStory> meetings, List<PaperPlan> papers) {

    Story {
        meetings = List.copyOf(meetings);
        papers = List.copyOf(papers);
    }

    MeetingStory meeting(String key) {
        return meetings.stream().filter(m -> m.key().equals(key)).findFirst()
                .orElseThrow(() -> new StoryException("no meeting is told under the key '" + key + "'"));
    }

    /// A paper that is to be made.
    ///
    /// @param name its file name; the ending says the format
    /// @param meeting the key of the meeting it belongs to
    /// @param previous the key of the meeting whose minutes are bound into it; empty where there is none
    record PaperPlan(String name, Form form, String meeting, String previous) {}

    /// What sort of paper it is.
    enum Form {
        PACK, AGENDA, MINUTES, WEB, REPORT, SCAN;

        String kind() {
            return switch (this) {
                case PACK -> "agenda_pack";
                case AGENDA -> "agenda";
                case MINUTES, WEB, SCAN -> "minutes";
                case REPORT -> "report";
            };
        }
    }

    /// A made paper: its file, and what it holds.
    @SuppressWarnings("ArrayRecordComponent") // handed on once, to be written
    record MadePaper(String name, byte[] bytes, Truth truth) {}
}
