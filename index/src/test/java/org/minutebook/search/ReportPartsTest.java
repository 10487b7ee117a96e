package org.minutebook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.library.Holding;

class ReportPartsTest {

    private static final String REPORT = """
            REPORT TO CABINET
            Lanterns in Mill Lane

            1.0 PURPOSE OF THE
            REPORT
            1.1 To tell of 2. Background lamps.

            2.  Background
            Lanterns were lit in 1901.

            3. Recommendations
            That oil be bought.
            """;

    @Test
    void sectionsStandForTheReportAndLandOnTheirHeadings() {
        List<Passage> parts = parts(section("1.0", "PURPOSE OF THE REPORT"), section("2", "Background"),
                section("3", "Recommendations"));
        assertEquals(List.of("Lanterns", "Lanterns – PURPOSE OF THE REPORT", "Lanterns – Background",
                "Lanterns – Recommendations"), parts.stream().map(Passage::title).toList());
        assertEquals("2.  Background\nLanterns were lit in 1901.", parts.get(2).text());
        assertEquals("3. Recommendations\nThat oil be bought.", parts.get(3).text());
        assertEquals("Lanterns, section 2, report to Cabinet, 14 May 2007", parts.get(2).citation());
    }

    @Test
    void aSectionIsPartOfItsReportsRecord() {
        List<Passage> parts = parts(section("2", "Background"));
        Hit hit = parts.get(1).hit(1, new Hit.Snippet(0, "", List.of(), false, false), List.of());
        assertEquals(parts.getFirst().id(), hit.recordId());
    }

    @Test
    void aReportWhoseSectionsAreNotFoundIsWhole() {
        assertEquals(List.of(REPORT.strip()), parts(section("7", "Finance")).stream().map(Passage::text).toList());
        assertEquals(1, parts().size());
    }

    private static Report.Section section(String number, String title) {
        return new Report.Section(number, title);
    }

    private static List<Passage> parts(Report.Section... sections) {
        Filing filing = new FilingBuilder("pack.txt", "Anytown", "Cabinet", "2007-05-14", REPORT)
                .report("Lanterns", REPORT, sections).filed();
        return Passages.of(Holding.of(filing)).stream().filter(p -> p.kind() == Hit.Kind.REPORT).toList();
    }
}
