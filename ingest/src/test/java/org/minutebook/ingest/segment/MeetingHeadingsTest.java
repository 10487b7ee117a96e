package org.minutebook.ingest.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Paper;

/// What headings say of meetings: heading in; council, body, date, time out.
class MeetingHeadingsTest {

    private static final String ITEMS = """

            1. Apologies

            There were none.

            2. Minutes of the previous meeting

            RESOLVED: That the minutes be approved.
            """;

    private static void assertHeading(String name, String heading, String expected) {
        Part.Minutes part = new Segmenter().segment(Paper.ofText(name, heading + ITEMS)).stream()
                .filter(Part.Minutes.class::isInstance).map(Part.Minutes.class::cast).findFirst().orElseThrow();
        MeetingHeading found = part.heading();
        assertEquals(expected, text(found.council()) + " | " + text(found.body()) + " | " + text(found.date()) + " | "
                + text(found.time()));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }

    private static void assertHeading(String heading, String expected) {
        assertHeading("paper.txt", heading, expected);
    }

    @Test
    void pageOfMeetingSoftware() {
        assertHeading("""
                Agenda and minutes
                The Former Improvement Board - Monday 23 November 2009 10.00 a.m.
                Venue: Guildhall
                """, "- | Improvement Board | 2009-11-23 | 10:00");
    }

    @Test
    void sentenceOverLines() {
        assertHeading("""
                ANYSHIRE COUNTY COUNCIL

                CABINET

                MINUTES of a meeting of the Cabinet held in the Council Chamber, Shire
                Hall, Anytown on Thursday, 30 January 2025.

                PRESENT: Mr A Ashdown (Chairman) and Mrs B Birch
                """, "Anyshire County Council | Cabinet | 2025-01-30 | -");
    }

    @Test
    void parishCouncilIsItsOwnBody() {
        assertHeading("""
                MINUTES OF NETHER ANYBOROUGH PARISH COUNCIL MEETING
                HELD AT THE CHURCH
                WEDNESDAY 13th JULY 2005
                Present: Cllr A Ashdown
                """, "Nether Anyborough Parish Council | Nether Anyborough Parish Council | 2005-07-13 | -");
    }

    @Test
    void sortOfMeetingIsNoName() {
        assertHeading("""
                Minutes of the Annual Anyborough Parish Council Meeting held following the
                Parish Meeting in the Village Hall on the 8th May 2007.
                Present: Cllr A Ashdown
                """, "Anyborough Parish Council | Anyborough Parish Council | 2007-05-08 | -");
    }

    @Test
    void dateWithoutYearTakesItFromTheFilesNameWhereTheWeekdayAgrees() {
        assertHeading("2025_10_13_minutes.pdf", """
                Arts Committee Meeting - Minutes
                Date: Monday 13th October
                Time: 18:00
                """, "- | Arts Committee | 2025-10-13 | 18:00");
        assertHeading("2024_10_13_minutes.pdf", """
                Arts Committee Meeting - Minutes
                Date: Monday 13th October
                """, "- | Arts Committee | - | -");
    }

    @Test
    void dateOfTheMeetingThatReceivesTheMinutesIsNotTheirs() {
        assertHeading("""
                Committee and Date

                Cabinet

                21st October 2009

                MINUTES OF THE MEETING HELD ON 23RD SEPTEMBER 2009
                10.00 am. – 12.05 pm.

                Present:
                A. Ashdown (Leader)
                """, "- | Cabinet | 2009-09-23 | 10:00");
    }

    @Test
    void dateInFigures() {
        assertHeading("""
                Anyborough Town Council
                Minutes of the Planning Committee held on 01/03/2016 at 7pm in the Town Hall
                """, "Anyborough Town Council | Planning Committee | 2016-03-01 | 19:00");
    }

    @Test
    void dateBehindTheBodyIsNoneOfItsName() {
        assertHeading("""
                ANYBOROUGH DISTRICT COUNCIL
                SCRUTINY PANEL - 04/02/10
                Present: Councillor A Ashdown
                """, "Anyborough District Council | Scrutiny Panel | 2010-02-04 | -");
    }

    @Test
    void dayOfTheMonthInFull() {
        assertHeading("""
                Minutes of the Ordinary Meeting of Anyborough Community Council held on the 23rd day of January 2019
                Present: Cllr A Ashdown
                """, "Anyborough Community Council | Anyborough Community Council | 2019-01-23 | -");
    }
}
