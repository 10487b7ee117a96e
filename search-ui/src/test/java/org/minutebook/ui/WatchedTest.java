package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is told to whoever watches over the site.
class WatchedTest {

    @RegisterExtension static RunningSite site = new RunningSite();

    @Test
    void aSiteThatCanDoItsWorkIsReady() throws Exception {
        var answer = site.get("/health");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().matches("\\{\"status\":\"ready\",\"library\":\"readable\",\"index\":\"answers\","
                + "\"links\":\"in_step\",\"records\":\\d+}\n"), answer.body());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
    }

    @Test
    void requestsAreCountedByKindAndStatus() throws Exception {
        assertEquals(200, site.get("/indicators/BVPI%20215a.json").statusCode());
        assertEquals(404, site.get("/papers/nosuch").statusCode());
        assertEquals(404, site.get("/papers/another").statusCode());
        var answer = site.get("/metrics");
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("text/plain; version=0.0.4"));
        for (String line : new String[]{
                "minutebook_http_requests_total{route=\"/indicators/{code}\",status=\"200\"} 1.0",
                "minutebook_http_requests_total{route=\"/papers/{id}\",status=\"404\"} 2.0",
                "minutebook_http_request_duration_seconds_count{route=\"/papers/{id}\"} 2",
                "minutebook_papers{status=\"refused\"} 1.0", "minutebook_papers{status=\"read_in_part\"} 1.0",
                "minutebook_problems 2.0", "minutebook_links_in_step 1.0", "minutebook_index_bytes 0.0",
                "minutebook_http_requests_running 1.0", "jvm_memory_used_bytes{area=\"heap\"}"}) {
            assertTrue(answer.body().contains("\n" + line), line + "\n" + answer.body());
        }
    }

    @ParameterizedTest
    @CsvSource({"/,/", "/index.json,/", "/search,/search", "/search.json,/search", "/search.csv,/search.csv",
            "/papers/3f2a,/papers/{id}", "/papers/3f2a/original,/papers/{id}/original",
            "/indicators/NI 59.csv,/indicators/{code}.csv", "/indicators/NI 59,/indicators/{code}",
            "/assets/abc.css,/assets/{file}", "/api/openapi.json,/api/openapi.json", "/nowhere,other",
            "/papers/a/b/c,other"})
    void everyPathIsOfAKindOrOther(String path, String route) {
        assertEquals(route, Traffic.route(path));
    }
}
