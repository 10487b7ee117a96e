package org.minutebook.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Span;

/// One minute: its words, what was decided, where it came from and came back, and how its printings differ.
///
/// @param meeting what its paper says of the meeting
/// @param page the page of the file on which it begins
/// @param parts its words, as they are laid out
/// @param line its way through the years; only the minute itself where nothing leads to it or from it
/// @param versions the printings that differ from the first
/// @param previous the minute before it in the same paper
/// @param next the minute after it
public record MinutePage(Optional<Meeting> meeting, Document paper, OptionalInt page, MinuteView view,
        List<Part> parts, List<MinuteLine.Dot> line, List<Version> versions, Optional<Step> previous,
        Optional<Step> next) implements Page {

    static final String PATH = Links.MINUTE;

    @Override
    public String template() {
        return "minute";
    }

    /// The page of the minute with this id, which may be any text at all; empty where no paper has it.
    static Optional<MinutePage> of(String id, Shelf shelf) {
        return shelf.library().paper(id.split(":", 2)[0]).flatMap(shelf.library()::filing)
                .filter(Filing.Filed.class::isInstance).map(Filing.Filed.class::cast)
                .flatMap(paper -> paper.all(Minute.class).stream().filter(m -> m.id().equals(id)).findFirst()
                        .map(minute -> of(minute, paper, shelf)));
    }

    private static MinutePage of(Minute minute, Filing.Filed paper, Shelf shelf) {
        BodyHistory history = BodyHistory.of(minute.meeting(), shelf);
        MinuteCourse course = MinuteCourse.of(minute, paper, history, shelf);
        Span span = minute.evidence().span();
        List<Minute> all = paper.all(Minute.class).stream().filter(m -> m.meeting().equals(minute.meeting())).toList();
        int at = all.indexOf(minute);
        return new MinutePage(
                paper.all(Meeting.class).stream().filter(m -> m.id().equals(minute.meeting())).findFirst(),
                paper.document(), paper.paper().pageAt(span.start()),
                MinuteView.of(minute, paper, course, Names.in(shelf.library(), List.of(paper.document().id()))),
                new PageLayout(paper.paper(), new PaperRequest(OptionalInt.empty(), 0, 0)).lay(span.start(),
                        span.end()),
                history.place(minute.id()).map(p -> MinuteLine.of(p, course.commitments())).orElse(List.of()),
                history.minute(minute.id()).map(t -> Version.of(t, shelf)).orElse(List.of()),
                at > 0 ? Optional.of(step(all.get(at - 1))) : Optional.empty(),
                at + 1 < all.size() ? Optional.of(step(all.get(at + 1))) : Optional.empty());
    }

    private static Step step(Minute minute) {
        return new Step(name(minute), Links.minutePage(minute.id()));
    }

    private static String name(Minute minute) {
        return minute.number().map(n -> n + ". ").orElse("") + minute.title();
    }

    /// "46. Missed bin collections".
    public String heading() {
        return name(view.minute());
    }

    /// "Cabinet, 14 May 2007".
    public String held() {
        return meeting.flatMap(Meeting::body).orElse("Meeting")
                + ", " + Words.day(meeting.flatMap(Meeting::date));
    }

    /// How a report would cite it.
    public String citation() {
        return view.minute().number().map(n -> "Minute No. " + n).orElse(view.minute().title()) + ", " + held();
    }

    /// "page 2 of Minutes.pdf".
    public String source() {
        return (page.isPresent() ? "page " + page.getAsInt() + " of " : "") + paper.name();
    }
}
