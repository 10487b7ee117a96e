package org.minutebook.ingest.extract.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Reading.Polarity;
import org.minutebook.ingest.extract.IndicatorRules;
import org.minutebook.ingest.extract.plans.Places;
import org.minutebook.ingest.read.PaperReader;

class ReadingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2007, 9, 10);

    @Test
    void outturnsOfTwoYears() {
        assertEquals(List.of("BVPI 9 OUTTURN 2005/06 27 days", "BVPI 9 OUTTURN 2006/07 27.8 days"),
                told("BV 9 – 2005/06 outturn – 27 days 2006/07 outturn = 27.8 days"));
    }

    @Test
    void quarterWithItsYearIsCurrent() {
        assertEquals(List.of("BVPI 9 CURRENT 2007/08 Q1 26.76 days"),
                told("BVPI 9 did better. Quarter 1 07/08 performance – 26.76 days."));
    }

    @Test
    void quarterWithoutItsYearIsTheLastBeforeThePaper() {
        assertEquals(List.of("BVPI 9 CURRENT 2007/08 Q1 50 %", "BVPI 9 TARGET 2007/08 26 %"),
                told("BVPI 9 in the first quarter is 50% and the target was set at 26%"));
    }

    @Test
    void whatHasFallenIsNoTarget() {
        assertEquals(List.of("BVPI 9 OUTTURN - 18.4"),
                told("Claims (BVPI 9) had fallen from 19.6 to 18.4 for each 1,000 residents"));
        assertEquals(List.of("BVPI 9 OUTTURN 2006/07 32 days"),
                told("BVPI 9 slipped slightly from 31 to 32 days in 2006/07"));
        assertEquals(List.of("BVPI 9 BASELINE - 3", "BVPI 9 TARGET - 4"),
                told("BVPI 9 is to be increased from 3 to 4"));
    }

    @Test
    void nationalAverageIsNotOurs() {
        assertEquals(List.of(), told("BVPI 9: the national average 2005/06 outturn was 27 days"));
    }

    @Test
    void valueWithoutACodeIsNoReading() {
        assertEquals(List.of(), told("Calls answered: 2005/06 outturn = 91%"));
    }

    @Test
    void baselineTargetAndCurrentOfARow() {
        List<Reading> readings = find(
                """
                        Key Actions\tTarget Date\tMeasures\t\tLead\tUpdate
                        \t\tBaseline\tTargets\t\t
                        NI 59 - Assess within 7 days (high is good performance)\tMarch 2010\t77.8% (2008/09) (1767/2270)\t80%\tAnn Ash\tCurrent performance on the system 73% (26.10.09) (826/1128)
                        """);
        assertEquals(List.of("NI 59 BASELINE 2008/09 77.8 %", "NI 59 TARGET - 80 %", "NI 59 CURRENT - 73 %"),
                readings.stream().map(ReadingRulesTest::line).toList());
        assertEquals(Optional.of(LocalDate.of(2009, 10, 26)), readings.getLast().asOf());
        assertEquals(1128, readings.getLast().denominator().orElseThrow());
        assertEquals(Optional.of(Polarity.HIGH), readings.getFirst().polarity());
    }

    @Test
    void fromOneValueToOthers() {
        assertEquals(
                List.of("PAF C32 BASELINE - 83", "PAF C32 TARGET 2008 97", "PAF C32 TARGET 2009 102"),
                told("Increase PAF C32 (Older People) from 83 to 97 (2008) (102 by 2009)"));
    }

    @Test
    void levelIsAValueInWords() {
        assertEquals(List.of("BVPI 2a OUTTURN 2006/07 Level 4"), told("BVPI 2a 2006/07 outturn = Level 4"));
    }

    @Test
    void columnsSayWhatTheirValuesAre() {
        assertEquals(
                List.of("NI 5 OUTTURN 2007/08 61.2 %", "NI 5 TARGET 2008/09 65 %", "NI 5 CURRENT 2008/09 Q2 63.5 %"),
                told("""
                        Ref\tIndicator\t2007/08 Outturn\tTarget 2008/09\tQ2 2008/09\tNational average
                        NI 5\tContent with the area\t61.2%\t65%\t63.5%\t70%
                        -\tGraffiti\t12\t10\t11\t14
                        """));
    }

    @Test
    void columnSaysWhatIsGood() {
        List<Reading> readings = find("""
                Ref\tIndicator\tGood is\tTarget 2008/09\tQ2 2008/09\tTop quartile\tForecast outturn
                NI 5\tContent with the area\tHigh\t65%\t63.5%\t70%\t64%
                NI 16\tBurglaries\t▼\t12\t11\t9\t10
                """);
        assertEquals(List.of("NI 5 TARGET 2008/09 65 %", "NI 5 CURRENT 2008/09 Q2 63.5 %", "NI 16 TARGET 2008/09 12",
                "NI 16 CURRENT 2008/09 Q2 11"), readings.stream().map(ReadingRulesTest::line).toList());
        assertEquals(List.of(Polarity.HIGH, Polarity.HIGH, Polarity.LOW, Polarity.LOW),
                readings.stream().map(r -> r.polarity().orElseThrow()).toList());
    }

    @Test
    void earlierQuarterIsNoLongerCurrent() {
        assertEquals(
                List.of("NI 5 OUTTURN 2008/09 Q1 61 %", "NI 5 CURRENT 2008/09 Q2 63 %", "NI 6 CURRENT 2008/09 Q1 8 %"),
                told("""
                        Ref\tQ1 2008/09\tQ2 2008/09
                        NI 5\t61%\t63%
                        NI 6\t8%\t
                        """));
    }

    @Test
    void quarterColumnTakesTheYearOfTheColumnsBesideIt() {
        assertEquals(List.of("NI 5 BASELINE 2005/06 12 %", "NI 5 TARGET 2006/07 14 %", "NI 5 CURRENT 2006/07 Q3 13 %"),
                told("""
                        Ref\tDefinition\t2005/06 baseline\t2006/07 target\tQuarter 3
                        NI 5\tLand with litter (%)\t12\t14\t13
                        """));
    }

    @Test
    void descriptionSaysTheUnit() {
        assertEquals(List.of("NI 5 OUTTURN 2006/07 12 days", "NI 6 OUTTURN 2006/07 97.1 %", "NI 7 OUTTURN 2006/07 4",
                "NI 8 OUTTURN 2006/07 9.5 days"), told("""
                        Ref\tDefinition\t2006/07 outturn
                        NI 5\tAverage time to process claims (days)\t12
                        NI 6\tPercentage of invoices paid within 30 days\t97.1
                        NI 7\tBurglaries per 1,000 households\t4
                        NI 8\tWorking days lost to sickness for each employee\t9.5
                        """));
    }

    @Test
    void proseSaysWhatIsGood() {
        assertEquals(Optional.of(Polarity.LOW),
                find("BVPI 9 (the lower the better): 2006/07 outturn = 27 days").getFirst().polarity());
        assertEquals(Optional.of(Polarity.HIGH),
                find("BVPI 9, where good is high: 2006/07 outturn = 27%").getFirst().polarity());
    }

    private static List<String> told(String text) {
        return find(text).stream().map(ReadingRulesTest::line).toList();
    }

    private static String line(Reading reading) {
        String value = switch (reading.value()) {
            case Reading.Value.Numeric number -> number.number().toPlainString();
            case Reading.Value.Words words -> words.words();
        };
        return "%s %s %s %s %s".formatted(reading.indicator(), reading.measure(), reading.period().orElse("-"), value,
                reading.unit().orElse("")).strip();
    }

    private static List<Reading> find(String text) {
        Paper paper = ((org.minutebook.ingest.read.Reading.Read) new PaperReader().read("kpi.txt",
                text.getBytes(StandardCharsets.UTF_8))).paper();
        List<Finding> codes = new ArrayList<>(IndicatorRules.find(paper, List.of()));
        return ReadingRules.find(paper, codes, new Places(List.of()), Optional.of(TODAY));
    }
}
