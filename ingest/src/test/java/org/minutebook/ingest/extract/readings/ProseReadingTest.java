package org.minutebook.ingest.extract.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Span;
import org.minutebook.ingest.extract.IndicatorRules;
import org.minutebook.ingest.extract.plans.Places;
import org.minutebook.ingest.read.PaperReader;

class ProseReadingTest {

    private static final LocalDate JUNE = LocalDate.of(2008, 6, 9);
    private static final LocalDate FEBRUARY = LocalDate.of(2009, 2, 9);

    @Test
    void yearEndTitleSaysWhichYearIsOver() {
        assertEquals(
                List.of("BVPI 9 OUTTURN 2006/07 20.6", "BVPI 9 OUTTURN 2007/08 17.4", "BVPI 9 TARGET 2007/08 17"),
                told("Year End Performance 2007/08", JUNE,
                        "Burglary (BVPI 9) had fallen from 20.6 to 17.4 per 1,000 but had just missed the target of 17.0."));
        assertEquals(List.of("BVPI 9 OUTTURN 2007/08 9.7 days"),
                told("Year End Performance", JUNE, "Sickness absence (BVPI 9) stood at 9.7 days."));
    }

    @Test
    void targetTakesTheUnitAndTheYearOfTheFigureBesideIt() {
        assertEquals(List.of("BVPI 9 OUTTURN 2007/08 31 days", "BVPI 9 TARGET 2007/08 29 days"),
                told("Year end report 2007/08", JUNE, "New claims (BVPI 9) took 31 days, against a target of 29."));
    }

    @Test
    void quarterOfTheTitleIsCurrent() {
        assertEquals(List.of("NI 5 CURRENT 2008/09 Q3 6.1", "NI 5 TARGET 2008/09 8.2"),
                told("Performance: third quarter 2008/09", FEBRUARY,
                        "Burglary (NI 5) stood at 6.1 per 1,000 population, on course for the target of 8.2."));
    }

    @Test
    void sentenceNamesItsPeriod() {
        assertEquals(List.of("NI 5 CURRENT 2008/09 Q3 14 days"),
                told("Benefits", FEBRUARY, "Processing time (NI 5) was 14 days at the end of the third quarter."));
        assertEquals(List.of("NI 5 CURRENT 2008/09 Q3 14 days", "NI 5 CURRENT 2007/08 Q3 16 days"), told("Benefits",
                FEBRUARY,
                "Processing time (NI 5) stood at 14 days at the end of December, against 16 days a year earlier."));
        assertEquals(List.of("NI 5 OUTTURN 2007/08 16 days"),
                told("Benefits", FEBRUARY, "Last year the processing of claims (NI 5) took 16 days."));
        assertEquals(List.of("NI 5 OUTTURN 2007/08 97.1 %"),
                told("Payments", FEBRUARY, "Invoices paid on time (NI 5) rose slightly to 97.1% in 2007/08."));
    }

    @Test
    void codeMayStandBehindItsFigure() {
        assertEquals(List.of("NI 5 CURRENT 2008/09 27 days"), told("Benefits", FEBRUARY,
                "New claims had been processed in 27 days in the first nine months of the year (NI 5)."));
    }

    @Test
    void targetsOfSeveralIndicators() {
        assertEquals(List.of("NI 5 TARGET 2009/10 1.05", "NI 6 TARGET 2009/10 8.2"),
                told("Targets", FEBRUARY, "That the targets for 2009/10 of 1.05 for NI 5 and 8.2 for NI 6 be agreed."));
        assertEquals(List.of("NI 5 TARGET 2009/10 17.5"),
                told("Targets", FEBRUARY, "That the target for NI 5 for 2009/10 be set at 17.5."));
    }

    @Test
    void whatIsExpectedOrAnothersIsNoReading() {
        assertEquals(List.of(), told("Performance", FEBRUARY, "Burglary (NI 5) was expected to come out at 18.5."));
        assertEquals(List.of(), told("Performance", FEBRUARY, "For NI 5 the average of similar councils was 18.5."));
        assertEquals(List.of(), told("Performance", FEBRUARY, "NI 5 was discussed at 10.30 a.m. by 4 members."));
    }

    private static List<String> told(String title, LocalDate day, String text) {
        Paper paper = ((org.minutebook.ingest.read.Reading.Read) new PaperReader().read("minutes.txt",
                text.getBytes(StandardCharsets.UTF_8))).paper();
        List<Finding> findings = new ArrayList<>(IndicatorRules.find(paper, List.of()));
        findings.add(new Minute("m", "meeting", Optional.of("4"), title, 1, paper.text(), false, Optional.empty(),
                new Evidence(new Span(paper.id(), 0, paper.text().length()), "minute")));
        return ReadingRules.find(paper, findings, new Places(List.of()), Optional.of(day)).stream()
                .map(ProseReadingTest::line).toList();
    }

    private static String line(Reading reading) {
        return "%s %s %s %s".formatted(reading.indicator(), reading.measure(), reading.period().orElse("-"),
                reading.told().replace("%", " %"));
    }
}
