package org.minutebook.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Paper;

class IndicatorRulesTest {

    private static List<String> codes(String text) {
        Paper paper = Paper.ofText("report.txt", text);
        List<IndicatorReference> found = IndicatorRules.find(paper, List.of());
        found.forEach(r -> assertEquals(paper.quote(r.evidence().span()), r.asWritten()));
        return found.stream().map(IndicatorReference::indicator).toList();
    }

    @Test
    void schemesAreCanonicalWithAndWithoutTheSpace() {
        assertEquals(List.of("BVPI 127a", "NI 59", "PAF C72", "BVPI 11c", "KPI 4"),
                codes("BV127a rose, NI59 fell, PAF C72 stood, BVPI 11 C moved; KPI 4 too"));
    }

    @Test
    void runsAreExpanded() {
        assertEquals(List.of("BVPI 174", "BVPI 175", "BVPI 204", "BVPI 205"), codes("BV 174 and 175; BV204/205"));
        assertEquals(List.of("NI 102a", "NI 102b", "BVPI 11a", "BVPI 11b", "BVPI 11c"),
                codes("NI 102 A/B; BVPI 11a, b and c"));
    }

    @Test
    void yearsLevelsAndContributionsAreNone() {
        assertEquals(List.of(), codes("BVPI 2006/07 outturn; LAA 2; Level 4; NI contributions; NI 12.5%; KT1 1EU"));
    }

    @Test
    void aCodeBelongsToTheMinuteInWhichItStands() {
        Paper paper = Paper.ofText("minutes.txt", "NI 59 and then NI 60");
        List<IndicatorReference> found = IndicatorRules.find(paper,
                List.of(new IndicatorRules.Place(Optional.of("m1"), Optional.empty(), 10, 20)));
        assertEquals(List.of(Optional.empty(), Optional.of("m1")),
                found.stream().map(IndicatorReference::minute).toList());
    }

    @Test
    void aFigureBetweenCodesIsNone() {
        assertEquals(List.of("NI 15", "NI 20"), codes("targets of 1.05 for NI 15 and 8.2 for NI 20"));
    }

    @Test
    void partsInRomanNumbersAreNoPartOfTheCode() {
        assertEquals(List.of("BVPI 82a", "BVPI 82b"), codes("BV82a(i) and 82b(i)"));
    }

    @Test
    void nationalInsuranceIsNoIndicator() {
        assertEquals(List.of(),
                codes("Employer's NI 12; PAYE & NI 51; Tax/NI 34; NI 20m; NI 5 months; NI 340.22; NI 250"));
        assertEquals(List.of("NI 181"), codes("council tax, NI 181 and others; wages are an indicator of pay"));
    }

    @Test
    void countsOfIndicatorsAreNone() {
        assertEquals(List.of(), codes("Of the 30 KPIs 24 are green; KPIs 12 of 15; KPI 7 of 12; KPI 1 (of 4)"));
        assertEquals(List.of("BVPI 11a", "BVPI 11b", "NI 59", "NI 60"), codes("BVPIs 11a and b; NIs 59 and 60"));
    }

    @Test
    void codesOfLedgersAndPlatesAreNone() {
        assertEquals(List.of(), codes("Cost centre BV 100; BV57 KLM; PAF 15 records"));
        assertEquals(List.of("BVPI 100"), codes("BV 100 fell"));
    }
}
