package org.minutebook.ingest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.MinuteThread;
import org.minutebook.corpus.linked.Tie;

class ReferenceLinkerTest {

    private static final String JANUARY = minutes("SCRUTINY BOARD", "15th January, 2007", """
            13. ROAD SAFETY

            Resolved:- (1) That the report be noted.

            (2) That the Chairman write to the police.

            14. SCHOOL MEALS

            Resolved:- That the report be noted.
            """);

    private static String minutes(String body, String day, String items) {
        return """
                ANYTOWN BOROUGH COUNCIL
                %s
                %s

                Present:- Councillor Ash (in the Chair); Councillors Beech and Cedar.

                %s""".formatted(body, day, items);
    }

    /// Minutes of the Scrutiny Board on a day, of which the second item is about harbour dues and says the words.
    private static String saying(String day, int number, String words) {
        return minutes("SCRUTINY BOARD", day, """
                %d. APOLOGIES FOR ABSENCE

                There were none.

                %d. HARBOUR DUES

                %s

                Resolved:- That the information be noted.
                """.formatted(number, number + 1, words));
    }

    /// Where the references lead, as number, title and day of the minute, or a question mark and the reason.
    private static List<String> ways(Papers papers) {
        List<Linked> linked = papers.linked(new ThreadLinker());
        Map<String, MinuteThread> minutes = linked.stream().filter(MinuteThread.class::isInstance)
                .map(MinuteThread.class::cast).collect(Collectors.toMap(MinuteThread::id, Function.identity()));
        return linked.stream().filter(Tie.OfReference.class::isInstance).map(Tie.OfReference.class::cast)
                .map(t -> t.resolved().map(id -> minutes.containsKey(id) ? name(minutes.get(id)) : id)
                        .orElse("? " + t.why()))
                .toList();
    }

    private static String name(MinuteThread minute) {
        return minute.number().orElse("") + " " + minute.title() + " "
                + minute.meeting().replaceFirst(".*/", "");
    }

    @Test
    void aReferenceLeadsToTheMinuteOfThatDayAndNumber() {
        assertEquals(List.of("13 ROAD SAFETY 2007-01-15"), ways(new Papers().add("january.txt", JANUARY)
                .add("march.txt", saying("12th March, 2007", 20,
                        "Further to Minute No. 13(2) of the meeting held on 15th January, 2007, a reply was read."))));
    }

    @Test
    void minutesThatAreNotHereAreNamed() {
        assertEquals(List.of("? The minutes of 12 February 2007 are not here"), ways(new Papers()
                .add("january.txt", JANUARY).add("march.txt", saying("12th March, 2007", 20,
                        "Further to Minute No. 41(2) of the meeting held on 12th February, 2007, a reply was read."))));
    }

    @Test
    void withoutADayTheNumbersOfTheMunicipalYearTell() {
        assertEquals(List.of("13 ROAD SAFETY 2007-01-15"), ways(new Papers().add("january.txt", JANUARY)
                .add("march.txt", saying("12th March, 2007", 20, "Minute No. 13 refers to a reply."))));
        assertEquals(List.of("? No earlier minutes that are here have Minute 13"), ways(new Papers()
                .add("january.txt", JANUARY).add("june.txt", saying("11th June, 2007", 1, "None spoke."))
                .add("march.txt", saying("10th March, 2008", 20, "Minute No. 13 refers to a reply."))));
    }

    @Test
    void theWordsInBracketsHaveToAgree() {
        assertEquals(List.of("14 SCHOOL MEALS 2007-01-15"), ways(new Papers().add("january.txt", JANUARY)
                .add("march.txt", saying("12th March, 2007", 20, "Minute No. 14 (School Meals) refers."))));
        assertEquals(List.of("? Minute 14 of 15 January 2007 is not about “Cemetery Fees”"), ways(new Papers()
                .add("january.txt", JANUARY)
                .add("march.txt", saying("12th March, 2007", 20, "Minute No. 14 (Cemetery Fees) refers."))));
    }

    @Test
    void aWrongNumberIsForgivenWhereTheTitleIsRight() {
        assertEquals(List.of("14 SCHOOL MEALS 2007-01-15"), ways(new Papers().add("january.txt", JANUARY)
                .add("march.txt", saying("12th March, 2007", 20,
                        "Minute No. 13 (School Meals) of the meeting held on 15th January, 2007 refers."))));
    }

    @Test
    void whereEachMeetingBeginsAgainTheWordsAroundDecide() {
        Papers papers = new Papers();
        for (String day : List.of("8th January, 2007", "5th February, 2007")) {
            papers.add(day, saying(day, 1, "None spoke."));
        }
        papers.add("roads", minutes("SCRUTINY BOARD", "5th March, 2007", """
                1. APOLOGIES

                There were none.

                2. ROAD SAFETY

                Resolved:- That the report be noted.
                """)).add("april", minutes("SCRUTINY BOARD", "2nd April, 2007", """
                1. APOLOGIES

                There were none.

                2. MARKET TOLLS

                Nobody spoke.

                3. ROAD SAFETY WEEK

                Minute 2 refers. The week was a success.

                4. PARKING

                Minute 2 refers.
                """));
        assertEquals(List.of("2 ROAD SAFETY 2007-03-05", "? Minutes of several meetings have this number"),
                ways(papers));
    }

    @Test
    void aYearOrABodysLettersMayBeLeftOut() {
        String may = minutes("SCRUTINY BOARD", "14th May, 2019", """
                44/19. APOLOGIES

                There were none.

                45/19. ROAD SAFETY

                Resolved:- That the report be noted.
                """);
        assertEquals(List.of("45/19 ROAD SAFETY 2019-05-14"), ways(new Papers().add("may", may)
                .add("july", saying("9th July, 2019", 60, "Minute 45 of 14th May, 2019 refers."))));
        assertTrue(MinuteNumber.of("FRA/58").means(MinuteNumber.of("58"), Optional.empty()));
        assertTrue(MinuteNumber.of("2019/45").means(MinuteNumber.of("45/19"), Optional.of(LocalDate.of(2019, 5, 14))));
    }

    @Test
    void anotherBodysMinuteIsLookedForAmongThatBodysMinutes() {
        String cabinet = minutes("CABINET", "5th March, 2007", """
                20. MARKET TOLLS

                Resolved:- That the tolls be raised.

                21. ROAD SAFETY

                Resolved:- That the scheme be approved.
                """);
        assertEquals(List.of("21 ROAD SAFETY 2007-03-05"), ways(new Papers().add("cabinet", cabinet)
                .add("march.txt", saying("12th March, 2007", 20,
                        "Members considered Minute No. 21 of Cabinet held on 5th March, 2007."))));
    }

    @Test
    void aMeetingIsNamedByItsDay() {
        assertEquals(List.of("anytown-borough-council/scrutiny-board/2007-01-15"), ways(new Papers()
                .add("january.txt", JANUARY).add("march.txt", saying("12th March, 2007", 20,
                        "The minutes of the meeting held on 15th January, 2007 were approved."))));
        assertEquals(List.of("? No paper of a meeting of 8 January 2007 is here"), ways(new Papers()
                .add("january.txt", JANUARY).add("march.txt", saying("12th March, 2007", 20,
                        "The minutes of the meeting held on 8th January, 2007 were approved."))));
    }
}
