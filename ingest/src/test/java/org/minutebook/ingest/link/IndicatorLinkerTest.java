package org.minutebook.ingest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.linked.IndicatorHistory;
import org.minutebook.corpus.linked.IndicatorHistory.Told;

class IndicatorLinkerTest {

    private static String minutes(String day, String words) {
        return """
                ANYTOWN BOROUGH COUNCIL
                CABINET
                %s
                Present: Councillor Ash (in the Chair); Councillors Birch and Cedar.
                1. APOLOGIES
                There were none.
                2. HOUSING BENEFITS
                %s

                Resolved: That the report be noted.
                """.formatted(day, words);
    }

    private static List<IndicatorHistory> histories(String... texts) {
        Papers papers = new Papers();
        List.of(texts).forEach(t -> papers.add("minutes.txt", t));
        return papers.linked(new IndicatorLinker(), IndicatorHistory.class);
    }

    private static String words(Told told) {
        String value = switch (told.value()) {
            case Reading.Value.Numeric number -> number.number().toPlainString();
            case Reading.Value.Words words -> words.words();
        };
        return Stream.of(told.period().orElse("-"), told.measure().name(), value, told.told().get().toString(),
                (told.provisional() ? "provisional " : "") + (1 + told.again().size()) + "x").reduce(
                        (a, b) -> a + " " + b)
                .get();
    }

    @Test
    void readingsOfAllPapersStandInOneRecordByPeriod() {
        List<IndicatorHistory> found = histories(
                minutes("4 June 2007",
                        "BVPI 78a – New benefit claims\n2006/07 outturn = 32 days\n2007/08 target = 28 days"),
                minutes("2 June 2008", "BV78a – New benefit claims\n2007/08 outturn = 26 days"));
        assertEquals(1, found.size());
        IndicatorHistory history = found.getFirst();
        assertEquals("BVPI 78a", history.indicator());
        assertEquals(List.of("New benefit claims"), history.titles());
        assertEquals(List.of("2006/07 OUTTURN 32 2007-06-04 1x", "2007/08 OUTTURN 26 2008-06-02 1x",
                "2007/08 TARGET 28 2007-06-04 1x"),
                history.readings().stream().map(IndicatorLinkerTest::words).toList());
        assertEquals(2, history.documents().size());
    }

    @Test
    void aFigureToldAgainIsOneReadingWithSeveralPlaces() {
        IndicatorHistory history = histories(minutes("4 June 2007", "BVPI 78a 2006/07 outturn = 32 days"),
                minutes("2 June 2008", "BVPI 78a 2006/07 outturn = 32.0 days")).getFirst();
        assertEquals(List.of("2006/07 OUTTURN 32 2007-06-04 2x"),
                history.readings().stream().map(IndicatorLinkerTest::words).toList());
        assertEquals(List.of(), history.contradictions());
    }

    @Test
    void differentFiguresOfOnePeriodContradictOneAnother() {
        IndicatorHistory history = histories(minutes("4 June 2007", "BVPI 78a 2006/07 outturn = 32 days"),
                minutes("2 June 2008", "BVPI 78a 2006/07 outturn = 35 days")).getFirst();
        assertEquals(1, history.contradictions().size());
        assertEquals(Optional.of("2006/07"), history.contradictions().getFirst().period());
        assertEquals(2, history.contradictions().getFirst().told().size());
    }

    @Test
    void provisionalEarlyAndRoundedFiguresContradictNothing() {
        IndicatorHistory history = histories(
                minutes("4 June 2007", "BVPI 78a provisional 2006/07 outturn = 31 days"),
                minutes("5 March 2007", "BVPI 78a 2006/07 outturn = 30 days"),
                minutes("2 July 2007", "BVPI 78a 2006/07 outturn = 32.4 days"),
                minutes("2 June 2008", "BVPI 78a 2006/07 outturn = 32 days")).getFirst();
        assertEquals(4, history.readings().size());
        assertEquals(1, history.readings().stream().filter(Told::provisional).count());
        assertEquals(List.of(), history.contradictions());
    }

    @Test
    void indicatorsStandInTheOrderOfTheirNumbers() {
        assertEquals(List.of("NI 59", "NI 117", "NI 195a"), histories(minutes("4 June 2007", """
                NI 195a – Streets below standard

                NI 117 – Young people without work

                NI 59 – Initial assessments in time""")).stream().map(IndicatorHistory::indicator).toList());
    }
}
