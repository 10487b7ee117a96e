package org.minutebook.ingest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.linked.Gap;

class GapLinkerTest {

    /// Minutes that approve the last ones, with items under these titles.
    private static String minutes(String day, int first, String... items) {
        StringBuilder text = new StringBuilder("""
                ANYTOWN BOROUGH COUNCIL
                CABINET
                %s
                Present: Councillor Ash (in the Chair); Councillors Birch and Cedar.
                """.formatted(day));
        text.append(first).append(". MINUTES OF THE PREVIOUS MEETING\n")
                .append("Resolved: That the minutes be approved as a correct record.\n");
        for (int i = 0; i < items.length; i++) {
            text.append(first + 1 + i).append(". ").append(items[i]).append('\n');
        }
        return text.toString();
    }

    private static List<Gap> gaps(Gap.Kind kind, String... texts) {
        Papers papers = new Papers();
        List.of(texts).forEach(t -> papers.add("paper.txt", t));
        return papers.linked(new ThreadLinker(), Gap.class).stream().filter(g -> g.kind() == kind).toList();
    }

    private static List<String> what(List<Gap> gaps) {
        return gaps.stream().map(Gap::what).toList();
    }

    private static final String[] THREE = {"STREET LIGHTS\nThe report was received.",
            "BUS SHELTERS\nThe report was received.", "DOG BINS\nThe report was received."};

    @Test
    void numbersBetweenMeetingsAreMissingWhereTheBodyNumbersOn() {
        List<Gap> gaps = gaps(Gap.Kind.MINUTE_NUMBERS, minutes("4 June 2007", 1, THREE),
                minutes("2 July 2007", 5, THREE),
                minutes("8 October 2007", 13, THREE));
        assertEquals(List.of("Minutes 9 to 12 of the Cabinet in 2007/08: the minutes of 2 July 2007 end with minute 8, "
                + "and those of 8 October 2007 begin with minute 13"), what(gaps));
        assertEquals(Gap.Cause.NOT_FOUND, gaps.getFirst().cause());
        assertTrue(gaps.getFirst().id().endsWith("cabinet/2007-10-08/gap/minute-numbers/9"), gaps.getFirst().id());
    }

    @Test
    void numbersThatStartAgainWithTheYearMissItsFirstMeetings() {
        assertEquals(List.of("Minutes 1 to 8 of the Cabinet in 2008/09: the first minutes of that year that are here, "
                + "those of 6 October 2008, begin with minute 9"),
                what(gaps(Gap.Kind.MINUTE_NUMBERS, minutes("3 March 2008", 31, THREE),
                        minutes("6 October 2008", 9, THREE))));
    }

    @Test
    void numbersThatStartAgainAtEveryMeetingMissNothing() {
        assertEquals(List.of(), gaps(Gap.Kind.MINUTE_NUMBERS, minutes("4 June 2007", 1, THREE),
                minutes("2 July 2007", 1, THREE), minutes("8 October 2007", 1, THREE)));
    }

    @Test
    void anAnnouncedMeetingWithoutPaperIsMissing() {
        List<Gap> gaps = gaps(Gap.Kind.MEETING_WITHOUT_PAPER,
                minutes("4 June 2007", 1, "STREET LIGHTS\nThe report was received.",
                        "DATE OF NEXT MEETING\nResolved: That the next meeting be held on Monday, 2nd July, 2007."),
                minutes("8 October 2007", 13, THREE));
        assertEquals(List.of("A meeting of the Cabinet on 2 July 2007: the minutes of 4 June 2007 announce it "
                + "(minute 3), and no paper of it is here"), what(gaps));
    }

    @Test
    void aMeetingThatIsHereOrMovedOrStillToComeIsNotMissing() {
        String[] texts = {minutes("4 June 2007", 1, "DATES OF MEETINGS\nResolved: That the next meetings be held on "
                + "2nd July, 10th September and 12th November, 2007."), minutes("2 July 2007", 3, THREE),
                minutes("13 September 2007", 7, THREE)};
        assertEquals(List.of(), gaps(Gap.Kind.MEETING_WITHOUT_PAPER, texts));
    }

    @Test
    void numbersThatGoOnSayThatAnAnnouncedMeetingWasNotHeld() {
        assertEquals(List.of(), gaps(Gap.Kind.MEETING_WITHOUT_PAPER,
                minutes("4 June 2007", 1, "DATE OF NEXT MEETING\nThe next meeting will be held on 2nd July, 2007."),
                minutes("8 October 2007", 3, THREE), minutes("5 November 2007", 7, THREE)));
    }

    @Test
    void aMeetingWhoseMinutesWereApprovedWasHeldAndOneOfAnotherBodyIsNoneOfThis() {
        String later = minutes("8 October 2007", 13, THREE);
        assertEquals(
                List.of("A meeting of the Cabinet on 3 September 2007: the meeting of 8 October 2007 had its minutes "
                        + "before it, and no paper of it is here"),
                what(gaps(Gap.Kind.MEETING_WITHOUT_PAPER, minutes("4 June 2007", 1, THREE),
                        later.replace("the minutes be", "the minutes of the meeting held on 3 September 2007 be"),
                        minutes("5 November 2007", 17, THREE))));
        assertEquals(List.of(), gaps(Gap.Kind.MEETING_WITHOUT_PAPER, minutes("4 June 2007", 1, THREE),
                later.replace("the minutes be",
                        "the minutes of the Joint Transport Committee meeting held on 3 September 2007 be"),
                minutes("5 November 2007", 17, THREE)));
    }

    @Test
    void anAgendaWithoutMinutesIsSaid() {
        List<Gap> gaps = gaps(Gap.Kind.MEETING_WITHOUT_MINUTES, minutes("4 June 2007", 1, THREE), """
                ANYTOWN BOROUGH COUNCIL
                CABINET
                Date: Monday, 2 July 2007
                Time: 10.00 a.m.
                Venue: Town Hall
                AGENDA
                1. Apologies for absence
                2. Minutes of the meeting held on 4 June 2007
                3. Street lights (report attached)
                """);
        assertEquals(List.of("The minutes of the meeting of the Cabinet on 2 July 2007: its agenda is here, and no "
                + "minutes of it are"), what(gaps));
    }

    @Test
    void minutesThatTheNextMeetingPutOffAreNotApproved() {
        String next = minutes("2 July 2007", 5, THREE).replace("approved as a correct record",
                "deferred to the next meeting");
        assertEquals(List.of("The approval of the minutes of the Cabinet on 4 June 2007: the next meeting, on 2 July "
                + "2007, did not approve them, and no later one that is here did"),
                what(gaps(Gap.Kind.MINUTES_NOT_APPROVED, minutes("4 June 2007", 1, THREE), next)));
        assertEquals(List.of(), gaps(Gap.Kind.MINUTES_NOT_APPROVED, minutes("4 June 2007", 1, THREE),
                minutes("2 July 2007", 5, THREE)));
    }

    @Test
    void anItemOfWhichTheMinutesSayNothingIsSaidButNoStandingOne() {
        String agenda = """
                ANYTOWN BOROUGH COUNCIL
                CABINET
                Date: Monday, 2 July 2007
                Time: 10.00 a.m.
                Venue: Town Hall
                AGENDA
                1. Apologies for absence
                2. Minutes of the previous meeting
                3. Street lights
                4. Market stall rents
                5. Bus shelters
                6. Dog bins
                7. Any other business
                """;
        assertEquals(List.of("Item 4 of the agenda of 2 July 2007, “Market stall rents”: the minutes of that meeting "
                + "say nothing under such a heading"),
                what(gaps(Gap.Kind.ITEM_WITHOUT_MINUTE, minutes("2 July 2007", 5, THREE), agenda)));
    }

    @Test
    void minutesOfOtherGatheringsAreNoMissingMeetings() {
        String may = minutes("11 May 2009", 11, THREE);
        String june = minutes("8 June 2009", 21, THREE).replace("record.",
                """
                        record. The minutes of the Annual Parish Meeting held on 27 April 2009 were read and agreed. The minutes of
                        the Finance Working Party held on 25 May 2009 were received.""");
        String march = minutes("9 March 2009", 1, THREE);

        assertEquals(List.of(), what(gaps(Gap.Kind.MEETING_WITHOUT_PAPER, march, may, june)));
        assertEquals(1,
                gaps(Gap.Kind.MEETING_WITHOUT_PAPER, march, may, june.replace("Annual Parish Meeting", "meeting"))
                        .size());
    }

    @Test
    void numbersWithAYearBesideThemHaveGapsToo() {
        String june = minutes("8 June 2021", 19, THREE).replaceAll("(?m)^(\\d+)\\. ", "$1/21 ");
        String july = minutes("6 July 2021", 23, THREE).replaceAll("(?m)^(\\d+)\\. ", "$1/21 ");
        String october = minutes("5 October 2021", 35, THREE).replaceAll("(?m)^(\\d+)\\. ", "$1/21 ");

        assertEquals(List.of("Minutes 27/21 to 34/21 of the Cabinet: the minutes of 6 July 2021 end with minute 26/21, "
                + "and those of 5 October 2021 begin with minute 35/21"),
                what(gaps(Gap.Kind.MINUTE_NUMBERS, june, july, october)));
        assertEquals(List.of("Minute 25/21 of the meeting of 6 July 2021: minute 24/21 is followed by minute 26/21"),
                what(gaps(Gap.Kind.MINUTE_NUMBERS, june, july.replace("26/21", "27/21").replace("25/21", "26/21"))));
    }

    @Test
    void gapOverTheAnnualMeetingIsOfEitherYear() {
        assertTrue(what(gaps(Gap.Kind.MINUTE_NUMBERS, minutes("9 February 2009", 1, THREE),
                minutes("9 March 2009", 5, THREE), minutes("11 May 2009", 21, THREE))).getFirst()
                .startsWith("Minutes 9 to 20 of the Cabinet in 2008/09 or 2009/10: "));
    }
}
