package org.minutebook.ingest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.corpus.linked.MeetingThread;
import org.minutebook.corpus.linked.Person;
import org.minutebook.ingest.link.people.PeopleLinker;

/// Whose papers those are that name no council, or no body either.
class UnnamedLinkerTest {

    private static final String ANYTOWN = "Councillors A. Ash (Chair), B. Beech, C. Cedar, D. Date and J. Smith";
    private static final String OTHERHAM = "Councillors Z. Zander (Chair), Y. Yew, X. Oxlip, W. Wold and J. Smith";

    @Test
    void papersOfTwoCouncilsThatNameNeitherAreNotPooled() {
        Papers papers = new Papers()
                .add("a.txt", minutes("", "14 April 2021 at 7.00 pm in the Guildhall, Anytown", ANYTOWN, 40,
                        "That a report on the crossing be submitted to the next meeting"))
                .add("b.txt", minutes("", "29 April 2021 at 2.00 pm in the Shire Hall, Otherham", OTHERHAM, 90,
                        "That the report be noted"));

        assertEquals(2, papers.linked(new ThreadLinker(), MeetingThread.class).stream()
                .filter(m -> m.previous().isEmpty() && m.next().isEmpty()).count());
        assertEquals(List.of(), papers.linked(new ThreadLinker(), Gap.class));
        assertEquals(List.of(Commitment.State.OPEN), papers.linked(new ThreadLinker(), Commitment.class).stream()
                .map(Commitment::state).toList());
        assertEquals(2, papers.linked(new PeopleLinker(), Person.class).stream()
                .filter(p -> p.name().endsWith("Smith")).count());
    }

    @Test
    void papersWithoutACouncilThatShareMembersAreOneBodys() {
        List<MeetingThread> meetings = new Papers()
                .add("a.txt", minutes("", "14 April 2021", ANYTOWN, 40, "That the report be noted"))
                .add("b.txt", minutes("", "12 May 2021", ANYTOWN, 43, "That the report be noted"))
                .add("c.txt", minutes("", "29 April 2021", OTHERHAM, 90, "That the report be noted"))
                .linked(new ThreadLinker(), MeetingThread.class);

        assertEquals(3, meetings.size());
        assertEquals(1, meetings.stream().filter(m -> m.previous().isPresent()).count());
        assertEquals(List.of(Optional.empty()), meetings.stream().map(MeetingThread::council).distinct().toList());
    }

    @Test
    void agendaIsNotAnotherCouncilsForItsDayAlone() {
        String minutes = minutes("Anytown Borough Council", "12 May 2021 at 7.00 pm in the Guildhall, Anytown", ANYTOWN,
                1, "That permission be granted");
        assertEquals(2, bodies(minutes, agenda("6.00 pm", "Civic Offices, Otherham", "Mill Lane, Otherham")));
        assertEquals(1, bodies(minutes, agenda("7.00 pm", "Guildhall, Anytown", "High Street crossing")));
    }

    @Test
    void strangersPaperUntiesNobody() {
        String named = minutes("Anytown Borough Council", "12 May 2021 at 7.00 pm in the Guildhall, Anytown", ANYTOWN,
                1, "That permission be granted");
        String agenda = agenda("7.00 pm", "Guildhall, Anytown", "High Street crossing");
        String stranger = minutes("", "29 April 2021", OTHERHAM.replace("J. Smith", "U. Upton"), 90,
                "That it be noted");
        List<MeetingThread> meetings = new Papers().add("a.txt", named).add("b.txt", agenda).add("c.txt", stranger)
                .linked(new ThreadLinker(), MeetingThread.class);

        assertEquals(2, meetings.size());
        assertTrue(meetings.stream().anyMatch(m -> m.documents().size() == 2
                && m.id().equals("anytown-borough-council/planning-committee/2021-05-12")));
    }

    @Test
    void meetingsOfWhichNoBodyIsKnownHaveNoHistoryInCommon() {
        Papers papers = new Papers().add("a.txt", """
                Minutes of the meeting held on 12 May 2021 at 7.00 pm

                Present: A. Ash, B. Beech, C. Cedar.

                1. Swings
                RESOLVED: That a report on the swings be submitted to the next meeting.

                2. Trees
                RESOLVED: That the report be noted.
                """).add("b.txt", """
                Notes of the meeting held on 2 June 2021 at 2.00 pm

                Present: X. Oxlip, Y. Yew, Z. Zander.

                1. Welcome
                The chair welcomed all.

                2. Data
                RESOLVED: That the data be published.
                """);

        assertEquals(2, papers.linked(new ThreadLinker(), MeetingThread.class).stream()
                .filter(m -> m.previous().isEmpty() && m.next().isEmpty()).count());
        assertEquals(List.of(Commitment.State.OPEN), papers.linked(new ThreadLinker(), Commitment.class).stream()
                .map(Commitment::state).toList());
    }

    private static String minutes(String council, String held, String present, int number, String resolved) {
        return """
                %s
                PLANNING COMMITTEE

                Minutes of the meeting held on %s

                Present: %s.

                %d. APOLOGIES FOR ABSENCE
                There were none.

                %d. HIGH STREET CROSSING
                RESOLVED: %s.

                %d. TREES
                RESOLVED: That the report be noted.
                """.formatted(council, held, present, number, number + 1, resolved, number + 2).strip();
    }

    private static String agenda(String time, String venue, String business) {
        return """
                PLANNING COMMITTEE

                AGENDA

                Date: 12 May 2021
                Time: %s
                Venue: %s

                1. Apologies for absence

                2. Declarations of interest

                3. %s

                4. Enforcement report
                """.formatted(time, venue, business);
    }

    private static int bodies(String... texts) {
        Papers papers = new Papers();
        Arrays.stream(texts).forEach(t -> papers.add("paper.txt", t));
        return (int) papers.linked(new ThreadLinker(), MeetingThread.class).stream()
                .map(m -> m.id().substring(0, m.id().lastIndexOf('/'))).distinct().count();
    }
}
