package org.minutebook.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.minutebook.ingest.read.Readings.main;
import static org.minutebook.ingest.read.Readings.paper;
import static org.minutebook.ingest.read.Readings.words;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Block.Kind;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Table;

/// Tables that go on over pages.
class PdfTablePagesTest {

    private static final float[] COLUMNS = {40, 180, 360, 520};

    private static void grid(PdfSheet sheet, float end, float... rules) {
        for (float y : rules) {
            sheet.rule(COLUMNS[0], y, COLUMNS[3], y);
        }
        for (float x : COLUMNS) {
            sheet.rule(x, rules[0], x, end);
        }
    }

    private static void row(PdfSheet sheet, float y, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.lines(COLUMNS[i] + 5, y, cells[i]);
        }
    }

    private static List<String> row(Paper paper, Table table, int row) {
        return table.row(row).stream().map(c -> paper.text().substring(c.start(), c.end())).toList();
    }

    private static PdfSheet plan(boolean closed) {
        PdfSheet sheet = new PdfSheet();
        if (closed) {
            grid(sheet, 780, 600, 620, 700, 780);
        } else {
            grid(sheet, 780, 600, 620, 700);
        }
        row(sheet, 614, "Objective", "Action", "Lead");
        row(sheet, 634, "Safer quays", "Renew the ladders", "Ann Archer");
        row(sheet, 714, "Cleaner water", "Test the water of the\ninner harbour and", "Bob Baker");
        sheet.page();
        grid(sheet, 160, 60, 80, 120, 160);
        row(sheet, 74, "Objective", "Action", "Lead");
        row(sheet, 94, "", "publish what is found", "");
        row(sheet, 134, "Better lights", "Mend the lamp", "Cy Cole");
        return sheet;
    }

    @Test
    void tableOverTwoPagesIsOneAndItsHeaderStandsOnce() {
        Paper paper = paper(plan(true));
        assertEquals(1, paper.tables().size());
        Table table = paper.tables().getFirst();
        assertEquals(List.of("Objective", "Action", "Lead"), row(paper, table, 0));
        assertEquals(4, table.rows());
        assertEquals(List.of("Better lights", "Mend the lamp", "Cy Cole"), row(paper, table, 3));
        assertEquals(2, paper.pageAt(table.row(3).getFirst().start()).orElseThrow());
        assertTrue(words(paper, Kind.RUNNING_HEADER).contains("Objective\tAction\tLead"));
    }

    @Test
    void rowThatThePageBreakCutsIsOneAndStandsOnThePageWhereItStarts() {
        for (boolean closed : new boolean[]{true, false}) {
            Paper paper = paper(plan(closed));
            Table table = paper.tables().getFirst();
            assertEquals(List.of("Cleaner water",
                    "Test the water of the\ninner harbour and\npublish what is found", "Bob Baker"),
                    row(paper, table, 2), main(paper));
            table.row(2).forEach(c -> assertEquals(1, paper.pageAt(c.start()).orElseThrow()));
        }
    }

    @Test
    void tableWithAHeaderOfItsOwnIsAnother() {
        PdfSheet sheet = new PdfSheet();
        grid(sheet, 780, 600, 700, 780);
        row(sheet, 634, "Safer quays", "Renew the ladders", "Ann Archer");
        row(sheet, 714, "Cleaner water", "Test the water", "Bob Baker");
        sheet.page();
        grid(sheet, 160, 60, 80, 160);
        sheet.bold(45, 74, "Berth").bold(185, 74, "Boat").bold(365, 74, "Owner");
        row(sheet, 94, "North", "Curlew", "Di Drew");
        assertEquals(2, paper(sheet).tables().size());
    }

    @Test
    void turnedPageHasTheSameTable() {
        PdfSheet sheet = new PdfSheet().turned(90);
        grid(sheet, 200, 100, 120, 160, 200);
        row(sheet, 114, "Objective", "Action", "Lead");
        row(sheet, 134, "Safer quays", "Renew the ladders", "Ann Archer");
        row(sheet, 174, "Better lights", "Mend the lamp", "Cy Cole");
        Paper paper = paper(sheet);
        Table table = paper.tables().getFirst();
        assertEquals(List.of("Safer quays", "Renew the ladders", "Ann Archer"), row(paper, table, 1));
        assertEquals(3, table.rows());
    }

    @Test
    void columnsWithoutOuterLinesAreColumns() {
        PdfSheet sheet = new PdfSheet();
        for (float y : new float[]{100, 120, 160, 200}) {
            sheet.rule(40, y, 520, y);
        }
        sheet.rule(180, 100, 180, 200).rule(360, 100, 360, 200);
        row(sheet, 114, "Objective", "Action", "Lead");
        row(sheet, 134, "Safer quays", "Renew the ladders", "Ann Archer");
        row(sheet, 174, "Better lights", "Mend the lamp", "Cy Cole");
        Paper paper = paper(sheet);
        Table table = paper.tables().getFirst();
        assertTrue(table.ruled());
        assertFalse(table.layout());
        assertEquals(List.of("Better lights", "Mend the lamp", "Cy Cole"), row(paper, table, 2));
    }
}
