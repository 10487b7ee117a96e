package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.linked.IndicatorHistory;

/// An indicator's figures, drawn and written.
class ChartTest {

    @RegisterExtension static RunningSite site = new RunningSite();

    private static Optional<Chart> chart(String... values) {
        List<IndicatorHistory.Told> told = Stream.of(values).map(v -> v.split("=", -1))
                .map(v -> new IndicatorHistory.Told(
                        Optional.of(v[0]), Reading.Measure.OUTTURN,
                        v[1].matches("[-.0-9]+") ? Reading.Value.of(new BigDecimal(v[1])) : Reading.Value.of(v[1]),
                        Optional.of("%"), Optional.empty(), false, Optional.empty(), new Span(DocumentId.of(""), 0, 1),
                        List.of()))
                .toList();
        return Chart.of(new IndicatorHistory("i", Optional.empty(), "NI 1", List.of(), Optional.empty(), told,
                List.of()));
    }

    private static List<String> levels(Chart chart) {
        return chart.levels().stream().map(Chart.Mark::label).toList();
    }

    @Test
    void valuesStandFromLeftToRightAndHigherOnesHigher() {
        Chart chart = chart("2006/07=40", "2007/08=60", "2008/09=50").orElseThrow();
        List<Chart.Dot> dots = chart.lines().getFirst().dots();
        assertTrue(dots.get(0).x() < dots.get(1).x() && dots.get(1).x() < dots.get(2).x(), chart.toString());
        assertTrue(dots.get(1).y() < dots.get(2).y() && dots.get(2).y() < dots.get(0).y(), chart.toString());
        assertTrue(dots.stream().allMatch(d -> d.y() >= Chart.TOP && d.y() <= Chart.BOTTOM), chart.toString());
        assertEquals("Outturn: 2006/07: 40%; 2007/08: 60%; 2008/09: 50%.", chart.told());
    }

    @Test
    void theLevelsAreRoundNumbers() {
        assertEquals(List.of("40", "45", "50", "55", "60"), levels(chart("2006=40", "2007=60").orElseThrow()));
        assertEquals(List.of("0", "0.5", "1", "1.5", "2"), levels(chart("2006=0.4", "2007=1.9").orElseThrow()));
        assertEquals(List.of("0", "500,000", "1,000,000", "1,500,000"),
                levels(chart("2006=12", "2007=1234567").orElseThrow()));
        assertEquals(List.of("-4", "-2", "0", "2"), levels(chart("2006=-3", "2007=1.5").orElseThrow()));
        assertTrue(levels(chart("2006=7", "2007=7").orElseThrow()).size() > 1);
    }

    @Test
    void aYearAndItsPartsAreCoursesOfTheirOwnInOrderOfTime() {
        Chart chart = chart("2008/09=50", "2008/09 Q1=10", "2007/08=40", "2008/09 Q2=20").orElseThrow();
        assertEquals(List.of("2007/08", "2008/09 Q1", "2008/09 Q2", "2008/09"),
                chart.periods().stream().map(Chart.Mark::label).toList());
        assertEquals(List.of("Outturn, part of a year", "Outturn"),
                chart.lines().stream().map(Chart.Line::name).toList());
        assertTrue(chart.lines().stream().allMatch(line -> line.dots().size() == 2), chart.toString());
    }

    @Test
    void oneNumberIsNoChartAndWordsAreNotDrawn() {
        assertEquals(Optional.empty(), chart());
        assertEquals(Optional.empty(), chart("2006=40"));
        assertEquals(Optional.empty(), chart("2006=Level 3", "2007=40"));
    }

    @Test
    void thePageDrawsThemAndHasTheSameFiguresAsATable() throws Exception {
        String page = site.get("/indicators/BVPI%20215a").body();
        assertTrue(page.contains("role=\"img\" aria-labelledby=\"chart-title-0 chart-told-0\""), page);
        assertTrue(page.contains("BVPI 215a by period, in days</title>"), page);
        assertTrue(page.contains("Outturn: 2006/07: 9 days; 2007/08: 6.25 days; 2008/09: 4.5 days; 2008/09: 5.5 days"),
                page);
        assertTrue(page.contains("Low is good.") && page.contains("mb-chart__hollow"), page);
        String table = page.substring(page.indexOf("BVPI 215a by period</caption>"));
        assertTrue(table.indexOf("2006/07") < table.indexOf("9 days") && table.contains(">6.25 days</a>"), table);
        assertTrue(page.contains("Papers contradict one another") && page.contains("Outturn for 2008/09"), page);
        assertTrue(page.contains("Lanterns action plan.pdf</a></li>"), page);
        assertFalse(page.contains("<b>Days"), page);
    }
}
