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

/// Lines, columns, notes and tables of PDF pages.
class PdfLayoutTest {

    private static final String PROSE = """
            The Clerk reported that the hedge along the footpath by the school
            had been cut back and that the contractor would return in the spring
            to plant the gaps.""";

    @Test
    void hangingNumberStandsOnTheLineOfItsTitle() {
        Paper paper = paper(new PdfSheet().bold(40, 100, "46.").bold(80, 100, "Footpaths").lines(80, 126, PROSE));
        assertEquals("46. Footpaths\n\n" + PROSE, main(paper));
        assertEquals(List.of("46. Footpaths"), words(paper, Kind.HEADING));
        assertEquals(List.of(PROSE), words(paper, Kind.PARAGRAPH));
    }

    @Test
    void namesInColumnsStayInTheirRows() {
        PdfSheet sheet = new PdfSheet().bold(40, 100, "PRESENT");
        String[][] rows = {{"Ann Archer (Chair)", "AA", "Bob Baker", "BB"}, {"Cy Cole", "CC", "Di Drew", "DD"},
                {"Ed East", "EE", "Flo Finch", "FF"}};
        for (int i = 0; i < rows.length; i++) {
            float y = 100 + 13 * i;
            sheet.put(120, y, rows[i][0]).put(260, y, rows[i][1]).put(320, y, rows[i][2]).put(460, y, rows[i][3]);
        }
        Paper paper = paper(sheet.lines(40, 170, PROSE));
        assertEquals("""
                PRESENT\tAnn Archer (Chair)\tAA\tBob Baker\tBB
                \tCy Cole\tCC\tDi Drew\tDD
                \tEd East\tEE\tFlo Finch\tFF

                """ + PROSE, main(paper));
        Table table = paper.tables().getFirst();
        assertFalse(table.ruled());
        assertEquals("Flo Finch", paper.text().substring(table.row(2).get(3).start(), table.row(2).get(3).end()));
        assertTrue(words(paper, Kind.MARGIN).isEmpty());
    }

    @Test
    void initialsInTheMarginFollowTheParagraphTheyStandBeside() {
        PdfSheet sheet = new PdfSheet().bold(40, 80, "ITEMS").bold(500, 80, "ACTION").lines(40, 100, PROSE)
                .put(505, 119, "AB")
                .lines(40, 160, PROSE).lines(40, 220, PROSE).put(505, 233, "CD/EF");
        Paper paper = paper(sheet);
        assertEquals(List.of("ACTION", "AB", "CD/EF"), words(paper, Kind.MARGIN));
        assertEquals("ITEMS\n\nACTION\n\n" + PROSE + "\n\nAB\n\n" + PROSE + "\n\n" + PROSE + "\n\nCD/EF", main(paper));
    }

    @Test
    void wideGapsInAJustifiedLineAreNoColumns() {
        PdfSheet sheet = new PdfSheet().lines(40, 100,
                "PRESENT: Mr A Archer, Mr B Baker, Mrs C Cole, Ms D Drew, Mr E East, Mr F Finch and");
        float x = 40;
        for (String name : List.of("Mr G Green,", "Mrs H Hill,", "Sir Ian Ince, CBE,", "Dr J Jones,")) {
            sheet.put(x, 113, name);
            x += 11 * 0.53f * name.length() + 26;
        }
        Paper paper = paper(
                sheet.put(40, 126, "Mr K King, Mr L Lane, Ms M Mann, Mr N North, Mrs O Oak, Mr P Pond and Ms Q Quill"));
        assertTrue(paper.tables().isEmpty(), main(paper));
    }

    @Test
    void ruledCellsDoNotInterleave() {
        PdfSheet sheet = new PdfSheet();
        for (float y : new float[]{100, 130, 180}) {
            sheet.rule(40, y, 440, y);
        }
        for (float x : new float[]{40, 240, 440}) {
            sheet.rule(x, 100, x, 180);
        }
        sheet.put(45, 115, "Reason").put(245, 115, "Outcome").lines(45, 143, "The score had\nfallen twice").lines(245,
                143, "A plan was\nmade");
        Paper paper = paper(sheet);
        assertEquals("Reason\tOutcome\nThe score had\nfallen twice\tA plan was\nmade", main(paper));
        assertTrue(paper.tables().getFirst().ruled());
        assertEquals(4, paper.tables().getFirst().cells().size());
    }

    @Test
    void columnsOfRunningTextAreReadOneAfterTheOther() {
        String left = "The village hall will close for\nfour weeks in August so that\nthe roof can be mended and the\nkitchen painted by the men who\nhave given their time for nothing\nas they did two years ago";
        String right = "Allotment holders are asked to\nkeep the paths between plots\nclear of tools and to lock the\ngate when they leave after dark\nbecause two sheds were broken\ninto during the winter";
        Paper paper = paper(new PdfSheet().lines(40, 100, left).lines(320, 100, right));
        assertEquals(left + "\n\n" + right, main(paper));
    }

    @Test
    void raisedEndingsJoinTheirNumberAndRaisedFiguresStayRaised() {
        Paper paper = paper(new PdfSheet().put(40, 100, "Held on 12").small(93.8f, 96, "th").put(103, 100, "May of 38")
                .small(151.5f, 96, "1"));
        assertEquals("Held on 12th May of 38¹", main(paper));
    }

    @Test
    void turnedPageIsReadAlongItsText() {
        PdfSheet sheet = new PdfSheet().turned(90);
        Paper plain = paper(new PdfSheet().lines(40, 100, PROSE));
        Paper turned = paper(sheet.lines(40, 100, PROSE));
        assertEquals(main(plain), main(turned));
    }

    @Test
    void bulletsAndNumbersStartListItems() {
        Paper paper = paper(new PdfSheet().lines(40, 100, "The following were noted:").put(58, 113, "•")
                .put(76, 113, "the hedge had been cut")
                .put(58, 126, "•").put(76, 126, "the gate was mended").put(40, 152, "(1)")
                .put(76, 152, "That the report be noted."));
        assertEquals(List.of("• the hedge had been cut", "• the gate was mended", "(1) That the report be noted."),
                words(paper, Kind.LIST_ITEM));
    }

    @Test
    void hyphensOfTheLineEndAreRecordedAndKept() {
        Paper paper = paper(new PdfSheet().lines(40, 100,
                "The outturn of per-\nformance clinics and the long-\nterm plan were noted."));
        assertTrue(main(paper).contains("per-\nformance"));
        assertEquals(List.of(paper.text().indexOf("-\nformance")), paper.hyphens());
    }
}
