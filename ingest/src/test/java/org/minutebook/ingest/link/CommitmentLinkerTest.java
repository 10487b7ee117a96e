package org.minutebook.ingest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Commitment.State;

class CommitmentLinkerTest {

    private static String minutes(String day, String items) {
        return """
                ANYTOWN BOROUGH COUNCIL
                SCRUTINY BOARD
                %s

                Present:- Councillor Ash (in the Chair); Councillors Beech and Cedar.

                %s""".formatted(day, items);
    }

    private static String promising(String promise) {
        return minutes("14th May, 2007", """
                46. SCHOOL MEALS

                Consideration was given to school meals.

                Resolved:- (1) That the information be noted.

                (2) %s

                47. DATE OF NEXT MEETING

                Resolved:- That the next meeting be held on Monday, 9th July, 2007.
                """.formatted(promise));
    }

    private static String later(String day, String title, String text) {
        return minutes(day, """
                1. APOLOGIES FOR ABSENCE

                There were none.

                2. %s

                %s

                Resolved:- That the information be noted.
                """.formatted(title, text));
    }

    private static Commitment only(Papers papers) {
        List<Commitment> all = papers.linked(new ThreadLinker(), Commitment.class);
        assertEquals(1, all.size(), all.toString());
        return all.getFirst();
    }

    @Test
    void aReportInTwoMonthsIsKeptByTheItemOfThatSubject() {
        Commitment commitment = only(new Papers()
                .add("may", promising("That a comprehensive progress report be submitted in two months."))
                .add("july", later("16th July, 2007", "SCHOOL MEALS: PROGRESS", "A report was submitted.")));
        assertEquals(State.KEPT, commitment.state());
        assertEquals(Optional.of(LocalDate.of(2007, 7, 14)), commitment.due());
        assertEquals(Optional.of("2 months after the meeting of 14 May 2007"), commitment.dueWhy());
        assertEquals("Minute 2 of 16 July 2007, “SCHOOL MEALS: PROGRESS”, has the same subject", commitment.why());
    }

    @Test
    void whatDoesNotComeIsOverdueOnceMinutesSinceAreHere() {
        Papers papers = new Papers().add("may", promising("That a report on fruit be submitted in two months."));
        assertEquals(State.OPEN, only(papers).state());
        papers.add("july", later("16th July, 2007", "PARKING", "A report on parking was submitted."));
        assertEquals(State.OVERDUE, only(papers).state());
    }

    @Test
    void theNextMeetingIsTheOneThatWasAnnounced() {
        Commitment commitment = only(new Papers()
                .add("may", promising("That the Head of Catering report back to the next meeting.")));
        assertEquals(Optional.of(LocalDate.of(2007, 7, 9)), commitment.due());
        assertEquals(Optional.of("Head of Catering"), commitment.owner());
        assertEquals(State.OPEN, commitment.state());
    }

    @Test
    void aReferenceBackKeepsItUnlessItSaysThatNothingCame() {
        String may = promising("That a report on ovens be submitted to the next meeting.");
        Commitment kept = only(new Papers().add("may", may).add("july", later("9th July, 2007", "MATTERS ARISING",
                "With regard to Minute No. 46(2) of the meeting held on 14th May, 2007, a report on ovens was received.")));
        assertEquals(State.KEPT, kept.state());
        Commitment missed = only(new Papers().add("may", may).add("july", later("9th July, 2007", "MATTERS ARISING",
                "With regard to Minute No. 46(2) of the meeting held on 14th May, 2007, the report had not been received.")));
        assertEquals(State.OVERDUE, missed.state());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The explanation promised in Minute No. 46(2) of the meeting held on 14th May, 2007 had not been given, but it"
                    + " was no longer needed.",
            "With regard to Minute No. 46(2) of the meeting held on 14th May, 2007, it was reported that the figures were"
                    + " not yet available.",
            "With regard to Minute No. 46(2) of the meeting held on 14th May, 2007, the explanation would be submitted to"
                    + " the next meeting.",
            "Consideration of the explanation requested by Minute No. 46(2) of the meeting held on 14th May, 2007 was"
                    + " deferred."})
    void whatIsSaidNotToHaveComeIsOverdue(String said) {
        Commitment commitment = only(new Papers()
                .add("may", promising("That an explanation of wasted meals be given to the next meeting."))
                .add("july", later("9th July, 2007", "PERFORMANCE", said)));
        assertEquals(State.OVERDUE, commitment.state(), commitment.why());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Pursuant to Minute No. 46(2) of the meeting held on 14th May, 2007, Ann Elm reported on behalf of the Head of"
                    + " Catering, who was unable to attend.",
            "The Head of Catering laid the first menu before the Board."})
    void whatIsBroughtByAnotherOrLaidBeforeTheBoardIsKept(String said) {
        Commitment commitment = only(new Papers()
                .add("may", promising("That a first menu be submitted to the next meeting."))
                .add("july", later("9th July, 2007", "SUMMER MENU", said)));
        assertEquals(State.KEPT, commitment.state(), commitment.why());
    }

    @Test
    void anItemOfTheSameSubjectThatSaysItDidNotComeDoesNotBringIt() {
        Commitment commitment = only(new Papers()
                .add("may", promising("That an explanation of NI 181 be given to the next meeting."))
                .add("july", later("9th July, 2007", "SCHOOL MEALS", """
                        The Head of Catering gave an update. NI 181 stood at 12.

                        The explanation which had been promised in minute 46(2) of the meeting held on 14 May 2007 had
                        not been given, but it was no longer needed.""")));
        assertEquals(State.OVERDUE, commitment.state(), commitment.why());
    }

    @Test
    void whatTwoPapersPrintIsPromisedOnce() {
        String may = promising("That a report on ovens be submitted in due course.");
        Commitment commitment = only(new Papers().add("may", may).add("again", may.replace("Cedar", "Cedar.")));
        assertEquals(State.OPEN, commitment.state());
        assertEquals(Optional.of("in due course"), commitment.dueAsWritten());
        assertEquals(Optional.empty(), commitment.due());
    }

    private static String underHeadings(String day, String highways) {
        return minutes(day, """
                1. FINANCE

                Resolved:- That the accounts be paid.

                2. HIGHWAYS

                %s
                """.formatted(highways));
    }

    @Test
    void aHeadingOfEveryMeetingAloneKeepsNothing() {
        Papers papers = new Papers()
                .add("may", underHeadings("14th May, 2007",
                        "Resolved:- That the Clerk write to the County Council about the potholes in Mill Lane."))
                .add("june", underHeadings("11th June, 2007", "It was reported that the street light had been mended."))
                .add("july", underHeadings("9th July, 2007", "Information was given on a new bus shelter."));
        assertEquals(State.UNKNOWN, only(papers).state());
        papers.add("september", underHeadings("10th September, 2007",
                "A letter was received from the County Council about the potholes in Mill Lane."));
        assertEquals("Minute 2 of 10 September 2007, “HIGHWAYS”, has the same subject", only(papers).why());
    }

    @Test
    void whatIsNotToComeBackIsNotCalledOverdue() {
        assertEquals(State.UNKNOWN, only(new Papers()
                .add("may", promising("That the Head of Catering contact all schools by 15th June, 2007."))
                .add("july", later("16th July, 2007", "PARKING", "A report on parking was submitted."))).state());
    }

    @Test
    void whoWasAskedOwnsThePromise() {
        assertEquals(Optional.of("Clerk"), only(new Papers()
                .add("may", promising("The Clerk was asked to obtain three quotations."))).owner());
    }

    @Test
    void theDayOfSomethingThatMayComeAboutIsNoDueDay() {
        assertEquals(Optional.empty(), only(new Papers().add("may",
                promising("That the Clerk ask the school whether, if not on 12th June, 2007, the hall is free.")))
                .due());
    }
}
