package org.minutebook.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.bench.accuracy.LinkTruth.Place;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.Filing.Filed;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.MeetingThread;
import org.minutebook.corpus.linked.Tie;
import org.minutebook.ingest.Ingest;

class LinkAccuracyTest {

    private static final String COUNCIL = "anytown-borough-council/cabinet/";

    private final Filed may = paper("may.txt", """
            ANYTOWN BOROUGH COUNCIL
            CABINET
            1 May 2007
            Present: Councillor Ann Ash (in the Chair); Councillors Birch and Cedar.
            1. STREET LIGHTS
            Resolved: That a report on street lights be submitted to the next meeting.
            """);
    private final Filed again = paper("may-again.txt", """
            ANYTOWN BOROUGH COUNCIL
            CABINET
            1 May 2007
            Present: Councillor A. Ash (in the Chair); Councillors Birch and Cedar.
            1. STREET LIGHTS
            Resolved: That a report on street lights be submitted to the next meeting.
            """);
    private final Filed june = paper("june.txt", """
            ANYTOWN BOROUGH COUNCIL
            CABINET
            5 June 2007
            Present: Councillor Ann Ash (in the Chair); Councillors Birch and Cedar.
            2. STREET LIGHTS
            Further to Minute No. 1 of the meeting held on 1 May 2007, the report was considered.
            Resolved: That the report be noted.
            """);
    private final LinkTruth truth = new LinkTruth("Anytown Borough Council",
            List.of(new LinkTruth.Body("Cabinet", List.of("Executive"))),
            List.of(new LinkTruth.Sitting("Cabinet", "2007-05-01", List.of("may-again.txt", "may.txt"), "draft",
                    Optional.empty())),
            List.of(person("Ann Ash", "A. Ash"), person("Bea Birch", "Birch"), person("Cy Cedar", "Cedar")),
            List.of(new LinkTruth.Reference("june.txt", place("2007-06-05", "2"), Optional.of("1"), Optional.empty(),
                    Optional.of("2007-05-01"), Optional.of(place("2007-05-01", "1")))),
            List.of(new LinkTruth.Promise(place("2007-05-01", "1"), true, Optional.of("2007-06"),
                    List.of(new LinkTruth.Outcome("kept", Optional.of(place("2007-06-05", "2")))))),
            List.of(), List.of(), List.of(), List.of(
                    new LinkTruth.Missing("minute_numbers", true, Optional.of(place("2007-06-05", "2")),
                            List.of("3", "4"), Optional.empty()),
                    new LinkTruth.Missing("minutes_not_approved", false, Optional.of(place("2007-06-05", "2")),
                            List.of(), Optional.empty())),
            List.of(), List.of());

    @Test
    void papersOfOneMeetingAreOnePair() {
        assertScores("meeting", 1, 1, thread("2007-05-01", may, again));
    }

    @Test
    void papersLeftApartAreMissed() {
        assertScores("meeting", 0, 0, thread("2007-05-01", may), thread("2007-05-01", again));
    }

    @Test
    void papersOfTwoMeetingsTiedAreWrong() {
        assertScores("meeting", 1.0 / 3, 1, thread("2007-05-01", may, again, june));
    }

    @Test
    void aReferenceThatLeadsElsewhereIsWrong() {
        assertScores("reference", 1, 1, reference(only(may, Minute.class).id()));
        assertScores("reference", 0, 0, reference(only(june, Minute.class).id()));
    }

    @Test
    void aPromiseIsRightOnlyWithWhatBecameOfIt() {
        String kept = only(june, Minute.class).id();
        assertScores("commitment", 1, 1, commitment(may, Commitment.State.KEPT, Optional.of(kept)));
        assertScores("commitment", 0, 0, commitment(may, Commitment.State.OPEN, Optional.empty()));
        assertScores("commitment", 0, 0, commitment(may, Commitment.State.KEPT, Optional.empty()));
        assertScores("commitment", 0, 0, commitment(june, Commitment.State.KEPT, Optional.of(kept)));
    }

    @Test
    void whatIsNotMissingIsAFalseAlarm() {
        Gap right = gap(Gap.Kind.MINUTE_NUMBERS, "Minutes 3 and 4 of 2007/08");
        assertScores("gap", 1, 1, right);
        assertScores("gap", 0.5, 1, right, gap(Gap.Kind.MINUTE_NUMBERS, "Minutes 5 to 9 of 2007/08"));
        assertScores("gap", 1, 1, right, gap(Gap.Kind.MINUTES_NOT_APPROVED, "The minutes of 5 June 2007"));
    }

    @Test
    void peopleWhoAreMergedAreNamed() {
        List<Linked> ties = new ArrayList<>();
        for (Filed paper : List.of(may, again, june)) {
            paper.all(Attendance.class).forEach(a -> ties.add(name(a, a.name().endsWith("Ash") ? "ash" : "birch")));
        }
        LinkAccuracy accuracy = LinkAccuracy.of(truth, List.of(may, again, june), ties);
        assertEquals(List.of("birch is [Bea Birch, Cy Cedar]"), accuracy.wronglyMerged());
        Tally persons = tally(accuracy, "person");
        assertEquals(9.0 / 18, persons.precision(), 1e-9);
        assertEquals(1, persons.recall(), 1e-9);
    }

    @Test
    void namesLeftApartAreMissed() {
        Tally persons = tally(LinkAccuracy.of(truth, List.of(may, again, june), List.of()), "person");
        assertEquals(0, persons.recall(), 1e-9);
    }

    private void assertScores(String kind, double precision, double recall, Linked... linked) {
        Tally tally = tally(LinkAccuracy.of(truth, List.of(may, again, june), List.of(linked)), kind);
        assertEquals(precision, tally.precision(), 1e-9, tally.toString());
        assertEquals(recall, tally.recall(), 1e-9, tally.toString());
    }

    private static Tally tally(LinkAccuracy accuracy, String kind) {
        return accuracy.tallies().getOrDefault(kind, new Tally());
    }

    private static Filed paper(String name, String text) {
        return (Filed) new Ingest().read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static <F extends Finding> F only(Filed paper, Class<F> type) {
        assertEquals(1, paper.all(type).size(), paper.document().name() + " has one " + type.getSimpleName());
        return paper.all(type).getFirst();
    }

    private static Place place(String date, String minute) {
        return new Place("Cabinet", date, Optional.of(minute), Optional.empty());
    }

    private static LinkTruth.Person person(String name, String printed) {
        return new LinkTruth.Person(name, "councillor", List.of(name, printed), List.of());
    }

    private static MeetingThread thread(String date, Filed... papers) {
        return new MeetingThread(COUNCIL + date, Optional.of("Anytown Borough Council"), Optional.of("Cabinet"),
                Optional.of(LocalDate.parse(date)), List.of(papers).stream().map(p -> p.document().id()).toList(),
                Optional.empty(), Optional.empty(), MeetingThread.Minutes.DRAFT, Optional.empty());
    }

    private Tie reference(String resolved) {
        return new Tie.OfReference(only(june, CrossReference.class).evidence().span(), Optional.of("1"),
                Optional.of(resolved), List.of(), "");
    }

    private static Commitment commitment(Filed paper, Commitment.State state, Optional<String> by) {
        Resolution resolution = only(paper, Resolution.class);
        return new Commitment("1", resolution.id(), resolution.meeting(), Optional.empty(), Optional.empty(),
                resolution.citation(), resolution.text(), Optional.empty(),
                Optional.of(LocalDate.of(2007, 6, 5)), Optional.of("to the next meeting"), Optional.empty(), by, state,
                Optional.empty(), "", resolution.evidence());
    }

    private static Gap gap(Gap.Kind kind, String what) {
        return new Gap(what, kind, Gap.Cause.NOT_FOUND, Optional.of("Anytown Borough Council"),
                Optional.of("Executive"),
                Optional.of(LocalDate.of(2007, 6, 5)), Optional.empty(), Optional.empty(), List.of(), what, "");
    }

    private static Tie name(Attendance attendance, String person) {
        return new Tie.OfName(attendance.evidence().span(), attendance.name(), person, "", "");
    }
}
