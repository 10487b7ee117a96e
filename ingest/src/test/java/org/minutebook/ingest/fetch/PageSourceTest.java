package org.minutebook.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.ingest.fetch.FetchReport.Listed;

/// A site whose service is off.
class PageSourceTest {

    private static final Period PERIOD = new Period(LocalDate.of(2007, 1, 1), Optional.of(LocalDate.of(2007, 12, 31)));

    @TempDir Path folder;
    @AutoClose private final LocalSite site;

    PageSourceTest() throws IOException {
        site = new LocalSite();
    }

    private void pages() {
        site.at("/mgWebService.asmx/GetCommittees", LocalSite.status(403));
        site.at("/mgListCommittees.aspx?bcr=1", """
                <h1>Committees</h1><ul><li><a href="mgCommitteeDetails.aspx?ID=3">Parks Committee</a></li></ul>""");
        site.at("/ieListMeetings.aspx?CId=3&Year=0", """
                <ul><li><a href="ieListDocuments.aspx?CId=3&amp;MId=11&amp;Ver=4">14 May 2007 10.00 am</a></li>
                <li><a href="ieListDocuments.aspx?CId=3&amp;MId=12&amp;Ver=4">14 Jun 2006 10.00 am</a></li></ul>
                <a href="ieListMeetings.aspx?CId=3&amp;Year=2007">2007</a>
                <a href="ieListMeetings.aspx?CId=9&amp;Year=0">Another body</a>
                <a href="ieListMeetings.aspx?CId=3&amp;MeetingId=11&amp;ical=1">Calendar</a>""");
        site.at("/ieListMeetings.aspx?CId=3&Year=2007", """
                <p><a href="ieListDocuments.aspx?CId=3&amp;MId=13">Monday, 3rd September, 2007</a></p>""");
        site.at("/ieListDocuments.aspx?CId=3&MId=11", """
                <h1>Agenda and minutes, Monday, 14th May, 2007</h1>
                <ul><li><a href="documents/g11/Printed minutes
                 14th-May-2007 10.00.pdf?T=1">Printed minutes</a> PDF 20 KB</li>
                <li><a href="mgAi.aspx?ID=5#mgDocuments">Bandstand</a></li>
                <li>Restricted enclosure 2</li></ul>""");
        site.at("/ieListDocuments.aspx?CId=3&MId=13", "<h1>Agenda</h1><p>Nothing yet</p>");
        site.at("/mgAi.aspx?ID=5", """
                <h1>Agenda item</h1><li>Bandstand <a href="documents/s1/Bandstand.pdf">PDF 100 KB</a></li>""");
        site.at("/documents/g11/Printed minutes 14th-May-2007 10.00.pdf?T=1", "%PDF minutes");
        site.at("/documents/s1/Bandstand.pdf", "%PDF report");
    }

    @Test
    void pagesAreReadWhereTheServiceIsOff() throws Exception {
        pages();
        FetchReport report = fetch();
        assertEquals(List.of("Parks Committee, 2007-05-14", "Parks Committee, 2007-09-03"),
                report.meetings().stream().map(MeetingNotice::words).toList());
        assertEquals(List.of(), report.missing());
        assertEquals(List.of("Restricted enclosure 2"), report.restricted().stream().map(Listed::what).toList());
        List<String> names = report.files().getOrDefault("11", List.of()).stream().map(f -> f.getFileName().toString())
                .toList();
        assertEquals(3, names.size(), names.toString());
        assertEquals("Meeting page.htm", names.getFirst());
        assertTrue(names.get(1).startsWith("Printed minutes "), names.toString());
        assertTrue(names.get(2).startsWith("Bandstand ") && !names.get(2).contains("KB"), names.toString());
        assertTrue(Files.exists(folder.resolve("Parks Committee/2007-09-03 13/Meeting page.htm")));
    }

    @Test
    void meetingsOfOtherDaysAndBodiesAreNotAskedFor() throws Exception {
        pages();
        fetch();
        assertEquals(0, site.asked().stream().filter(p -> p.contains("MId=12") || p.contains("CId=9")).count());
    }

    @Test
    void aPageOfAMeetingThatExcusesItselfIsNoPaperAndAskedForAgain() throws Exception {
        pages();
        String meeting = "/ieListDocuments.aspx?CId=3&MId=13";
        site.at(meeting, "<html><title>Runtime Error</title></html>");
        List<Listed> missing = fetch().missing();
        assertEquals(List.of("Parks Committee, 2007-09-03"), missing.stream().map(Listed::where).toList());
        assertTrue(missing.getFirst().why().contains("Runtime Error"), missing.toString());
        assertFalse(Files.exists(folder.resolve("Parks Committee/2007-09-03 13/Meeting page.htm")));
        site.at(meeting, "<h1>Agenda</h1><p>Nothing yet</p>");
        assertEquals(List.of(), fetch().missing());
        assertTrue(Files.exists(folder.resolve("Parks Committee/2007-09-03 13/Meeting page.htm")));
    }

    @Test
    void aSiteOfAnotherKindIsSaidToBeOne() {
        site.at("/", "<h1>Hello</h1>");
        assertTrue(assertThrows(FetchException.class, this::fetch).toString().contains("neither"));
    }

    private FetchReport fetch() throws InterruptedException {
        return site.fetch(folder, PERIOD);
    }
}
