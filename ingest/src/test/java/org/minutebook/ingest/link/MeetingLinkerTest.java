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

    private static Minutes may(String said) {
        String july = ThreadLinkerTest.JULY.replaceAll("Resolved:- That the minutes .*", said.strip());
        return new Papers().add("may.txt", ThreadLinkerTest.MAY).add("july.txt", july)
                .linked(new ThreadLinker(), MeetingThread.class).getFirst().minutes();
    }
}
