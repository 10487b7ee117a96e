package org.minutebook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Motion;
import org.minutebook.corpus.Resolution;

/// A meeting, put together from every paper that tells of it.
///
/// @param meeting what the fullest of its papers says
/// @param minutes its minutes, from the paper that has most of them
public record MeetingPage(Meeting meeting, List<Document> papers, List<Attendance> attendance,
        List<AgendaItem> agenda, List<MinuteView> minutes) implements Page {

    /// A minute with what was decided in it and who spoke to it.
    ///
    /// @param source the address of the minute in its paper
    public record MinuteView(Minute minute, List<ResolutionView> resolutions, List<Motion> motions,
            List<Appearance> officers, String source) {}

    /// A resolution, and the address of its passage.
    public record ResolutionView(Resolution resolution, String source) {}

    @Override
    public String template() {
        return "meeting";
    }

    /// The page of a meeting; empty where no paper tells of it.
    static Optional<MeetingPage> of(String id, Shelf shelf) {
        List<Filing.Filed> papers = shelf.papersOf(id);
        return papers.stream().flatMap(p -> p.all(Meeting.class).stream()).filter(m -> m.id().equals(id))
                .max((a, b) -> Integer.compare(told(a), told(b)))
                .map(meeting -> new MeetingPage(meeting, papers.stream().map(Filing.Filed::document).toList(),
                        most(papers, Attendance.class, id), most(papers, AgendaItem.class, id),
                        minutes(papers, id)));
    }

    public String title() {
        return meeting.body().orElse("Meeting") + ", " + Words.day(meeting.date());
    }

    /// Those who came, or did not, in one of these ways.
    public List<Attendance> with(Attendance.Status status) {
        return attendance.stream().filter(a -> a.status() == status).toList();
    }

    private static int told(Meeting meeting) {
        int told = 0;
        for (Optional<?> part : List.of(meeting.council(), meeting.body(), meeting.date(), meeting.time(),
                meeting.venue())) {
            told += part.isPresent() ? 1 : 0;
        }
        return told;
    }

    private static <F extends Finding> List<F> most(List<Filing.Filed> papers, Class<F> type, String meeting) {
        List<F> most = List.of();
        for (Filing.Filed paper : papers) {
            List<F> found = paper.all(type).stream().filter(f -> meetingOf(f).equals(meeting)).toList();
            most = found.size() > most.size() ? found : most;
        }
        return most;
    }

    private static String meetingOf(Finding finding) {
        return switch (finding) {
            case Attendance attendance -> attendance.meeting();
            case AgendaItem item -> item.meeting();
            case Minute minute -> minute.meeting();
            default -> "";
        };
    }

    private static List<MinuteView> minutes(List<Filing.Filed> papers, String meeting) {
        List<Minute> minutes = most(papers, Minute.class, meeting);
        List<MinuteView> views = new ArrayList<>();
        for (Minute minute : minutes) {
            Filing.Filed paper = papers.stream()
                    .filter(p -> p.document().id().equals(minute.evidence().span().document())).findFirst()
                    .orElseThrow();
            views.add(view(minute, paper));
        }
        return views;
    }

    private static MinuteView view(Minute minute, Filing.Filed paper) {
        List<ResolutionView> resolutions = paper.all(Resolution.class).stream()
                .filter(r -> r.minute().equals(minute.id())).map(r -> new ResolutionView(r, source(r, paper)))
                .toList();
        return new MinuteView(minute, resolutions,
                paper.all(Motion.class).stream().filter(m -> m.minute().equals(minute.id())).toList(),
                paper.all(Appearance.class).stream().filter(a -> a.minute().equals(Optional.of(minute.id())))
                        .filter(a -> a.capacity() == Appearance.Capacity.PRESENTER).toList(),
                source(minute, paper));
    }

    private static String source(Finding finding, Filing.Filed paper) {
        var span = finding.evidence().span();
        return Links.passage(span, paper.paper().pageAt(span.start()));
    }
}
