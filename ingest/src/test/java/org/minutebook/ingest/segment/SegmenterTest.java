package org.minutebook.ingest.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Paper;

class SegmenterTest {

    private static final String PACK = """
            IMPROVEMENT BOARD

            Venue: Guildhall, High Street, Anyborough
            Date: Monday, 10 September 2007
            Time: 10.00 a.m.

            A G E N D A

            1. Minutes of the previous meeting held on 14th May, 2007 (herewith) (Pages 1 - 4)
            2. Matters Arising.
            3. Service Reviews (report herewith) (Pages 5 - 15)

            IMPROVEMENT BOARD
            Monday, 14th May, 2007

            Present:- Councillor Ashdown (in the Chair); Councillors Birch and Cole.

            43. MINUTES OF THE PREVIOUS MEETING HELD ON 12TH MARCH, 2007

            Resolved:- That the minutes be approved as a correct record.

            44. SERVICE REVIEWS

            The Board considered:-

            1. what had been done
            2. what was left to do

            Resolved:- (1) That the information be received.

            (2) That a summary be made available.

            ANYBOROUGH COUNCIL – REPORT TO MEMBERS

            1.\tMeeting:\tImprovement Board
            2.\tDate:\t10th September 2007
            3.\tTitle:\tService Reviews
            4.\tDirectorate:\tChief Executive's

            5. Summary

            This report gives an update.

            6. Recommendations

            That the Board notes the progress made.

            Contact Name :

            Ann Other, Review Manager, ext 1234

            Appendix A – Review Summary

            Review\tOutcome
            """;

    private static List<Part> parts(String text) {
        return new Segmenter().segment(Paper.ofText("paper.txt", text));
    }

    @Test
    void packIsSheetMinutesReportAndAppendix() {
        assertEquals(List.of("FrontSheet", "Minutes", "ReportPart", "Other"),
                parts(PACK).stream().map(p -> p.getClass().getSimpleName()).toList());
    }

    @Test
    void numbersInsideAnItemAreNoItems() {
        Part.Minutes minutes = (Part.Minutes) parts(PACK).get(1);
        assertEquals(List.of("43", "44"), minutes.items().stream().map(i -> i.number().orElse("")).toList());
    }

    @Test
    void anItemOnTheRiskRegisterLeavesMinutesMinutes() {
        for (String item : List.of("42. RISK REGISTER", "RISK REGISTER", "42. PERFORMANCE REPORT", "Action Log")) {
            List<Part> parts = parts("""
                    ANYBOROUGH COUNCIL

                    AUDIT COMMITTEE

                    Minutes of the meeting held on Monday, 14th May, 2007

                    Present:- Councillor Ashdown (in the Chair); Councillors Birch and Cole.

                    %s

                    Resolved:- That the information be received.

                    43. BUDGET

                    Resolved:- That the budget be received.
                    """.formatted(item));
            assertEquals(Part.Minutes.class, parts.getFirst().getClass(), item);
        }
        assertEquals(Part.Other.class, parts("ANYBOROUGH COUNCIL\n\nRISK REGISTER\n\nMinutes of meetings are kept.\n")
                .getFirst().getClass());
    }

    @Test
    void paperWithoutTextHasNoParts() {
        assertEquals(List.of(), parts(" \n\n"));
    }

    @Test
    void boundMinutesWithTwoListsAreOnePart() {
        for (String heading : List.of("IMPROVEMENT BOARD\n\nMonday, 14th May, 2007\n\n",
                "IMPROVEMENT BOARD\n\nMinutes of the meeting held on Monday, 14th May, 2007 at 2.00 p.m.\n\n")) {
            String minutes = heading + """
                    Present:- Councillor Ashdown (in the Chair); Councillors Birch and Cole.

                    Also in attendance:- A Dunn (Performance Manager).

                    43. SERVICE REVIEWS

                    Resolved:- That the information be received.
                    """;
            String sheet = PACK.substring(0, PACK.lastIndexOf("IMPROVEMENT BOARD\nMonday"));
            List<Part> parts = new Segmenter().segment(Paper.ofText("pack.txt", sheet + minutes));
            assertEquals(List.of(Part.FrontSheet.class, Part.Minutes.class),
                    parts.stream().<Class<?>>map(Object::getClass).toList());
        }
    }
}
