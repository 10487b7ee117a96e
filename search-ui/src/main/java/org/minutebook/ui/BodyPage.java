package org.minutebook.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.corpus.linked.MeetingThread;
import org.minutebook.search.Facet;
import org.minutebook.search.Query;

/// A body, with all of its meetings.
///
/// @param years the last first
/// @param overdue how many of its commitments are overdue
/// @param missing how many things of it are missing
public record BodyPage(Optional<String> council, Optional<String> body, List<Year> years, long overdue,
        long missing) implements Page {

    static final String PATH = "/body";

    /// The meetings of one year, the last first.
    public record Year(String name, List<Sitting> meetings) {}

    /// A meeting.
    ///
    /// @param standing how its minutes stand, in a word or two
    public record Sitting(Step step, String standing, int papers) {

        static Sitting of(MeetingThread meeting) {
            return new Sitting(new Step(meeting.date().map(Words::weekday).orElse("Date not printed"),
                    Links.meeting(meeting.id())), told(meeting.minutes()), meeting.documents().size());
        }

        private static String told(MeetingThread.Minutes minutes) {
            return switch (minutes) {
                case NONE -> "no minutes here";
                case DRAFT -> "draft minutes";
                case APPROVED -> "approved minutes";
                case AMENDED -> "amended minutes";
            };
        }
    }

    @Override
    public String template() {
        return "body";
    }

    /// @param id as the ids of its meetings begin
    static Optional<BodyPage> of(String id, List<MeetingThread> all, List<Commitment> commitments, List<Gap> gaps) {
        List<MeetingThread> meetings = all.stream().filter(m -> BodiesPage.body(m.id()).equals(id)).toList();
        if (meetings.isEmpty()) {
            return Optional.empty();
        }
        MeetingThread latest = BodiesPage.latest(meetings);
        long overdue = commitments.stream().filter(c -> c.state() == Commitment.State.OVERDUE)
                .filter(c -> c.body().equals(latest.body()) && c.council().equals(latest.council())).count();
        long missing = gaps.stream()
                .filter(g -> g.body().equals(latest.body()) && g.council().equals(latest.council())).count();
        return Optional.of(new BodyPage(latest.council(), latest.body(), years(meetings), overdue, missing));
    }

    private static List<Year> years(List<MeetingThread> meetings) {
        Map<String, List<Sitting>> years = new LinkedHashMap<>();
        meetings.stream().sorted(Comparator.comparing((MeetingThread m) -> m.date().orElse(LocalDate.MIN)).reversed())
                .forEach(m -> years.computeIfAbsent(m.date().map(d -> Integer.toString(d.getYear()))
                        .orElse("Year not known"), y -> new ArrayList<>()).add(Sitting.of(m)));
        List<Year> all = new ArrayList<>();
        years.forEach((name, own) -> all.add(new Year(name, own)));
        return all;
    }

    public String title() {
        return body.or(() -> council).orElse("Meetings whose body is not known");
    }

    /// How many meetings there are.
    public int meetings() {
        return years.stream().mapToInt(y -> y.meetings().size()).sum();
    }

    /// All records of the body.
    public String records() {
        Query query = Query.of("").with(Facet.BODY, body.stream().toList());
        return Links.search(query.with(Facet.COUNCIL, council.stream().toList()));
    }

    /// The actions of the body.
    public String actions() {
        return narrowed(ActionsPage.PATH).toString();
    }

    /// Those of its commitments that are overdue.
    public String overdueCommitments() {
        return narrowed(CommitmentsPage.PATH)
                .with(SearchRequest.name(Facet.STATE), Words.of(Commitment.State.OVERDUE)).toString();
    }

    /// What of it is missing.
    public String gaps() {
        return narrowed(GapsPage.PATH).toString();
    }

    private Address narrowed(String path) {
        return Address.of(path).with(SearchRequest.name(Facet.BODY), body.stream().toList())
                .with(SearchRequest.name(Facet.COUNCIL), council.stream().toList());
    }
}
