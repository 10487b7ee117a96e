package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a page costs whoever opens it with an empty cache and with scripts: all that comes over the line, but for images,
/// a paper's PDF, and the program that draws it (PDF.js), which is fetched once, and on a narrow screen only when asked for.
class WeightTest {

    private static final int WIDE = 1280;
    private static final int HEAVIEST = 100_000;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @RegisterExtension static RunningSite site = new RunningSite();
    @RegisterExtension static Chromium chromium = new Chromium();

    private final Map<String, Integer> weights = new HashMap<>();

    @Test
    void noPageIsHeavy() {
        try (BrowserContext window = chromium.open(WIDE)) {
            assertAll(EveryPage.of(site).map(path -> () -> {
                int weight = weight(window, path);
                assertTrue(weight < HEAVIEST, path + " weighs " + weight);
            }));
        }
    }

    private int weight(BrowserContext window, String path) {
        List<Response> loaded = new ArrayList<>();
        try (Page page = window.newPage()) {
            page.onResponse(loaded::add);
            page.navigate(site.address() + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return loaded.stream().filter(WeightTest::counts)
                    .mapToInt(response -> weights.computeIfAbsent(response.url(), WeightTest::compressed)).sum();
        }
    }

    private static boolean counts(Response response) {
        String url = response.url();
        return !response.headerValue("content-type").startsWith("image/") && !url.contains(PdfJs.BASE)
                && !url.contains("/original");
    }

    /// How many bytes go over the line for an address.
    private static int compressed(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip").build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
