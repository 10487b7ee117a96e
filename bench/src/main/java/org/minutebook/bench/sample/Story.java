package org.minutebook.bench.sample;

import java.util.List;
import java.util.stream.Stream;
import org.minutebook.bench.accuracy.Truth;

/// The story of a council: its meetings, and the papers in which they are told.
///
/// @param drafts the meetings again, their minutes as first written
record Story(String council, List<MeetingStory> meetings, List<MeetingStory> drafts, List<PaperPlan> papers,
        Threads threads) {

    Story {
        meetings = List.copyOf(meetings);
        drafts = List.copyOf(drafts);
        papers = List.copyOf(papers);
    }

    MeetingStory meeting(String key) {
        return find(meetings, key);
    }

    /// The meeting whose minutes a paper prints, in the paper's version.
    MeetingStory minuted(PaperPlan plan) {
        String key = plan.form() == Form.PACK ? plan.previous() : plan.meeting();
        return find(plan.draft() ? drafts : meetings, key);
    }

    /// Whether a paper prints minutes.
    boolean printsMinutes(PaperPlan plan) {
        return switch (plan.form()) {
            case PACK -> !plan.previous().isEmpty();
            case MINUTES, WEB, SCAN -> true;
            case AGENDA, REPORT, BROKEN -> false;
        };
    }

    /// The keys of the meetings of which a paper tells.
    List<String> tells(PaperPlan plan) {
        return plan.form() == Form.BROKEN
                ? List.of()
                : Stream.of(plan.meeting(), plan.previous()).filter(k -> !k.isEmpty()).toList();
    }

    /// The reports in a paper.
    List<MeetingStory.ReportStory> reports(PaperPlan plan) {
        return plan.form() == Form.PACK || plan.form() == Form.REPORT
                ? meeting(plan.meeting()).reports(plan.lacking())
                : List.of();
    }

    private static MeetingStory find(List<MeetingStory> meetings, String key) {
        return meetings.stream().filter(m -> m.key().equals(key)).findFirst()
                .orElseThrow(() -> new StoryException("no meeting is told under the key '" + key + "'"));
    }

    /// A paper that is to be made.
    ///
    /// @param name its file name; the ending says the format
    /// @param meeting the key of the meeting it belongs to
    /// @param previous the key of the meeting whose minutes are bound into it; empty where there is none
    /// @param draft whether it prints minutes as first written, and not as amended
    /// @param lacking the anchor of the part that its agenda announces and it has not; empty where it is whole
    /// @param cutting the number of the item whose text it breaks off; empty where it has all of them
    record PaperPlan(String name, Form form, String meeting, String previous, boolean draft, String lacking,
            String cutting) {}

    /// What sort of paper it is.
    enum Form {
        PACK, AGENDA, MINUTES, WEB, REPORT, SCAN,
        /// A file that was cut off on its way, so that nobody can read it.
        BROKEN;

        String kind() {
            return switch (this) {
                case PACK -> "agenda_pack";
                case AGENDA -> "agenda";
                case MINUTES, WEB, SCAN -> "minutes";
                case REPORT -> "report";
                case BROKEN -> "unreadable";
            };
        }
    }

    /// A made paper: its file, and what it holds.
    @SuppressWarnings("ArrayRecordComponent") // handed on once, to be written
    record MadePaper(String name, byte[] bytes, Truth truth) {}
}
