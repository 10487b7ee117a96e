package org.minutebook.ingest.extract.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Grid;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.read.PaperReader;
import org.minutebook.ingest.read.Reading;

/// Tables of a web page as records.
class TableRulesTest {

    private static Paper paper(String body) {
        byte[] bytes = ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
        return assertInstanceOf(Reading.Read.class, new PaperReader().read("page.html", bytes)).paper();
    }

    @Test
    void everyTableIsARecordWithItsCaptionAndCells() {
        Paper paper = paper("""
                <h2>Table 2: Visits to the baths</h2>
                <table><tr><th rowspan="2">Bath</th><th colspan="2">Visits</th></tr>
                <tr><th>2007/08</th><th>2008/09</th></tr>
                <tr><td>Old Quay</td><td>1,204</td><td>1,310</td></tr></table>
                <p>Visits rose.</p>""");
        List<Grid> grids = TableRules.find(paper);
        assertEquals(1, grids.size());
        Grid grid = grids.getFirst();
        assertEquals(Optional.of("Table 2: Visits to the baths"), grid.caption());
        assertEquals(2, grid.headerRows());
        assertEquals(List.of("Bath", "Visits", "2007/08", "2008/09", "Old Quay", "1,204", "1,310"),
                grid.cells().stream().map(Grid.Cell::text).toList());
        assertEquals(2, grid.cells().getFirst().rowSpan());
        grid.cells().forEach(c -> assertEquals(c.text(), paper.text().substring(c.start(), c.end())));
    }

    @Test
    void rowOfNamesAboveSentencesIsTheHeader() {
        Grid grid = TableRules.find(paper("""
                <table><tr><td>Action</td><td>Owner</td></tr>
                <tr><td>Mend the gate by the pond before the fair opens.</td><td>Ann Archer</td></tr></table>"""))
                .getFirst();
        assertEquals(1, grid.headerRows());
        assertEquals(Optional.empty(), grid.caption());
    }

    @Test
    void titleAndSourceWithinTheLinesAreNoRows() {
        Grid grid = TableRules.find(
                paper("""
                        <table><tr><td colspan="2">Exhibit 4: Lamps lit</td></tr><tr><td>Quay</td><td>Lamps</td></tr>
                        <tr><td>North</td><td>12</td></tr><tr><td colspan="2">Source: the lamplighter's book</td></tr></table>"""))
                .getFirst();
        assertEquals(Optional.of("Exhibit 4: Lamps lit"), grid.caption());
        assertEquals(List.of("Quay", "Lamps", "North", "12"), grid.cells().stream().map(Grid.Cell::text).toList());
        assertEquals(List.of(0, 0, 1, 1), grid.cells().stream().map(Grid.Cell::row).toList());
    }

    @Test
    void formHasNoHeader() {
        Grid grid = TableRules.find(paper("""
                <table><tr><td>Meeting:</td><td>Harbour Board</td></tr>
                <tr><td>Date:</td><td>4 May 2009</td></tr></table>""")).getFirst();
        assertEquals(0, grid.headerRows());
    }
}
