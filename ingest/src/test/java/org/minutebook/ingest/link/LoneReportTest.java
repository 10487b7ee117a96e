package org.minutebook.ingest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.linked.MeetingThread;
import org.minutebook.corpus.linked.MinuteThread;
import org.minutebook.corpus.linked.Tie;

class LoneReportTest {

    private static final String REPORT = """
            ANYTOWN BOROUGH COUNCIL – REPORT TO MEMBERS

            1.\tMeeting:\tScrutiny Board
            2.\tDate:\t14th May, 2007
            3.\tTitle:\tSchool Meals in the Harbour Schools
            4.\tDirectorate:\tEducation

            5. Summary

            The meals are good.

            6. Recommendations

            (1) That the meals be kept.
            """;

    private static final String MAY = """
            ANYTOWN BOROUGH COUNCIL
            SCRUTINY BOARD
            14th May, 2007

            Present:- Councillor Ash (in the Chair); Councillors Beech and Cedar.

            46. APOLOGIES

            There were none.

            47. SCHOOL MEALS IN THE HARBOUR SCHOOLS

            Resolved:- That the meals be kept.
            """;

    @Test
    void reportBelongsToTheMeetingOfItsDay() {
        Papers papers = new Papers().add("report.txt", REPORT).add("may.txt", MAY);

        assertEquals(List.of(2), documents(papers));
        assertEquals(List.of("The report is addressed to the Scrutiny Board and bears the day of this meeting"),
                papers.linked(new ThreadLinker(), Tie.OfMeeting.class).stream().map(Tie::why).toList());
        assertEquals(List.of(Tie.OfRecommendation.Answer.ACCEPTED),
                papers.linked(new ThreadLinker(), Tie.OfRecommendation.class).stream()
                        .map(Tie.OfRecommendation::answer).toList());
    }

    @Test
    void reportWrittenEarlierBelongsToTheMeetingThatHadItsBusiness() {
        assertEquals(List.of(2), documents(new Papers().add("may.txt", MAY)
                .add("report.txt", REPORT.replace("14th May", "27th April"))));
    }

    @Test
    void reportForAMeetingThatNoPaperTellsOfIsLeft() {
        assertEquals(List.of(1), documents(new Papers().add("may.txt", MAY)
                .add("report.txt", REPORT.replace("14th May", "11th June"))));
        assertEquals(List.of(), documents(new Papers().add("report.txt", REPORT)));
        assertEquals(List.of(1), documents(new Papers().add("may.txt", MAY)
                .add("report.txt", REPORT.replace("Scrutiny Board", "Planning Committee"))));
    }

    @Test
    void minuteShowsWhichMinutesOfOtherBodiesReferToIt() {
        String cabinet = MAY.replace("SCRUTINY BOARD", "CABINET").replace("14th May", "11th June")
                .replace("Resolved:- That", "Members considered Minute No. 47 of the Scrutiny Board held on 14th May, "
                        + "2007.\n\nResolved:- That");
        List<MinuteThread> minutes = new Papers().add("may.txt", MAY).add("cabinet.txt", cabinet)
                .linked(new ThreadLinker(), MinuteThread.class);
        String cabinets = minutes.stream().filter(m -> m.meeting().contains("cabinet")).toList().getLast().id();

        assertEquals(List.of(cabinets), minutes.stream().filter(m -> m.meeting().contains("scrutiny")).toList()
                .getLast().referredToBy());
    }

    private static List<Integer> documents(Papers papers) {
        return papers.linked(new ThreadLinker(), MeetingThread.class).stream().map(m -> m.documents().size()).toList();
    }
}
