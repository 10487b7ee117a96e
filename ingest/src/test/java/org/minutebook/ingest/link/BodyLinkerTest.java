package org.minutebook.ingest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.linked.MeetingThread;

class BodyLinkerTest {

    @Test
    void shortAndFullNamesOfACouncilAreOne() {
        assertEquals(List.of("anytown-metropolitan-borough-council/cabinet/2007-05-14",
                "anytown-metropolitan-borough-council/cabinet/2007-06-11"),
                meetings(paper("ANYTOWN METROPOLITAN BOROUGH COUNCIL", "CABINET", "14th May, 2007", 1),
                        paper("Anytown Council", "Cabinet", "11th June, 2007", 8)));
        assertEquals(List.of("borough-of-anytown/cabinet/2007-05-14", "borough-of-anytown/cabinet/2007-06-11"),
                meetings(paper("Borough of Anytown", "Cabinet", "14th May, 2007", 1),
                        paper("Anytown Council", "Cabinet", "11th June, 2007", 8)));
    }

    @Test
    void cityAndCountyOfOneNameAreTwoCouncils() {
        assertEquals(List.of("anytown-city-council/cabinet/2007-05-14", "anytown-council/cabinet/2007-07-09",
                "anytown-county-council/cabinet/2007-06-11"),
                meetings(paper("Anytown City Council", "Cabinet", "14th May, 2007", 1),
                        paper("Anytown County Council", "Cabinet", "11th June, 2007", 8),
                        paper("Anytown Council", "Cabinet", "9th July, 2007", 20)));
    }

    @Test
    void spellingsOfABodyAreOne() {
        assertEquals(List.of("anytown-borough-council/planning-and-highways-sub-committee/2007-05-14",
                "anytown-borough-council/planning-and-highways-sub-committee/2007-06-11"),
                meetings(paper("Anytown Borough Council", "Planning & Highways Subcommittee", "14th May, 2007", 1),
                        paper("Anytown Borough Council", "Planning and Highways Sub-Committee", "11th June, 2007",
                                8)));
    }

    @Test
    void committeesWithLikeNamesStayApart() {
        assertEquals(4, bodies(paper("Anytown Borough Council", "Planning Committee", "14th May, 2007", 1),
                paper("Anytown Borough Council", "Planning Sub-Committee", "11th June, 2007", 5),
                paper("Anytown Borough Council", "North Area Planning Committee", "9th July, 2007", 9),
                paper("Anytown Borough Council", "South Area Planning Committee", "10th September, 2007", 13)));
    }

    @Test
    void bodyThatIsRenamedInTheMiddleOfAYearIsOne() {
        assertEquals(List.of("anytown-borough-council/safer-and-stronger-communities-panel/2007-06-11",
                "anytown-borough-council/safer-and-stronger-communities-panel/2007-09-10"),
                meetings(paper("Anytown Borough Council", "Safer Communities Panel", "11th June, 2007", 5),
                        paper("Anytown Borough Council", "Safer and Stronger Communities Panel", "10th September, 2007",
                                7)));
    }

    @Test
    void renamedBodyApprovesTheMinutesOfItsFormerName() {
        String last = paper("Anytown Borough Council", "Safer Communities Panel", "12th April, 2007", 40);
        String first = paper("Anytown Borough Council", "Safer and Stronger Communities Panel", "11th June, 2007", 1)
                .replace("ROAD SAFETY", "MINUTES").replaceFirst("(?s)Dora Elm.*?Resolved:- .*?\n", """
                        Resolved:- That the minutes of the meeting of the Safer Communities Panel held on
                        12th April, 2007 be approved as a correct record.
                        """);
        List<MeetingThread> meetings = new Papers().add("a.txt", last).add("b.txt", first)
                .linked(new ThreadLinker(), MeetingThread.class);

        assertEquals(List.of(MeetingThread.Minutes.APPROVED, MeetingThread.Minutes.DRAFT),
                meetings.stream().map(MeetingThread::minutes).toList());
        assertEquals(List.of(Optional.of("Safer and Stronger Communities Panel")),
                meetings.stream().map(MeetingThread::body).distinct().toList());
    }

    @Test
    void bodyThatTakesOverFromAnotherIsItsOwn() {
        assertEquals(2, bodies(paper("Anytown Borough Council", "Improvement Board", "11th June, 2007", 5),
                paper("Anytown Borough Council", "Scrutiny Committee", "10th September, 2007", 7)));
        assertEquals(2, bodies(paper("Anytown Borough Council", "Safer Communities Panel", "11th June, 2007", 5),
                paper("Anytown Borough Council", "Safer and Stronger Communities Panel", "10th September, 2007", 17)));
    }

    @Test
    void paperThatNamesNoCouncilIsTheOneCouncilsThatMetThatDay() {
        String unnamed = paper("", "CABINET", "14th May, 2007", 1);
        assertEquals(
                List.of("anytown-borough-council/cabinet/2007-05-14", "otherham-district-council/cabinet/2007-05-15"),
                meetings(paper("Anytown Borough Council", "Cabinet", "14th May, 2007", 1),
                        paper("Otherham District Council", "Cabinet", "15th May, 2007", 1), unnamed));
        assertEquals(3, bodies(paper("Anytown Borough Council", "Cabinet", "14th May, 2007", 1),
                paper("Otherham District Council", "Cabinet", "14th May, 2007", 1), unnamed));
    }

    private static String paper(String council, String body, String day, int number) {
        return """
                %s
                %s
                %s

                Present:- Councillor Ann Ash (in the Chair); Councillors Bob Beech and Cy Cedar.

                %d. ROAD SAFETY

                Dora Elm, Road Safety Manager, presented the report.

                Resolved:- That the report be noted.

                %d. SCHOOL MEALS

                Consideration was given to a report on school meals.

                Resolved:- That the report be received.
                """.formatted(council, body, day, number, number + 1).strip();
    }

    private static List<String> meetings(String... texts) {
        Papers papers = new Papers();
        for (String text : texts) {
            papers.add("paper.txt", text);
        }
        return papers.linked(new ThreadLinker(), MeetingThread.class).stream().map(MeetingThread::id).toList();
    }

    private static int bodies(String... texts) {
        return (int) meetings(texts).stream().map(id -> id.substring(0, id.lastIndexOf('/'))).distinct().count();
    }
}
