package org.minutebook.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.corpus.library.Library;
import org.minutebook.search.ScanEngine;

/// Reports of errors by readers: only where they are allowed, and only from the site's own form.
class ReportingTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String PAPER = Links.paper(SampleLibrary.minutes().id());
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir static Path folder;
    private static Library library = Library.at(Path.of(System.getProperty("java.io.tmpdir")));
    private static SearchSite site;

    @BeforeAll
    static void open() {
        ScanEngine engine = new ScanEngine();
        library = SampleLibrary.in(folder, engine);
        site = SearchSite.start(library, engine, Serving.at("127.0.0.1", 0).withReports(true));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void settleAll() {
        library.reports().all().forEach(r -> library.reports().remove(r.id()));
    }

    @Test
    void aReaderReportsAnErrorInTheMarkedPassage() {
        try (Chromium chromium = Chromium.open();
                BrowserContext context = chromium.browser()
                        .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(address() + PAPER + "?from=66&to=91");
            page.getByText("Report an error in the marked passage").click();
            page.getByLabel("What is wrong").fill("It was the <b>15th</b>");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the report")).click();
            assertThat(page.locator("#report [role=status]")).containsText("Thank you");
        }
        var report = library.reports().all().getFirst();
        assertEquals("It was the <b>15th</b>", report.words());
        assertEquals("14 May 2007 at 10.00 a.m.", report.quote().orElseThrow());
        assertTrue(report.by().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"same-origin,,303", "cross-site,,403", "same-site,,403", "none,,403", ",http://papers.example,403",
            ",null,403", ",,403", "cross-site,SELF,403", ",SELF,303"})
    void onlyTheSitesOwnPagesMaySendOne(String fetched, String origin, int status) throws Exception {
        HttpRequest.Builder request = request("words=wrong").header("Content-Type", FORM);
        if (fetched != null) {
            request.header("Sec-Fetch-Site", fetched);
        }
        if (origin != null) {
            request.header("Origin", origin.equals("SELF") ? address() : origin);
        }
        assertEquals(status, send(request).statusCode());
        assertEquals(status == 303 ? 1 : 0, library.reports().all().size());
    }

    @Test
    void onlyAFormOfSomeLengthIsTaken() throws Exception {
        assertEquals(403, send(own(request("words=wrong")).setHeader("Content-Type", "text/plain")).statusCode());
        assertEquals(400, send(own(request("words=+"))).statusCode());
        assertEquals(400, send(own(request("words=" + "a".repeat(2_001)))).statusCode());
        assertEquals(413, send(own(request("words=" + "a".repeat(20_000)))).statusCode());
        assertEquals(303, send(own(request("words=wrong&from=1&to=999999"))).statusCode());
        assertEquals(List.of(), library.reports().all().stream().flatMap(r -> r.quote().stream()).toList());
    }

    @Test
    void theSameReportTwiceIsOneAndLeadsBackToThePaper() throws Exception {
        assertEquals(PAPER + "?reported=1#report", send(own(request("words=wrong&by=Ada+Thornbury"))).headers()
                .firstValue("Location").orElseThrow());
        send(own(request("words=wrong&by=Ada+Thornbury")));
        assertEquals(1, library.reports().all().size());
        assertTrue(library.reports().remove(library.reports().all().getFirst().id()).isPresent());
        assertTrue(library.reports().remove("nosuch").isEmpty());
    }

    @Test
    void nothingElseMayBeSent() throws Exception {
        for (String path : List.of("/", "/search", PAPER, "/papers/nosuch/report", PAPER + "/report/more")) {
            HttpRequest.Builder request = own(HttpRequest.newBuilder(URI.create(address() + path))
                    .POST(HttpRequest.BodyPublishers.ofString("words=wrong")));
            assertEquals(405, send(request).statusCode(), path);
        }
        assertEquals(404,
                send(own(HttpRequest.newBuilder(URI.create(address() + "/papers/" + "0".repeat(64) + "/report"))
                        .POST(HttpRequest.BodyPublishers.ofString("words=wrong")))).statusCode());
    }

    @Test
    void whereItIsNotAllowedThereIsNoForm(@TempDir Path other) throws Exception {
        try (RunningSite closed = RunningSite.in(other)) {
            assertFalse(closed.get(PAPER).body().contains("Report an error"));
            assertEquals(405, closed.ask("POST", PAPER + "/report", "Content-Type", FORM, "Sec-Fetch-Site",
                    "same-origin").statusCode());
            assertFalse(Files.exists(other.resolve("reports")));
        }
    }

    private static String address() {
        return "http://127.0.0.1:" + site.port();
    }

    private static HttpRequest.Builder request(String body) {
        return HttpRequest.newBuilder(URI.create(address() + PAPER + "/report"))
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder own(HttpRequest.Builder request) {
        return request.header("Content-Type", FORM).header("Sec-Fetch-Site", "same-origin");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
