package org.minutebook.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.ingest.fetch.FetchReport.Listed;

class FetchTest {

    private static final Manners QUICK = Manners.POLITE.pausing(Duration.ofSeconds(1));
    private static final Period SINCE_2007 = new Period(LocalDate.of(2007, 1, 1), Optional.empty());

    @TempDir Path folder;
    @AutoClose private final LocalSite site;
    private Service service;
    private final QuickClock clock = QuickClock.neverStopping();
    private final List<String> said = new ArrayList<>();

    FetchTest() throws IOException {
        site = new LocalSite();
        service = new Service(site);
    }

    @BeforeEach
    void oneMeeting() {
        service.meetings("11", "14/05/2007");
        site.at("/documents/s1/Report.pdf", "%PDF one").at("/documents/g11/Minutes.pdf", "%PDF two");
        service.meeting("11", "14/05/2007", Service
                .documents(Service.document("Minutes", url("/documents/g11/Minutes.pdf"), "False"))
                + "<agendaitems>" + Service.item("0", "PART ONE", "False", "")
                + Service.item("4", "Budget &amp;amp; plans", "False", Service.documents(
                        Service.document("Report", url("/documents/s1/Report.pdf"), "False"),
                        Service.document("Appendix", url("/documents/s2/Appendix.pdf"), "True")))
                + Service.item("5", "Land", "True",
                        Service.documents(Service.document("Valuation", url("/documents/s3/Valuation.pdf"), "False")))
                + "</agendaitems><attendees><attendee membertype=\"Member\" memberid=\"7\" name=\"Councillor Ann Ash\" roledescription=\"Chair\" attendance=\"Present\" politicalparty=\"\" ward=\"Elm\"/></attendees>");
    }

    @Test
    void papersLieByBodyAndMeeting() throws Exception {
        FetchReport report = fetch();
        assertEquals(2, report.fetched());
        assertEquals(List.of(), report.missing());
        assertEquals(List.of("Parks & Leisure/2007-05-14 11/Minutes.pdf", "Parks & Leisure/2007-05-14 11/Report.pdf"),
                files());
    }

    @Test
    void restrictedPapersAreListedAndNotAskedFor() throws Exception {
        fetch();
        FetchReport report = fetch();
        assertEquals(2, Files.readAllLines(folder.resolve(".fetch/journal.jsonl")).stream()
                .filter(l -> l.contains("\"restricted\"")).count());
        assertEquals(List.of("Appendix", "Valuation"), report.restricted().stream().map(Listed::what).toList());
        assertEquals(0, site.asked("/documents/s2/Appendix.pdf") + site.asked("/documents/s3/Valuation.pdf"));
    }

    @Test
    void whatIsNotSaidToBeOpenIsNotAskedFor() throws Exception {
        String open = Service.documents(Service.document("Open", url("/documents/s1/Report.pdf"), "False"));
        String unsaid = Service.documents(Service.document("Unsaid", url("/documents/s2/Unsaid.pdf"), "?"))
                .replace("<isrestricted>?</isrestricted>", "");
        service.meeting("11", "14/05/2007",
                unsaid + "<agendaitems>" + Service.item("1", "Parks", "False", open + unsaid)
                        + Service.item("2", "Land", "?", open.replace("Open", "Of the item"))
                                .replace("<isrestricted>?</isrestricted>", "")
                        + Service.item("3", "Close", "?", "").replace("<isrestricted>?</isrestricted>", "")
                        + "</agendaitems>");
        FetchReport report = fetch();
        assertEquals(List.of("Parks & Leisure/2007-05-14 11/Open.pdf"), files());
        assertEquals(List.of("Unsaid", "Unsaid", "Of the item"),
                report.restricted().stream().map(Listed::what).toList());
        assertEquals(1, report.missing().size(), report.missing().toString());
        assertTrue(report.missing().getFirst().why().contains("is not said"), report.missing().toString());
        assertEquals(0, site.asked("/documents/s2/Unsaid.pdf"));
    }

    @Test
    void whatTheServiceSaysIsKept() throws Exception {
        MeetingNotice meeting = fetch().meetings().getFirst();
        assertEquals("Budget & plans", meeting.items().get(1).title());
        assertEquals(List.of("", "4", "5"), meeting.items().stream().map(MeetingNotice.ItemNotice::number).toList());
        assertEquals("Councillor Ann Ash", meeting.attendees().getFirst().name());
        assertTrue(Files.readString(folder.resolve(".fetch/answers/meeting-11.xml")).contains("Ann Ash"));
    }

    @Test
    void aSecondRunAsksOnlyForWhatIsNew() throws Exception {
        fetch();
        assertEquals(0, fetch().fetched());
        assertEquals(1, site.asked("/documents/s1/Report.pdf"));
        assertEquals(2, site.asked(Service.meeting("11")));
    }

    @Test
    void requestsKeepTheirDistance() throws Exception {
        fetch();
        assertTrue(clock.pauses().size() >= site.asked().size() - 1, clock.pauses() + " " + site.asked());
        assertTrue(clock.pauses().stream().allMatch(Duration.ofSeconds(1)::equals), clock.pauses().toString());
        assertTrue(site.userAgents().stream().allMatch(a -> a.startsWith("Minutebook/")), site.userAgents().toString());
    }

    @Test
    void robotsAreObeyed() throws Exception {
        site.at("/robots.txt", "User-agent: *\nCrawl-delay: 5\nDisallow: /documents/s1/\n");
        FetchReport report = fetch();
        assertEquals(List.of("Report"), report.missing().stream().map(Listed::what).toList());
        assertEquals(0, site.asked("/documents/s1/Report.pdf"));
        assertEquals(Duration.ofSeconds(5), clock.pauses().getLast());
    }

    @Test
    void aBusySiteIsLeftAloneForAsLongAsItAsks() throws Exception {
        List<Boolean> busy = new ArrayList<>(List.of(true));
        site.at("/documents/s1/Report.pdf", exchange -> {
            if (busy.removeLast()) {
                busy.add(false);
                exchange.getResponseHeaders().add("Retry-After", "77");
                exchange.sendResponseHeaders(429, -1);
            } else {
                LocalSite.send(exchange, 200, "%PDF");
            }
        });
        assertEquals(2, fetch().fetched());
        assertTrue(clock.pauses().contains(Duration.ofSeconds(77)), clock.pauses().toString());
    }

    @Test
    void aSiteThatWantsPeaceForHoursIsLeftInPeace() {
        site.at("/documents/s1/Report.pdf", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "7200");
            exchange.sendResponseHeaders(503, -1);
        });
        assertTrue(assertThrows(FetchException.class, this::fetch).toString().contains("120 minutes"));
    }

    @Test
    void anotherHostIsNeverAsked() throws Exception {
        String elsewhere = "http://127.0.0.1:" + site.port() + "/documents/s1/Report.pdf";
        site.at("/documents/s1/Report.pdf", LocalSite.redirect(elsewhere));
        service.meeting("11", "14/05/2007", Service.documents(
                Service.document("Away", elsewhere.replace("s1", "s9"), "False"),
                Service.document("Sent on", url("/documents/s1/Report.pdf"), "False"),
                Service.document("Code", "javascript:alert(1)", "False"),
                Service.document("File", "file:///etc/passwd", "False")));
        FetchReport report = fetch();
        assertEquals(List.of("Away", "Sent on", "Code", "File"), report.missing().stream().map(Listed::what).toList());
        assertEquals(0, report.fetched());
        assertFalse(site.asked().stream().anyMatch(p -> p.contains("s9")));
        assertEquals(1, site.asked("/documents/s1/Report.pdf"));
    }

    @Test
    void anotherHostIsAskedWhereThatIsAllowed() throws Exception {
        site.at("/documents/s1/Report.pdf",
                LocalSite.redirect("http://127.0.0.1:" + site.port() + "/elsewhere.pdf"));
        site.at("/elsewhere.pdf", "%PDF");
        Site allowing = Site.at(site.address(), Set.of("127.0.0.1"));
        assertEquals(2, new Fetch(allowing, folder, QUICK, clock).run(SINCE_2007, said::add).fetched());
    }

    @Test
    void oddAnswersCostOnlyThemselves() throws Exception {
        service.meetings("11", "14/05/2007", "12", "31/02/2007", "13", "", "14", "01/06/2007", "15", "02/06/2007");
        site.at(Service.meeting("12"), "<meeting><meetingid>12");
        service.meeting("13", "",
                Service.documents(Service.document("Maybe", url("/documents/s4/Maybe.pdf"), "Maybe")));
        site.at(Service.meeting("14"),
                """
                        <!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><meeting><meetingid>14</meetingid>&a;</meeting>""");
        site.at(Service.meeting("15"), "<html><body>Runtime Error</body></html>");
        FetchReport report = fetch();
        assertEquals(2, report.fetched());
        assertEquals(List.of("Maybe"), report.restricted().stream().map(Listed::what).skip(2).toList());
        assertEquals(5, report.missing().size(), report.missing().toString());
        assertEquals(2, report.meetings().size());
    }

    @Test
    void whatIsNoPaperIsNotKept() throws Exception {
        site.at("/documents/s1/Report.pdf", "<!DOCTYPE html><html>Please log in</html>");
        site.at("/documents/g11/Minutes.pdf", "");
        FetchReport report = fetch();
        assertEquals(List.of(), files());
        assertEquals(2, report.missing().size(), report.missing().toString());
    }

    @Test
    void aPageInThePlaceOfAPaperIsAskedForAgainTheNextTime() throws Exception {
        String made = "/mgConvert2PDF.aspx?ID=1";
        service.meeting("11", "14/05/2007", Service.documents(Service.document("Agenda", url(made), "False"),
                Service.document("Minutes", url("/ieListDocuments.aspx?MId=11"), "False")));
        site.at(made, "<html><title>Sign in</title><form/></html>");
        site.at("/ieListDocuments.aspx?MId=11", "<html><title>Minutes</title><p>Resolved</p></html>");
        FetchReport report = fetch();
        assertEquals(List.of("Agenda"), report.missing().stream().map(Listed::what).toList());
        assertTrue(report.missing().getFirst().why().contains("Sign in"), report.missing().toString());
        assertEquals(1, report.files().getOrDefault("11", List.of()).size());
        site.at(made, "%PDF");
        assertEquals(1, fetch().fetched());
        assertEquals(2, site.asked(made));
        assertEquals(1, site.asked("/ieListDocuments.aspx?MId=11"));
    }

    @Test
    void aPaperWithoutEndIsBrokenOff() throws Exception {
        site.at("/documents/s1/Report.pdf", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] some = new byte[64 << 10];
            for (int i = 0; i < 10_000; i++) {
                exchange.getResponseBody().write(some);
            }
        });
        FetchReport report = fetch(QUICK.taking(1 << 20, 1 << 20));
        assertEquals(1, report.fetched());
        assertTrue(report.missing().getFirst().why().contains("larger than"), report.missing().toString());
        assertEquals(1, site.asked("/documents/s1/Report.pdf"));
    }

    @Test
    void anAnswerThatNeverEndsIsGivenUp() throws Exception {
        site.at("/documents/s1/Report.pdf", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        FetchReport report = fetch(QUICK.giving(Duration.ofMillis(300)));
        assertEquals(1, report.fetched());
        assertTrue(report.missing().getFirst().why().contains("no whole answer"), report.missing().toString());
    }

    @Test
    void aSiteThatFallsSilentIsNotAskedOn() {
        String[] many = new String[40];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = String.valueOf(100 + i);
            many[i + 1] = "01/06/2007";
            site.at(Service.meeting(many[i]), LocalSite.status(503));
        }
        service.meetings(many);
        assertTrue(assertThrows(FetchException.class, this::fetch).toString().contains("stopped answering"));
        assertTrue(site.asked().size() < 30, site.asked().toString());
    }

    private FetchReport fetch() throws InterruptedException {
        return fetch(QUICK);
    }

    private FetchReport fetch(Manners manners) throws InterruptedException {
        return new Fetch(Site.at(site.address(), Set.of()), folder, manners, clock).run(SINCE_2007, said::add);
    }

    private String url(String path) {
        return site.address() + path;
    }

    private List<String> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString())
                    .filter(f -> !f.startsWith(".")).map(f -> f.replaceAll(" [0-9a-f]{8}(?=\\.)", "")).sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
