package org.minutebook.ingest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.linked.MeetingThread;
import org.minutebook.corpus.linked.MeetingThread.Minutes;
import org.minutebook.corpus.linked.MinuteThread;
import org.minutebook.corpus.linked.MinuteThread.Standing;

class MeetingLinkerTest {

    @Test
    void minutesThatTheNextMeetingApprovesAreApproved() {
        assertEquals(Minutes.APPROVED, may("""
                Resolved:- That the minutes of the meeting held on 14th May, 2007 be approved as a correct record.
                """));
    }

    @Test
    void minutesThatAreApprovedWithAChangeAreAmended() {
        assertEquals(Minutes.AMENDED, may("""
                RESOLVED - That the minutes of the meeting held on 14th May, 2007 be approved as a correct record
                subject to the following amendment: Minute 46, delete "Elm" and insert "Oak".
                """));
        assertEquals(Minutes.AMENDED,
                may("""
                        The minutes of the meeting held on 14th May 2007 were agreed with the addition of Cllr Beech's apologies.
                        """));
    }

    @Test
    void minutesThatWaitForALaterMeetingAreDrafts() {
        assertEquals(Minutes.DRAFT,
                may("""
                        The minutes of the meeting held on 14th May 2007 were not approved and were deferred to the next meeting.
                        """));
        assertEquals(Minutes.DRAFT, may("""
                The minutes of the meeting of the Planning Committee held on 14th May 2007 were approved.
                """));
    }

    @Test
    void previousMeetingWithoutADayIsTheOneRightBefore() {
        assertEquals(Minutes.APPROVED, may("""
                The minutes of the last meeting, copies of which had been circulated, were confirmed and signed.
                """));
    }

    @Test
    void meetingNamesTheMinuteThatSettledIt() {
        List<MeetingThread> meetings = new Papers().add("may.txt", ThreadLinkerTest.MAY)
                .add("july.txt", ThreadLinkerTest.JULY).linked(new ThreadLinker(), MeetingThread.class);
        List<MinuteThread> minutes = new Papers().add("may.txt", ThreadLinkerTest.MAY)
                .add("july.txt", ThreadLinkerTest.JULY).linked(new ThreadLinker(), MinuteThread.class);

        assertEquals(Optional.of(minutes.get(2).id()), meetings.getFirst().settledBy());
        assertEquals(Optional.empty(), meetings.getLast().settledBy());
        assertEquals(Standing.APPROVED, minutes.getFirst().printings().getFirst().standing());
        assertEquals(Standing.DRAFT, minutes.getLast().printings().getFirst().standing());
    }

    @Test
    void paperWithoutADateIsOfTheMeetingWhoseMinutesItPrints() {
        String told = "Consideration was given to a report on school meals, which were to be cooked in the schools from "
                + "the autumn term, when the contract with the present caterers would come to an end. Members asked how "
                + "many kitchens would be ready by then, and whether the price of a meal would have to be raised.";
        String may = ThreadLinkerTest.MAY.replace("Consideration was given to a report on school meals.", told);
        String page = "Agenda item\n\n47. SCHOOL MEALS\n\nMinutes:\n\n" + may.substring(may.indexOf(told));
        List<MeetingThread> meetings = new Papers().add("may.txt", may)
                .add("page.txt", "ANYTOWN BOROUGH COUNCIL\nSCRUTINY BOARD\n\n" + page)
                .linked(new ThreadLinker(), MeetingThread.class);

        assertEquals(1, meetings.size());
        assertEquals(2, meetings.getFirst().documents().size());
    }

    @Test
    void meetingsAtTwoHoursOfOneDayAreTwo() {
        String morning = ThreadLinkerTest.MAY.replace("14th May, 2007", "14th May, 2007 at 10.00 a.m.");
        String evening = ThreadLinkerTest.JULY.replace("9th July, 2007", "14th May, 2007 at 7.30 p.m.");
        String again = morning.replace("10.00 a.m.", "10.05 a.m.");

        assertEquals(2, new Papers().add("a.txt", morning).add("b.txt", evening).add("c.txt", again)
                .linked(new ThreadLinker(), MeetingThread.class).size());
        assertEquals(1, new Papers().add("a.txt", morning).add("c.txt", morning.replace("10.00 a.m.", "1.00 p.m."))
                .linked(new ThreadLinker(), MeetingThread.class).size());
    }

    @Test
    void otherHourForTheSameBusinessIsOneMeeting() {
        String minutes = ThreadLinkerTest.MAY.replace("14th May, 2007", "14th May, 2007 at 11.30 a.m.");
        String agenda = """
                ANYTOWN BOROUGH COUNCIL
                SCRUTINY BOARD
                AGENDA
                Date: Monday 14 May 2007
                Time: 10.00 am
                1. Apologies for absence
                2. Road safety
                3. School meals
                """;

        assertEquals(1, new Papers().add("a.txt", minutes).add("b.txt", agenda)
                .linked(new ThreadLinker(), MeetingThread.class).size());
    }

    @Test
    void minutesThatGiveTheSameNumbersToOtherItemsAreOfTwoMeetings() {
        String special = evening("Extraordinary Meeting", "6.30 pm", "2. Sale of the Old Depot", "3. Close");
        String ordinary = evening("Meeting", "7.00 pm", "2. Minutes", "3. Grants");
        List<MeetingThread> meetings = new Papers().add("a.txt", special).add("b.txt", ordinary)
                .linked(new ThreadLinker(), MeetingThread.class);

        assertEquals(List.of("anytown-town-council/anytown-town-council/2021-05-11",
                "anytown-town-council/anytown-town-council/2021-05-11/2"),
                meetings.stream().map(MeetingThread::id)
                        .toList());
        assertEquals(2, new Papers().add("a.txt", special.replace(" at 6.30 pm", "")).add("b.txt",
                ordinary.replace(" at 7.00 pm", ""))
                .linked(new ThreadLinker(), MeetingThread.class).size());
    }

    private static String evening(String meeting, String hour, String second, String third) {
        return """
                ANYTOWN TOWN COUNCIL

                Minutes of the %s of Anytown Town Council held on Tuesday 11 May 2021 at %s in the Town Hall

                Present: Cllr A Ash (Mayor), Cllr B Beech, Cllr C Hazel, Cllr D Dale.

                1. Apologies
                There were no apologies.

                %s
                RESOLVED: That it be agreed.

                %s
                RESOLVED: That it be noted.

                4. Market
                RESOLVED: That a report on the market be submitted to the next meeting.
                """.formatted(meeting, hour, second, third).replace(third.equals("3. Close") ? "4. Market" : "", "");
    }

    private static Minutes may(String said) {
        String july = ThreadLinkerTest.JULY.replaceAll("Resolved:- That the minutes .*", said.strip());
        return new Papers().add("may.txt", ThreadLinkerTest.MAY).add("july.txt", july)
                .linked(new ThreadLinker(), MeetingThread.class).getFirst().minutes();
    }
}
