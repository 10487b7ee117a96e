package org.minutebook.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.minutebook.ingest.read.Readings.main;
import static org.minutebook.ingest.read.Readings.paper;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Table;

/// Tables of PDF pages without lines round their cells.
class PdfTableTest {

    private static final String PROSE = """
            The treasurer explained that income from moorings had been lower than in
            the year before, and that the slipway would be paid for out of reserves.""";

    private static List<String> row(Paper paper, Table table, int row) {
        return table.row(row).stream().map(c -> paper.text().substring(c.start(), c.end())).toList();
    }

    private static PdfSheet accounts(PdfSheet sheet, float y) {
        sheet.put(265, y, "Budget").put(385, y, "Spent");
        sheet.put(60, y + 16, "Service").put(230, y + 16, "2008/09").put(290, y + 16, "2009/10").put(350, y + 16,
                "2008/09").put(410, y + 16, "2009/10");
        String[] services = {"Moorings", "Slipway and quay", "Harbour office"};
        for (int i = 0; i < services.length; i++) {
            float at = y + 32 + 14 * i;
            sheet.put(60, at, services[i]);
            for (int c = 0; c < 4; c++) {
                sheet.put(235 + 60 * c, at, (i + 1) + "," + (120 + 17 * c));
            }
        }
        return sheet;
    }

    @Test
    void figuresUnderEachOtherAreATableAndNamesOverSeveralColumnsSpanThem() {
        Paper paper = paper(accounts(new PdfSheet().lines(40, 60, PROSE), 120).lines(40, 240, PROSE));
        assertEquals(1, paper.tables().size());
        Table table = paper.tables().getFirst();
        assertFalse(table.ruled());
        assertEquals(List.of("Service", "Budget", "Spent"), row(paper, table, 0));
        assertEquals(List.of(1, 2, 2), table.row(0).stream().map(Table.Cell::colSpan).toList());
        assertEquals(2, table.row(0).getFirst().rowSpan());
        assertEquals(List.of("2008/09", "2009/10", "2008/09", "2009/10"), row(paper, table, 1));
        assertEquals(List.of("Slipway and quay", "2,120", "2,137", "2,154", "2,171"), row(paper, table, 3));
        assertTrue(main(paper).startsWith(PROSE));
        assertTrue(main(paper).endsWith(PROSE));
    }

    @Test
    void linesInAnInkOfTheirOwnAreDrawnWhereSomeOfItIs() {
        Table table = paper(berths(1)).tables().getFirst();
        assertTrue(table.ruled());
        assertEquals(2, table.row(1).size());
        assertEquals(List.of(), paper(berths(0)).tables());
    }

    private static PdfSheet berths(float ink) {
        PdfSheet sheet = new PdfSheet();
        for (int y = 100; y <= 180; y += 40) {
            sheet.spot(ink, 60, y, 500, y);
        }
        for (int x : List.of(60, 160, 500)) {
            sheet.spot(ink, x, 100, x, 180);
        }
        sheet.put(66, 114, "Berth").put(166, 114, "What was said of it");
        return sheet.put(66, 154, "North").lines(166, 154, "The ladder has lost two of its rungs, and the\ncouncil"
                + " mends it.");
    }

    @Test
    void wordsBetweenLinesDrawnAcrossAreATableAndLinesOfACellStayTogether() {
        PdfSheet sheet = new PdfSheet().rule(60, 100, 500, 100).rule(60, 120, 500, 120).rule(60, 200, 500, 200);
        sheet.put(60, 114, "Berth").put(180, 114, "What is wrong").put(380, 114, "Who mends it");
        sheet.put(60, 136, "North").lines(180, 136, "the ladder has lost two\nof its rungs").put(380, 136,
                "the contractor");
        sheet.put(60, 168, "South").lines(180, 168, "the lamp is out").put(380, 168, "the council");
        Paper paper = paper(sheet.lines(40, 240, PROSE));
        Table table = paper.tables().getFirst();
        assertEquals(List.of("Berth", "What is wrong", "Who mends it"), row(paper, table, 0));
        assertEquals(List.of("North", "the ladder has lost two\nof its rungs", "the contractor"),
                row(paper, table, 1));
        assertEquals(List.of("South", "the lamp is out", "the council"), row(paper, table, 2));
    }

    @Test
    void sectionRowStandsInItsOwnRow() {
        PdfSheet sheet = accounts(new PdfSheet(), 100);
        sheet.put(60, 174, "Lighthouse").put(235, 188, "9,120").put(295, 188, "9,137").put(355, 188, "9,154")
                .put(415, 188, "9,171").put(60, 188, "Lamp oil");
        Paper paper = paper(sheet);
        Table table = paper.tables().getFirst();
        assertEquals("Lighthouse", row(paper, table, 5).getFirst());
        assertEquals("Lamp oil", row(paper, table, 6).getFirst());
    }

    @Test
    void listOfContentsIsNoTable() {
        PdfSheet sheet = new PdfSheet();
        String[] titles = {"Apologies", "Minutes of the last meeting", "Report of the harbour master", "Dredging"};
        for (int i = 0; i < titles.length; i++) {
            sheet.put(60, 100 + 16 * i, titles[i]).put(480, 100 + 16 * i, String.valueOf(3 + 4 * i));
        }
        Paper paper = paper(sheet);
        assertTrue(paper.tables().stream().noneMatch(t -> t.rows() > 4), main(paper));
        assertTrue(main(paper).contains("Dredging"));
    }
}
