package org.minutebook.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutebook.ingest.extract.decisions.Minutes;

class CrossReferenceRulesTest {

    /// The references as `number(label)@date`, of a minute 46 of 14 May 2007.
    private static List<String> references(String body) {
        return CrossReferenceRules.find(Minutes.of(body)).stream().map(r -> r.toMinute().orElse("")
                + r.toLabel().map(l -> "(" + l + ")").orElse("") + r.toMeeting().map(d -> "@" + d).orElse("")).toList();
    }

    @Test
    void aMinuteIsNamedByNumberPartAndMeeting() {
        assertEquals(List.of("41(2)@2007-03-12"),
                references(
                        "Further to Minute No. 41(2) of the meeting held on 12th March, 2007, the Board considered it."));
        assertEquals(List.of("23/06"), references("Minute 23/06 refers."));
        assertEquals(List.of("31", "32"), references("Minutes 31 and 32 were discussed."));
    }

    @Test
    void theSubjectStandsInBrackets() {
        assertEquals("Quay Walls",
                CrossReferenceRules.find(Minutes.of("With regard to Minute No. 41 (Quay Walls) all is well."))
                        .getFirst().subject().orElseThrow());
    }

    @Test
    void previousMinutesAreReferredToOnce() {
        assertEquals(List.of("@2007-03-12"), references("""
                To confirm the minutes of the meeting held on 12 March 2007.

                RESOLVED: That the minutes of the meeting held on 12th March, 2007 be approved.
                """));
        assertEquals(List.of("@2007-03-10", "@2007-03-24"),
                references("The Minutes of the meetings held on 10th and 24th March, 2007 were signed."));
    }

    @Test
    void aDayWithoutAYearIsTheLatestBeforeTheMeeting() {
        assertEquals(List.of("@2006-12-04"),
                references("The minutes of the previous meeting on 4th December were approved."));
    }

    @Test
    void whatLiesAheadIsNoReference() {
        assertEquals(List.of(),
                references("The next meeting will be held on 11 June 2007. Minute 47 refers. It took 30 minutes 45."));
        assertEquals(List.of(), references("Members declared interests in minute 49 of this meeting."));
    }

    @Test
    void aHigherNumberIsReferredBackToWhereTheWordsLookBack() {
        assertEquals(List.of("52(2)"),
                references("As requested by Minute No. 52(2), the Head of Parks attended the meeting."));
        assertEquals(List.of("52"), references("Further to Minute 52, a report was received."));
        assertEquals(List.of(), references("Councillor Ash declared an interest with regard to Minute No. 52."));
        assertEquals(List.of(), references("Further to Minute 52 below, the plan was agreed."));
    }

    @Test
    void theDayMayStandBeforeTheMeeting() {
        assertEquals(List.of("@2007-03-12", "@2007-04-03"),
                references("The 12 March meeting was adjourned. The 3 April 2007 minutes were approved."));
        assertEquals(List.of(), references("The plan goes to the 12 June meeting. 12 March 2007\n\nMinutes: none."));
    }

    /// The other bodies that a minute of the Harbour Board names.
    private static List<String> bodies(String body) {
        return CrossReferenceRules.find(Minutes.of(body)).stream().map(r -> r.toBody().orElse("own")).toList();
    }

    @Test
    void anotherBodysMinuteNamesThatBody() {
        assertEquals(List.of("Cabinet"), bodies("Further to Minute No. 12 of Cabinet, the dues were raised."));
        assertEquals(List.of("Cabinet"), bodies("The dues were raised (Cabinet Minute No. 12 refers)."));
        assertEquals(List.of("Audit Committee"),
                bodies("Minute 41(2) of the meeting of the Audit Committee held on 12th March, 2007 was read."));
        assertEquals(List.of("Health and Safety Panel"),
                bodies("Further to the meeting of the Health and Safety Panel held on 11th March, 2007, all was well."));
        assertEquals(List.of("Licensing Sub-Committee"),
                bodies("The minutes of the Licensing Sub-Committee held on 3 April 2007 were received."));
    }

    @Test
    void theBodyItselfIsNotNamed() {
        assertEquals(List.of("own"), bodies("Further to Minute No. 41(2) of the meeting of this Board."));
        assertEquals(List.of("own"), bodies("The minutes of the Harbour Board held on 3 April 2007 were received."));
        assertEquals(List.of("own"), bodies("At its meeting on 3 April 2007 the Board asked Cabinet to help."));
    }

    @Test
    void whatWasDoneLaterIsNotTheMinutesMeeting() {
        assertEquals(List.of("3(2)"), references(
                "With regard to Minute No. 3(2) (Quay Walls), the scheme had been considered by Cabinet on 5th March, 2007."));
    }
}
