package org.minutebook.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.library.Library;
import org.minutebook.search.ScanEngine;

/// Searches that readers save, where that is allowed.
class SavingTest {

    private static final int WIDE = 1280;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @RegisterExtension static Chromium chromium = new Chromium();
    @RegisterExtension static RunningSite readOnly = new RunningSite();

    @TempDir static Path folder;
    private static Optional<SearchSite> site = Optional.empty();

    @BeforeAll
    static void open() {
        ScanEngine engine = new ScanEngine();
        site = Optional.of(SearchSite.start(SampleLibrary.in(folder, engine), engine,
                Serving.at("127.0.0.1", 0).withSearches(true)));
    }

    @AfterAll
    static void close() {
        site.ifPresent(SearchSite::close);
    }

    private static String address() {
        return "http://127.0.0.1:" + site.orElseThrow().port();
    }

    private static List<String> names() {
        return Library.at(folder).searches().names();
    }

    private static int send(String path, String form, String from) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(path)).header("Sec-Fetch-Site", from)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void aSearchIsKeptUnderANameWithItsFilters() {
        try (BrowserContext window = chromium.plain(WIDE)) {
            Page page = window.newPage();
            page.navigate(address() + "/search?q=bin&year=2007&from=2007-05");
            page.getByText("Save this search").click();
            page.getByLabel("A name for it").fill("Missed bins");
            page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator(".mb-note[role=status]")).containsText("Saved as “Missed bins”");
            assertThat(page.locator(".mb-chips")).containsText("Year: 2007");
        }
        var saved = Library.at(folder).searches().find("Missed bins").orElseThrow();
        assertEquals("bin", saved.query());
        assertEquals(List.of("2007"), saved.filters().get("year"));
        assertEquals("2007-05-01", saved.from().orElseThrow().toString());
        assertTrue(Library.at(folder).searches().told("Missed bins").isPresent());
    }

    @Test
    void aNameIsTakenOnceAndOnlyIfItCanBeOne() throws Exception {
        assertEquals(303, send(address() + "/searches?q=bin", "name=once", "same-origin"));
        for (String name : List.of("once", "", "..%2Fx", "%3Cscript%3E", "a".repeat(61))) {
            assertEquals(400, send(address() + "/searches?q=bin", "name=" + name, "same-origin"), name);
        }
    }

    @Test
    void onlyTheSitesOwnPagesMaySaveOne() throws Exception {
        assertEquals(403, send(address() + "/searches?q=bin", "name=foreign", "cross-site"));
        assertFalse(names().contains("foreign"));
    }

    @Test
    void whereItIsNotAllowedThereIsNoForm() throws Exception {
        assertFalse(readOnly.get("/search?q=bin&saved=x").body().contains("Save this search"));
        assertEquals(405, send(readOnly.address() + "/searches?q=bin", "name=x", "same-origin"));
    }
}
