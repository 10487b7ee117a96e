package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.corpus.library.Library;

class SiteTest {

    /// What loads the site's own script.
    static final String OWN_SCRIPT = "<script src=\"" + Site.scriptAddress() + "\" defer></script>";

    @RegisterExtension static RunningSite site = new RunningSite();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=bin", "/search", "/nowhere", "/papers/nosuch", "/search?q=%zz", "/meeting",
            "/assets/minutebook.svg"})
    void headAnswersAsGetDoesButWithoutABody(String path) throws Exception {
        var get = raw("GET " + path + " HTTP/1.1");
        var head = raw("HEAD " + path + " HTTP/1.1");
        assertEquals(get.lines().findFirst(), head.lines().findFirst());
        assertEquals(line(get, "Content-Type:"), line(head, "Content-Type:"));
        assertTrue(body(head).isEmpty(), head);
        assertFalse(body(get).isEmpty(), get);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "BREW"})
    void nothingButReadingIsServed(String method) throws Exception {
        String answer = raw(method + " / HTTP/1.1");
        assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
        assertTrue(answer.contains("Allow: GET, HEAD"), answer);
        assertTrue(answer.contains("<h1"), answer);
    }

    @Test
    void noHeaderMakesOneMethodPassForAnother() throws Exception {
        assertEquals(200, site.get("/", "X-HTTP-Method-Override", "DELETE").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.1\r\nno colon", "GET /%2e%2e%2fetc HTTP/1.1", "GET /a/../../b HTTP/1.1",
            "GET /search?q=%ff%fe HTTP/1.1", "GET /search?q=%zz HTTP/1.1", "GET /papers/%00 HTTP/1.1"})
    void aRequestThatCannotBeParsedGetsThePlainPage(String request) throws Exception {
        String answer = raw(request);
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("The address could not be understood"), answer);
        assertFalse(answer.contains("Jetty") || answer.contains("Exception"), answer);
    }

    @Test
    void everyPageForbidsForeignScriptsAndOtherHosts() throws Exception {
        for (String path : List.of("/", "/search?q=bin", "/nowhere", "/search?q=%zz")) {
            String answer = raw("GET " + path + " HTTP/1.1");
            assertTrue(line(answer, "Content-Security-Policy:").contains("default-src 'none'"), answer);
            assertTrue(line(answer, "Content-Security-Policy:").contains("script-src 'self';"), answer);
            assertFalse(answer.contains("unsafe"), answer);
            assertEquals("X-Content-Type-Options: nosniff", line(answer, "X-Content-Type-Options:"));
            assertEquals("", line(answer, "Server:"));
            assertEquals("", line(answer, "Set-Cookie:"));
        }
    }

    @Test
    void theStyleSheetIsKeptForEverAndComesCompressed() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site.address() + Site.styleAddress()))
                .header("Accept-Encoding", "gzip").build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request,
                HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(List.of("public, max-age=31536000, immutable"), answer.headers().allValues("Cache-Control"));
        assertEquals(List.of("gzip"), answer.headers().allValues("Content-Encoding"));
        String css = new String(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(),
                StandardCharsets.UTF_8);
        assertTrue(css.contains(".govuk-button") && css.contains(".mb-hit"));
        assertFalse(css.contains("@font-face") || css.contains("GDS Transport"), "the typeface is GOV.UK's alone");
        assertTrue(answer.body().length < 40_000, "the style sheet has grown to " + answer.body().length);
    }

    @Test
    void pagesAreAskedForAfreshEachTime() throws Exception {
        assertEquals(List.of("no-cache"), site.get("/").headers().allValues("Cache-Control"));
    }

    @Test
    void anOriginalIsDownloadedUnderItsOwnNameAndKept() throws Exception {
        PaperDraft minutes = SampleLibrary.minutes();
        String path = Links.original(minutes.id());
        var answer = site.get(path);
        assertEquals(new String(minutes.bytes(), StandardCharsets.UTF_8), answer.body());
        assertEquals("attachment; filename=\"Minutes 14 May 2007.pdf\"; filename*=UTF-8''Minutes%2014%20May%202007.pdf",
                answer.headers().firstValue("Content-Disposition").orElseThrow());
        assertEquals("application/pdf", answer.headers().firstValue("Content-Type").orElseThrow());
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, site.get(path, "If-None-Match", tag).statusCode());
    }

    @Test
    void aMotionLeadsToItsPassageAndNamesTheVotes() throws Exception {
        String page = site.get(Links.meeting(SampleLibrary.MEETING)).body();
        String told = page.substring(page.indexOf("Moved by Quince") - 20).replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
        assertTrue(page.matches("(?s).*<a [^>]*#passage\">Moved by Quince, seconded by Iqbal-Lowe</a>.*"), page);
        assertTrue(told.contains("For 5, against 1. Carried. How each voted For: Quince Against: Ada Thornbury"), told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meeting", "/meeting?id=", "/meeting?id=nosuch", "/papers/", "/papers/nosuch"})
    void whatIsNotInTheLibraryIsNotFound(String path) throws Exception {
        assertEquals(404, site.get(path).statusCode());
    }

    @Test
    void aSearchThatFindsNothingSaysSoOnce() throws Exception {
        String page = site.get("/search?q=unicorn").body();
        assertEquals(2, page.split("Nothing was found", -1).length, page);
    }

    @Test
    void aSearchIsDownloadedWholeWithItsFilters() throws Exception {
        var csv = site.get("/search.csv?q=bin&kind=minute&page=7");
        assertEquals("text/csv;charset=utf-8", csv.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(csv.headers().firstValue("Content-Disposition").orElseThrow().contains("search for bin.csv"));
        assertTrue(csv.body().startsWith("\uFEFFdocument,page,kind,"), csv.body());
        assertTrue(csv.body().contains(",minute,46,") && !csv.body().contains(",,page,"), csv.body());
        var lines = site.get("/search.jsonl?q=bin&kind=minute");
        assertEquals("application/x-ndjson", lines.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(csv.body().split(",minute,", -1).length - 2, lines.body().lines().count());
        assertTrue(site.get("/search?q=bin&kind=minute&page=7").body()
                .contains("href=\"/search.csv?q=bin&amp;kind=minute\""));
    }

    @Test
    void aSearchCanBeFollowedAsAFeed() throws Exception {
        String page = site.get("/search?q=bin&kind=minute&page=2").body();
        assertTrue(page.contains("type=\"application/atom+xml\" title=\"What is new for this search\" "
                + "href=\"/search.atom?q=bin&amp;kind=minute\""), page);
        var feed = site.get("/search.atom?q=bin&kind=minute");
        assertEquals("application/atom+xml;charset=utf-8", feed.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(feed.body().contains("rel=\"self\"") && feed.body().contains(site.address() + "/papers/"),
                feed.body());
        assertFalse(feed.body().contains("rel=\"next\""), feed.body());
        assertTrue(site.get("/search.atom").body().contains("<entry>"));
        var again = site.get("/search.atom?q=bin&kind=minute", "If-None-Match",
                feed.headers().firstValue("ETag").orElseThrow());
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
    }

    @Test
    void suggestionsAreGivenAsJson() throws Exception {
        var answer = site.get("/suggest?q=owen");
        assertEquals("application/json", answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(answer.body().contains("\"told\":\"Officer, Head of Performance · "), answer.body());
        assertTrue(answer.body().contains("\"query\":\"officer:\\\"Owen Tull\\\"\""), answer.body());
        for (String nothing : List.of("", "?q=", "?q=x", "?q=" + "a".repeat(FrontDoor.LONGEST), "?q=%22%28")) {
            assertTrue(site.get("/suggest" + nothing).body().contains("\"suggestions\":[]"), nothing);
        }
    }

    @Test
    void noValueOfAPaperIsTakenForMarkup() throws Exception {
        for (String path : List.of("/", "/search?q=fish", site.passage("fish"),
                "/search?q=" + "%22%3E%3Cscript%3Ealert(3)%3C%2Fscript%3E",
                "/search?body=%3Cb%3E%22%27&from=%3Cb%3E")) {
            String page = site.get(path).body().replace(OWN_SCRIPT, "");
            assertFalse(
                    page.contains("<script") || page.contains("<img") || page.contains("<b>") || page.contains("<i>"),
                    path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%22", "((((", "officer%3A", "a+OR", "-", "*", "%5B%5E%7B", "NOT+NOT+NOT", "%F0%9F%92%A9"})
    void anyQuestionAtAllGetsResultsOrAFriendlyMessage(String words) throws Exception {
        var answer = site.get("/search?q=" + words + "&year=never&kind=&page=-1&sort=upside+down&from=x&to=31/2/2007");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("was not understood as a date"));
    }

    @Test
    void twoSitesInOneProcessKeepToThemselves(@TempDir Path other) throws Exception {
        try (RunningSite second = RunningSite.in(other)) {
            assertEquals(404, second.get("/nowhere").statusCode());
            assertEquals(200, second.get("/").statusCode());
        }
        assertEquals(404, site.get("/nowhere").statusCode());
        assertEquals(200, site.get("/").statusCode());
    }

    @Test
    void aTakenPortIsSaidAndTheProgramGoesOn(@TempDir Path other) {
        SiteException failure = assertThrows(SiteException.class,
                () -> SearchSite.start(Library.at(other), new FaultyEngine(), "127.0.0.1", site.port()));
        assertTrue(failure.toString().contains("port " + site.port()), failure.toString());
        assertTrue(failure.toString().contains("--port"), failure.toString());
    }

    @Test
    void faultsAndErrorsShowAPlainPageAndNoTrace(@TempDir Path other) throws Exception {
        try (SearchSite broken = SearchSite.start(Library.at(other), new FaultyEngine(), "127.0.0.1", 0)) {
            for (String words : List.of("fault", "error")) {
                var answer = HttpClient.newHttpClient().send(
                        HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + broken.port() + "/search?q=" + words)).build(),
                        HttpResponse.BodyHandlers.ofString());
                assertEquals(500, answer.statusCode(), words);
                assertTrue(answer.body().contains("Something went wrong"), words);
                assertFalse(answer.body().contains("secret") || answer.body().contains("Exception"), words);
                assertTrue(answer.headers().firstValue("Content-Security-Policy").isPresent(), words);
            }
        }
    }

    @Test
    void onlyThisMachineIsServed() throws Exception {
        for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : card.inetAddresses().filter(a -> !a.isLoopbackAddress()).toList()) {
                assertThrows(ConnectException.class, () -> new Socket(address, site.port()).close());
            }
        }
    }

    @Test
    void pagesAreMadeOnVirtualThreads(@TempDir Path other) throws Exception {
        try (SearchSite threads = SearchSite.start(Library.at(other), new FaultyEngine(), "127.0.0.1", 0)) {
            var answer = HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + threads.port() + "/search?q=thread"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertTrue(answer.body().contains("virtual: true"), answer.body());
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String line(String answer, String start) {
        return answer.lines().takeWhile(l -> !l.isEmpty()).filter(l -> l.startsWith(start)).findFirst().orElse("");
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
}
