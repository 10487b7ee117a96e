package org.minutebook.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.linked.MeetingThread;

/// A meeting, put together from every paper that tells of it.
///
/// @param meeting what the fullest of its papers says
/// @param minutes its minutes, from the paper that has most of them
/// @param reports the reports that its papers hold
/// @param referredToBy the later minutes that refer to it as a whole
/// @param actions how many actions its papers hold
/// @param readings how many values of indicators its papers give
/// @param course its place among its body's meetings; empty where its papers have not been linked
public record MeetingPage(Meeting meeting, List<Document> papers, List<Attendee> attendance,
        List<ItemView> agenda, List<MinuteView> minutes, List<ReportView> reports, List<Step> referredToBy,
        long actions, long readings, Optional<MeetingCourse> course) implements Page {

    /// Somebody on the attendance list.
    ///
    /// @param person the address of the person's page
    public record Attendee(Attendance attendance, Optional<String> person) {

        public String name() {
            return attendance.title().map(t -> t + " ").orElse("") + attendance.name();
        }
    }

    /// An item of the agenda.
    ///
    /// @param source the address of the page that it announces, or of the item itself where there is no such page
    /// @param minute the minute that was taken under it
    public record ItemView(AgendaItem item, String source, Optional<Step> minute) {

        /// What the agenda says beside the title: "(pages 3 to 60; report herewith)".
        public String told() {
            String first = item.pageFrom().isPresent() ? Integer.toString(item.pageFrom().getAsInt()) : "";
            boolean many = item.pageTo().isPresent() && !item.pageTo().equals(item.pageFrom());
            String pages = first.isEmpty() || !many
                    ? first.isEmpty() ? "" : "page " + first
                    : "pages " + first + " to " + item.pageTo().getAsInt();
            String told = String.join("; ",
                    Stream.of(pages, item.note().orElse("")).filter(t -> !t.isEmpty()).toList());
            return told.isEmpty() ? "" : "(" + told + ")";
        }
    }

    /// A report.
    ///
    /// @param source the address of the place where it begins
    /// @param officers those whom it names as its presenters and contacts, each once
    public record ReportView(Report report, String source, List<MinuteView.Officer> officers) {}

    /// Where a link to a minute points: the first of this number; null for any other.
    public @Nullable String anchor(MinuteView view) {
        return view.minute().number().filter(number -> minutes.stream()
                .filter(m -> m.minute().number().map(Links::minuteAnchor)
                        .equals(Optional.of(Links.minuteAnchor(number))))
                .findFirst().equals(Optional.of(view))).map(Links::minuteAnchor).orElse(null);
    }

    @Override
    public String template() {
        return "meeting";
    }

    /// The page of a meeting; empty where no paper tells of it.
    static Optional<MeetingPage> of(String id, Shelf shelf) {
        BodyHistory history = BodyHistory.of(id, shelf);
        Optional<MeetingThread> thread = history.meeting(id);
        List<Filing.Filed> papers = shelf.papersOf(id,
                thread.map(MeetingThread::documents).orElse(List.of()));
        Names names = Names.in(shelf.library(), papers.stream().map(p -> p.document().id()).toList());
        return papers.stream().flatMap(p -> p.all(Meeting.class).stream()).filter(m -> m.id().equals(id))
                .max((a, b) -> Integer.compare(told(a), told(b)))
                .map(meeting -> new MeetingPage(meeting, papers.stream().map(Filing.Filed::document).toList(),
                        most(papers, Attendance.class, id).stream()
                                .map(a -> new Attendee(a, names.address(a))).toList(),
                        agenda(papers, id, history), minutes(papers, id, history, names, shelf),
                        reports(papers, id, names), history.referringTo(id), shelf.count("action", id),
                        shelf.count("reading", id),
                        thread.map(t -> MeetingCourse.of(t, history))));
    }

    /// The papers with which not all is well.
    public List<Document> troubled() {
        return papers.stream().filter(d -> d.status() != Document.Status.READ || !d.problems().isEmpty()).toList();
    }

    public String title() {
        return meeting.body().orElse("Meeting") + ", " + Words.day(meeting.date());
    }

    /// Those who came, or did not, in one of these ways.
    public List<Attendee> with(Attendance.Status status) {
        return attendance.stream().filter(a -> a.attendance().status() == status).toList();
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

    private static List<ItemView> agenda(List<Filing.Filed> papers, String meeting, BodyHistory history) {
        return most(papers, AgendaItem.class, meeting).stream()
                .map(item -> agenda(item, paperOf(item, papers), history)).toList();
    }

    private static ItemView agenda(AgendaItem item, Filing.Filed paper, BodyHistory history) {
        String printed = item.pageFrom().isPresent() ? Integer.toString(item.pageFrom().getAsInt()) : "";
        return new ItemView(item,
                paper.paper().pages().stream().filter(page -> page.printed().equals(Optional.of(printed))).findFirst()
                        .map(page -> Links.sheet(paper.document().id(), "page", page.number()))
                        .orElseGet(() -> source(item, paper)),
                history.takenUnder(item.id()));
    }

    private static List<ReportView> reports(List<Filing.Filed> papers, String meeting, Names names) {
        Map<String, ReportView> reports = new LinkedHashMap<>();
        for (Filing.Filed paper : papers) {
            paper.all(Report.class).stream().filter(r -> r.meeting().orElse(meeting).equals(meeting))
                    .forEach(r -> reports.putIfAbsent(r.title().toLowerCase(Locale.UK), new ReportView(r,
                            source(r, paper), MinuteView.officers(paper, a -> a.report().equals(Optional.of(r.id()))
                                    && a.capacity() != Appearance.Capacity.MENTIONED, names))));
        }
        return List.copyOf(reports.values());
    }

    private static Filing.Filed paperOf(Finding finding, List<Filing.Filed> papers) {
        return papers.stream().filter(p -> p.document().id().equals(finding.evidence().span().document())).findFirst()
                .orElseThrow();
    }

    private static List<MinuteView> minutes(List<Filing.Filed> papers, String meeting, BodyHistory history,
            Names names, Shelf shelf) {
        return most(papers, Minute.class, meeting).stream().map(minute -> {
            Filing.Filed paper = paperOf(minute, papers);
            return MinuteView.of(minute, paper, MinuteCourse.of(minute, paper, history, shelf), names);
        }).toList();
    }

    static String source(Finding finding, Filing.Filed paper) {
        Span span = finding.evidence().span();
        return Links.passage(span, paper.paper().pageAt(span.start()));
    }
}
