package org.minutebook.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Motion;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.linked.MeetingThread;

/// A meeting, put together from every paper that tells of it.
///
/// @param meeting what the fullest of its papers says
/// @param minutes its minutes, from the paper that has most of them
/// @param actions how many actions its papers hold
/// @param readings how many values of indicators its papers give
/// @param course its place among its body's meetings; empty where its papers have not been linked
public record MeetingPage(Meeting meeting, List<Document> papers, List<Attendance> attendance,
        List<ItemView> agenda, List<MinuteView> minutes, long actions, long readings,
        Optional<MeetingCourse> course) implements Page {

    /// An item of the agenda.
    ///
    /// @param source the address of the page that it announces, or of the item itself where there is no such page
    public record ItemView(AgendaItem item, String source) {

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

    /// A minute with what was decided in it and who spoke to it.
    ///
    /// @param indicators the codes of the indicators that it names
    /// @param source the address of the minute in its paper
    /// @param course what leads to it and from it
    public record MinuteView(Minute minute, List<ResolutionView> resolutions, List<MotionView> motions,
            List<Appearance> officers, List<String> indicators, String source, MinuteCourse course) {}

    /// Where a link to a minute points: the first of this number; null for any other.
    public @Nullable String anchor(MinuteView view) {
        return view.minute().number().filter(number -> minutes.stream()
                .filter(m -> m.minute().number().map(Links::minuteAnchor)
                        .equals(Optional.of(Links.minuteAnchor(number))))
                .findFirst().equals(Optional.of(view))).map(Links::minuteAnchor).orElse(null);
    }

    /// A resolution, and the address of its passage.
    ///
    /// @param text its words, flowing
    public record ResolutionView(Resolution resolution, String text, String source) {

        /// What came of it; empty where the wording says nothing that could be told in a word.
        public Optional<String> outcome() {
            return Optional.of(resolution.outcome()).filter(o -> o != Resolution.Outcome.OTHER).map(Words::of);
        }
    }

    /// A motion, and the address of its passage.
    public record MotionView(Motion motion, String source) {

        /// Who brought it: "Moved by Ann Ash, seconded by Jo Elm"; "Vote" where the paper does not say.
        public String brought() {
            return motion.mover().map(mover -> "Moved by " + mover).orElse("Vote")
                    + motion.seconder().map(seconder -> ", seconded by " + seconder).orElse("");
        }

        /// What came of it: "For 5, against 1. Carried."; empty where the paper does not say.
        public String became() {
            String count = Words.capital(
                    Stream.of(count("for", motion.inFavour()), count("against", motion.against()),
                            count("abstained", motion.abstain())).flatMap(Optional::stream)
                            .collect(Collectors.joining(", ")));
            return (count.isEmpty() ? "" : count + ". ")
                    + motion.carried().map(carried -> carried ? "Carried." : "Lost.").orElse("");
        }

        /// Who voted in this way, in the paper's order; empty where the paper does not name them.
        public String names(Motion.Choice choice) {
            return motion.votes().stream().filter(vote -> vote.vote() == choice).map(Motion.Vote::name)
                    .collect(Collectors.joining(", "));
        }

        private static Optional<String> count(String word, OptionalInt number) {
            return number.isPresent() ? Optional.of(word + " " + number.getAsInt()) : Optional.empty();
        }
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
        return papers.stream().flatMap(p -> p.all(Meeting.class).stream()).filter(m -> m.id().equals(id))
                .max((a, b) -> Integer.compare(told(a), told(b)))
                .map(meeting -> new MeetingPage(meeting, papers.stream().map(Filing.Filed::document).toList(),
                        most(papers, Attendance.class, id), agenda(papers, id),
                        minutes(papers, id, history, shelf), shelf.count("action", id), shelf.count("reading", id),
                        thread.map(t -> MeetingCourse.of(t, history))));
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

    private static List<ItemView> agenda(List<Filing.Filed> papers, String meeting) {
        return most(papers, AgendaItem.class, meeting).stream().map(item -> agenda(item, paperOf(item, papers)))
                .toList();
    }

    private static ItemView agenda(AgendaItem item, Filing.Filed paper) {
        String printed = item.pageFrom().isPresent() ? Integer.toString(item.pageFrom().getAsInt()) : "";
        return new ItemView(item,
                paper.paper().pages().stream().filter(page -> page.printed().equals(Optional.of(printed))).findFirst()
                        .map(page -> Links.sheet(paper.document().id(), "page", page.number()))
                        .orElseGet(() -> source(item, paper)));
    }

    private static Filing.Filed paperOf(Finding finding, List<Filing.Filed> papers) {
        return papers.stream().filter(p -> p.document().id().equals(finding.evidence().span().document())).findFirst()
                .orElseThrow();
    }

    private static List<MinuteView> minutes(List<Filing.Filed> papers, String meeting, BodyHistory history,
            Shelf shelf) {
        return most(papers, Minute.class, meeting).stream().map(minute -> {
            Filing.Filed paper = paperOf(minute, papers);
            return view(minute, paper, MinuteCourse.of(minute, paper, history, shelf));
        }).toList();
    }

    private static MinuteView view(Minute minute, Filing.Filed paper, MinuteCourse course) {
        List<ResolutionView> resolutions = paper.all(Resolution.class).stream()
                .filter(r -> r.minute().equals(minute.id()))
                .map(r -> new ResolutionView(r, words(r, paper), source(r, paper))).toList();
        return new MinuteView(minute, resolutions,
                paper.all(Motion.class).stream().filter(m -> m.minute().equals(minute.id()))
                        .map(m -> new MotionView(m, source(m, paper))).toList(),
                paper.all(Appearance.class).stream().filter(a -> a.minute().equals(Optional.of(minute.id())))
                        .filter(a -> a.capacity() == Appearance.Capacity.PRESENTER).toList(),
                paper.all(IndicatorReference.class).stream().filter(r -> r.minute().equals(Optional.of(minute.id())))
                        .map(IndicatorReference::indicator).distinct().toList(),
                source(minute, paper), course);
    }

    private static String words(Resolution resolution, Filing.Filed paper) {
        Span span = resolution.evidence().span();
        return Flow.shown(new Flow(paper.paper().text(), paper.paper().hyphens()).flow(span.start(), span.end()));
    }

    private static String source(Finding finding, Filing.Filed paper) {
        Span span = finding.evidence().span();
        return Links.passage(span, paper.paper().pageAt(span.start()));
    }
}
