package org.minutebook.ingest.link.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromisesTest {

    private static final Optional<LocalDate> MAY = Optional.of(LocalDate.of(2007, 5, 14));

    private static Promise promise(String resolution) {
        List<Promise> found = Promises.in(resolution, MAY);
        assertEquals(1, found.size(), resolution);
        return found.getFirst();
    }

    private static Due due(String resolution) {
        return promise(resolution).due().orElseThrow();
    }

    private static String owner(String resolution) {
        return promise(resolution).owner().orElse("nobody");
    }

    @Test
    void aTimeIsCountedFromTheMeeting() {
        assertEquals(new Due.After("in two months", Period.ofMonths(2)),
                due("That a comprehensive progress report, with figures, be submitted in two months."));
        assertEquals(new Due.After("within 6 weeks", Period.ofWeeks(6)),
                due("that a report be brought back within 6 weeks"));
        assertEquals(new Due.After("in twelve months' time", Period.ofMonths(12)),
                due("That an update be provided in twelve months' time."));
        assertEquals(new Due.After("within a fortnight", Period.ofWeeks(2)),
                due("That answers to the questions be circulated within a fortnight."));
    }

    @Test
    void aPrintedDayOrMonthIsTheDay() {
        assertEquals(new Due.On("by 14th June, 2007", LocalDate.of(2007, 6, 14), true),
                due("That the self assessment be completed by 14th June, 2007."));
        assertEquals(LocalDate.of(2008, 3, 31),
                ((Due.On) due("That the Plan be submitted again in March 2008.")).day());
        assertEquals(LocalDate.of(2007, 9, 30),
                ((Due.On) due("That the Director bring a report to the September meeting.")).day());
    }

    @Test
    void theNextMeetingAndWhatIsVagueAreTold() {
        assertEquals(new Due.NextMeeting("to the next meeting of this Board in due course"), due(
                "That further information be sought and this be reported back to the next meeting of this Board in due course."));
        assertEquals(new Due.Vague("in due course"), due("That a report be submitted in due course."));
        assertEquals(new Due.Vague("to a future meeting"), due("That scoping reports be brought to a future meeting."));
        assertEquals(new Due.Vague("before it is considered by Cabinet"),
                due("That the strategy be submitted to this Board before it is considered by Cabinet."));
        assertEquals(new Due.Every("quarterly", Period.ofMonths(3)),
                due("That progress reports be presented to the Committee quarterly."));
    }

    @Test
    void whateverIsToComeToAMeetingIsPromised() {
        assertEquals(LocalDate.of(2007, 9, 30), ((Due.On) due(
                "That an action plan on kerbs be submitted to the meeting to be held in September, 2007.")).day());
        assertEquals(LocalDate.of(2007, 12, 6), ((Due.On) due(
                "That spending on agency staff be reported to the meeting to be held on 6 December 2007.")).day());
        assertTrue(promise("That the income for the year be reported to the next meeting.").back());
        assertTrue(promise("That a first scorecard be submitted to the next meeting.").back());
        assertTrue(promise("That a full account be given to the Committee within three months.").back());
        assertEquals("Head of Parks", owner("That the Head of Parks report to the Committee in December."));
        assertEquals("task group", owner("That the task group report to the Panel in December."));
    }

    @Test
    void aSecondSentencePromisesByItself() {
        List<Promise> found = Promises.in("That the report be noted. That a further report on kerbs be brought to the"
                + " meeting to be held on 9th July, 2007.", MAY);
        assertEquals(1, found.size());
        assertEquals(26, found.getFirst().start());
    }

    @Test
    void theOwnerIsAsPrinted() {
        assertEquals("Head of Parks", owner("That the Head of Parks be requested to report back to the next meeting."));
        assertEquals("Head of Revenues",
                owner("That an explanation be given to the next meeting by the Head of Revenues."));
        assertEquals("Dora Elm, Head of Internal Audit", owner(
                "That, with regard to Minute No. 36 (Risk Register), Dora Elm, Head of Internal Audit, submit a progress report to the next meeting."));
        assertEquals("officers", owner("That officers be asked to look into the cost."));
        assertEquals("Clerk", owner("that the Clerk obtain three quotations"));
        assertEquals("nobody", owner("That feedback from the events be provided to Members."));
    }

    @Test
    void whatIsNotedApprovedOrAppointedPromisesNothing() {
        for (String resolution : List.of("That the report be noted.", "That the recommendations be approved.",
                "That the minutes of the meeting held on 12th March, 2007 be approved as a correct record.",
                "That the next meeting be held on Monday, 9th July, 2007 at 10.00 a.m.",
                "That the thanks of the Board be recorded.", "That Councillor Ash be appointed Chairman for the year.",
                "That it be noted that a report had been submitted to Cabinet.", "That the draft guidance be adopted.",
                "That the work programme be approved.", "That application 7/12 be granted subject to conditions.",
                "That authority be delegated to the Director to submit the plan by 30 June 2007.",
                "That the target for the year be set at 17.5.",
                "That a special meeting be held on 4th June, 2007 to consider the report.",
                "That the next meeting, to which the plan was referred, be held in July.")) {
            assertEquals(List.of(), Promises.in(resolution, MAY), resolution);
        }
    }

    @Test
    void whatIsBroughtBackIsToldFromWhatIsOnlyDone() {
        assertTrue(promise("That a report be submitted to the next meeting.").back());
        assertEquals(false, promise("That the Chairman write to the bus company.").back());
    }
}
