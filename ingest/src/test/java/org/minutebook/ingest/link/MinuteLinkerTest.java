package org.minutebook.ingest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.linked.MinuteThread;
import org.minutebook.corpus.linked.MinuteThread.Difference;
import org.minutebook.corpus.linked.MinuteThread.Printing;
import org.minutebook.corpus.linked.MinuteThread.Standing;

class MinuteLinkerTest {

    private static final String MINUTES = """
            ANYTOWN BOROUGH COUNCIL
            SCRUTINY BOARD
            Monday, 9th July, 2007

            Present:- Councillor Ash (in the Chair); Councillors Beech and Cedar.

            12. MINUTES

            Resolved:- That the minutes of the previous meeting held on 14th May, 2007 be approved as a correct record.

            13. CYPS IMPROVEMENT PLAN - JUNE HIGHLIGHT REPORT

            Dora Elm, Director, presented the report, which told of progress with school meals.

            Resolved:- That the report be noted.

            14. COMPREHENSIVE AREA ASSESSMENT UPDATE

            Edwin Fir, Policy Officer, gave an oral report on the assessment of the area.

            Resolved:- That a further report be submitted.

            15. TRANSPORT

            A report was considered on buses.

            Resolved:- That the buses be kept.
            """;

    private static final String AGENDA = """
            ANYTOWN BOROUGH COUNCIL
            SCRUTINY BOARD

            AGENDA

            Monday, 9th July, 2007 at 10.00 a.m. in the Town Hall

            1. Apologies for absence
            2. Minutes of the previous meeting held on 14th May, 2007
            3. Update on Children's Services
            4. CAA Update
            5. Bus routes (Gwen Holm to report)
            """;

    @Test
    void printingsOfAMinuteShowWhatDiffers() {
        MinuteThread minute = threads(MINUTES, MINUTES.replace("an oral report on the\nassessment", "an oral report")
                .replace("gave an oral report on the assessment", "gave a written report on the\nassessment"))
                .get(2);
        List<Difference> differences = minute.printings().getLast().differences();

        assertEquals(1, differences.size());
        assertEquals(List.of("a written", "an oral"), List.of(differences.getFirst().text(),
                differences.getFirst().firstText()).stream().sorted().toList());
    }

    @Test
    void blanksLineEndsAndCapitalsMakeNoDifference() {
        MinuteThread minute = threads(MINUTES, MINUTES.replace("told of progress", "told of pro-\ngress")
                .replace("CYPS IMPROVEMENT", "CYPS  Improvement")).get(1);

        assertEquals(2, minute.printings().size());
        assertEquals(List.of(), minute.printings().getLast().differences());
    }

    @Test
    void furnitureOfAPrintingMakesNoDifference() {
        MinuteThread minute = threads(MINUTES, MINUTES.replace("REPORT\n\nDora", "REPORT\n\nMinutes:\n\nDora")
                .replace("Resolved:- That the report", "RESOLVED: That the report"),
                MINUTES.replace("REPORT\n\nDora", "REPORT\n\n(Item 3)\n\nDora")).get(1);

        assertEquals(3, minute.printings().size());
        assertEquals(List.of(), minute.printings().stream().flatMap(p -> p.differences().stream())
                .toList());
    }

    @Test
    void whatAPrintingLacksThatBreaksOffIsNoDifference() {
        MinuteThread minute = threads(MINUTES, MINUTES.replace("""
                which told of progress with school meals.

                Resolved:- That the report be noted.
                """, """
                which told of pro...

                view the full minutes text for item 13
                """)).get(1);

        assertEquals(2, minute.printings().size());
        assertEquals(List.of(), minute.printings().getLast().differences());
    }

    @Test
    void numbersBeforeParagraphsAndShortFormsMakeNoDifference() {
        String text = "Resolved:-\n\n(a) That Councillor Ash report.\n\n(b) That the buses & trams be kept by 14th May.";
        String other = "Resolved:-\n\n• That Cllr. Ash report.\n\n• That the buses and trams be kept by 14 May.";
        MinuteThread minute = threads(MINUTES.replace("Resolved:- That the buses be kept.", text),
                MINUTES.replace("Resolved:- That the buses be kept.", other)).getLast();

        assertEquals(2, minute.printings().size());
        assertEquals(List.of(), minute.printings().getLast().differences());
    }

    @Test
    void otherNumberOfTheMinuteIsADifference() {
        MinuteThread minute = threads(MINUTES, MINUTES.replace("15. TRANSPORT", "16. TRANSPORT")).getLast();

        assertEquals(List.of("15.", "16."), minute.printings().getLast().differences().stream()
                .flatMap(d -> Stream.of(d.text(), d.firstText())).sorted().toList());
    }

    @Test
    void minuteWhoseTitleIsWordedALittleDifferentlyIsOne() {
        List<MinuteThread> minutes = threads(MINUTES, MINUTES.replace("15. TRANSPORT", "15. TRANSPORT AND BUSES"));

        assertEquals(4, minutes.size());
        assertEquals(2, minutes.getLast().printings().size());
    }

    @Test
    void secondVersionInOnePaperIsTheAmendedOne() {
        String first = "The Board was told by the Director that the plan for the new school was ready to be sent to all "
                + "parents in the borough, and that the governors of the school had been asked to say what they thought "
                + "of it before the end of the summer term, when the Cabinet would decide on it.";
        String body = first + "\n\nResolved:- That the plan be welcomed. " + first.replace("ready", "nearly ready")
                + "\n\nResolved:- That the plan be noted.\n";
        MinuteThread minute = threads(MINUTES.replaceAll("(?s)15\\. TRANSPORT.*", "15. NEW SCHOOL\n\n" + body))
                .getLast();

        assertEquals(List.of(Standing.DRAFT, Standing.AMENDED),
                minute.printings().stream().map(Printing::standing).toList());
        assertEquals(List.of("nearly", "noted."),
                minute.printings().getLast().differences().stream().map(Difference::text).toList());
    }

    @Test
    void agendaItemsAreTiedThoughTheirTitlesDiffer() {
        List<MinuteThread> minutes = threads(MINUTES, AGENDA);

        assertEquals(List.of(1, 1, 1, 1), minutes.stream().map(m -> m.agendaItems().size()).toList());
        assertEquals(Optional.of("15"), minutes.getLast().number());
    }

    @Test
    void agendaItemThatFitsNoMinuteIsLeft() {
        List<MinuteThread> minutes = threads(MINUTES, AGENDA.replace("5. Bus routes", "5. Libraries\n6. Bus routes"));

        assertEquals(List.of(), minutes.getLast().agendaItems());
    }

    @Test
    void agendaItemIsNotTiedByItsPlaceAlone() {
        List<MinuteThread> closure = threads(MINUTES,
                AGENDA.replace("5. Bus routes", "5. Closure of the swimming pool"));
        List<MinuteThread> standing = threads(MINUTES.replace("15. TRANSPORT", "15. CHAIR'S ANNOUNCEMENTS"), AGENDA);

        assertEquals(List.of(), closure.getLast().agendaItems());
        assertEquals(List.of(), standing.getLast().agendaItems());
    }

    private static List<MinuteThread> threads(String... texts) {
        Papers papers = new Papers();
        for (String text : texts) {
            papers.add("paper.txt", text);
        }
        return papers.linked(new ThreadLinker(), MinuteThread.class);
    }
}
