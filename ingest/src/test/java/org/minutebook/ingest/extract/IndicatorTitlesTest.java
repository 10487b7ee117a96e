package org.minutebook.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.Ingest;

class IndicatorTitlesTest {

    private static List<String> titles(String text) {
        return titles(IndicatorRules.find(Paper.ofText("report.txt", text), List.of()));
    }

    private static List<String> titles(List<IndicatorReference> codes) {
        return codes.stream().map(r -> r.indicator() + ": " + r.title().orElse("-")).toList();
    }

    @Test
    void wordsBehindADashOrColonSayWhatTheCodeMeasures() {
        assertEquals(List.of("NI 59: Initial assessments for children's social care carried out within 7 working days",
                "NI 60: Core assessments carried out within 35 days", "BVPI 8: Invoice processing",
                "NI 65: Reduce the number of children on a second plan", "BVPI 204: The percentage of appeals allowed"),
                titles("""
                        NI 59 – Initial assessments for children’s social care carried out
                        within 7 working days
                        NI 60: Core assessments carried out within 35 days. The target was missed.
                        - BVPI 8 – Invoice processing
                        - NI 65 – Reduce the number of children on a second plan from the 2008/09 outturn
                        - BV204 – The percentage of appeals allowed
                        """));
    }

    @Test
    void wordsInBracketsOrBeforeThemAreTheTitle() {
        assertEquals(List.of("BVPI 199a: street cleanliness", "NI 20: Assault with injury",
                "PAF C72: Admissions to residential care", "BVPI 78a: speed of processing new claims"), titles("""
                        BVPI 199a (street cleanliness), because the sample was small.
                        Assault with injury (NI 20) stood at 6.2.

                        Admissions to residential care (PAF C72)

                        • the speed of processing new claims (BVPI 78a), which had slipped
                        """));
    }

    @Test
    void aRowOfPlainTextPartsCodeAndTitleByAGap() {
        assertEquals(List.of("NI 20: Assault with injury per 1,000 population"),
                titles("NI 20             Assault with injury per 1,000 population      8.6        8.2"));
    }

    @Test
    void theNextCellOfTheRowIsTheTitle() {
        Filing.Filed filed = (Filing.Filed) new Ingest().read("report.html", """
                <html><body><h1>Performance</h1><table>
                <tr><th>Code</th><th>Indicator</th><th>2007/08</th></tr>
                <tr><td>NI 20</td><td>Assault with injury</td><td>8.6</td></tr>
                <tr><td>NI 21</td><td>8.6</td><td>9.9</td></tr></table></body></html>
                """.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("NI 20: Assault with injury", "NI 21: -"), titles(filed.all(IndicatorReference.class)));
    }

    @Test
    void clausesValuesAndOrdersAreNoTitles() {
        assertEquals(List.of("NI 15: -", "BVPI 12: -", "BVPI 156: -", "PAF C72: -", "BVPI 127a: -"), titles("""
                The rise in NI 15 follows a change in the rules.
                BVPI 12 – 8.25 days by 2009/10
                Make all public buildings accessible (BVPI 156)
                PAF C72 2005/06 outturn = 130 (Band 1)
                It was reported that violent crime (BV127a) had come down.
                """));
    }
}
