package org.minutebook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Resolution.Outcome;

class StandardBusinessTest {

    @ParameterizedTest
    @ValueSource(strings = {"APOLOGIES FOR ABSENCE", "Apologies:",
            "To receive and consider accepting apologies for absence",
            "1. Welcome, introductions and apologies", "Apologies for absence and details of substitute members",
            "Declarations of Interest", "Members’ declaration of interests (for items on the agenda)",
            "Declarations of interest on agenda items and dispensation requests", "Disclosures of Interest (if any)",
            "Declarations of personal or personal and prejudicial interests",
            "Announcements, apologies for absence and declarations of interest",
            "Disclosable Pecuniary Interests", "Minutes", "MINUTES OF THE PREVIOUS MEETING HELD ON 8TH FEBRUARY, 2017",
            "Minutes – 19th May, 2011 and 23rd June 2011", "To confirm the minutes of the last meeting",
            "Adoption of Minutes",
            "Minutes of the Cabinet meeting held on 11 February 2013", "Approval of Minutes", "Chair's Announcements",
            "CHAIRMAN’S COMMUNICATIONS", "Mayor's Announcements and Engagements", "Date of next meeting:",
            "Date, time and venue of next meeting", "To note the date of the next Parish Council meeting",
            "Schedule of Meetings 2014/15",
            "Exclusion of the Press and Public", "Exclusion of Public and Press", "Closure", "Evacuation procedures",
            "Use of social media, audio recording of meeting and invitation for public", "Order of business",
            "Part Two Proceedings"})
    void headingOfWhatEveryMeetingHas(String title) {
        assertTrue(standard(title, "It was so."), title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Election of Chair", "Performance clinics", "Minute taking service contract",
            "Interest rates",
            "Apologies policy", "Declaration of a climate emergency", "Public health annual report",
            "Communications strategy",
            "Meeting rooms at the Moot Hall", "Recording of waste collections", "Present and future of libraries",
            "Date of the fair", "Exclusion of pupils from school", "Attendance at school",
            "Work on the minutes' silence memorial",
            "Planning", "Budget", "Substitute teachers", "Petition on parking in Mill Lane", "Membership"})
    void headingOfASubjectOfItsOwn(String title) {
        assertFalse(standard(title, "It was so."), title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Any other business               | There was none.                                        | true
            AOB                              | The Clerk was to ask for a bench on the green by June. | false
            Urgent items                     | There were no items of urgent business.                | true
            Public question time             | No questions were received.                            | true
            Public participation             | A resident spoke of speeding on Mill Lane.             | false
            Matters arising                  |                                                        | true
            Matters arising from the minutes | The bench on the green was in place.                   | false
            Petitions and deputations        | None                                                   | true
            Correspondence                   | A letter was read from the county about the bus.       | false
            """)
    void whatMayComeUpIsStandardWhereNothingDid(String title, String said, boolean standard) {
        assertEquals(standard, standard(title, said == null ? "" : said), title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"That the minutes of the meeting held on 14 May 2007 be approved as a correct record.",
            "the Minutes be confirmed and signed by the Chairman.", "That the minutes be agreed.",
            "That the minutes of the Planning Committee, as amended, be signed as a true and accurate record",
            "to accept the apologies for absence", "That the apologies be noted.",
            "That, under Section 100A(4) of the Local Government Act 1972, the press and public be excluded from the meeting "
                    + "for the following item on the grounds that it involves the likely disclosure of exempt information",
            "That the next meeting be held on 12th June, 2007 at 10 a.m.", "That the Chair's announcements be noted."})
    void resolutionThatEveryMeetingTakes(String text) {
        assertTrue(StandardBusiness.isStandard(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"That the report be noted.", "That the strategy be approved.",
            "That the minutes of the funding panel be received and a grant of £500 be paid.",
            "That Councillor Ash be appointed Chair.", "That a progress report be submitted to the next meeting.",
            "That the public be consulted.",
            "That a record of accidents be kept and officers be requested to report back."})
    void resolutionOfSubstance(String text) {
        assertFalse(StandardBusiness.isStandard(text), text);
    }

    @Test
    void aMinuteThatDecidesMoreIsSubstance() {
        String text = "3. MINUTES\nRESOLVED: That the plan be adopted.";
        Filing.Filed filing = new FilingBuilder("a.txt", "Anytown", "Cabinet", "2007-05-14", text)
                .minute("3", "MINUTES", text).resolution("3", "", Outcome.APPROVED, "That the plan be adopted.")
                .filed();
        assertFalse(new StandardBusiness(filing).has(filing.all(Minute.class).getFirst()));
    }

    private static boolean standard(String title, String said) {
        String text = title + "\n" + said;
        Filing.Filed filing = new FilingBuilder("a.txt", "Anytown", "Cabinet", "2007-05-14", text)
                .minute("3", title, text)
                .filed();
        return new StandardBusiness(filing).has(filing.all(Minute.class).getFirst());
    }
}
