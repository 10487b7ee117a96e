package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page as JSON at its own address, and answers that have not changed.
class JsonPagesTest {

    @RegisterExtension static RunningSite site = new RunningSite();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            application/json                              | true
            application/json, text/html                   | false
            text/html;q=0.8, application/json             | true
            application/json;q=0.2, */*;q=0.1             | true
            application/*                                 | true
            application/problem+json                      | true
            APPLICATION/JSON                              | true
            */*                                           | false
            text/html,application/xhtml+xml,*/*;q=0.8     | false
            application/json;q=0                          | false
            image/png                                     | false
            ;;;q=,,                                       | false
            """)
    void jsonIsWantedWhereItIsWantedMoreThanHtml(String accept, boolean json) {
        assertEquals(json, Wanted.json(Optional.of(accept)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.json", "/search.json?q=bin", "/actions.json?sort=due", "/indicators.json",
            "/indicators/BVPI%20215a.json", "/commitments.json", "/missing.json"})
    void anAddressThatEndsInJsonIsThePageAsJson(String path) throws Exception {
        var answer = site.get(path);
        assertEquals(200, answer.statusCode());
        assertEquals("application/json", answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(List.of("Accept"), answer.headers().allValues("Vary").stream()
                .filter(v -> !v.equals("Accept-Encoding")).toList());
        assertTrue(answer.body().startsWith("{\"") && answer.body().endsWith("}\n"), answer.body());
        String page = path.replace("/index.json", "/").replace(".json", "");
        assertEquals(answer.body(), site.get(page, "Accept", "application/json").body());
        assertTrue(site.get(page).body().startsWith("<!DOCTYPE html>"));
    }

    @Test
    void aMeetingHasItsRecordsAsAnExportHasThem() throws Exception {
        String json = site.get(Links.meeting(SampleLibrary.MEETING).replace("?", ".json?")).body();
        assertTrue(json.contains("\"type\":\"minute\"") && json.contains("\"mover\":\"Quince\""), json);
        assertTrue(json.contains("\"for\":5") && json.contains("\"rule\":\"hand\""), json);
        assertTrue(json.contains("\"date\":\"2007-05-14\"") && json.contains("\"time\":\"10:00\""), json);
        assertFalse(json.contains("\"evidence\"") || json.contains("\"span\""), json);
    }

    @Test
    void aPaperHasItsTextJustAsItStands() throws Exception {
        String json = site.get(Links.paper(SampleLibrary.minutes().id()) + ".json").body();
        assertTrue(
                json.contains("Present: Councillor Mrs Ada Thornbury (Chair), Councillor Basil Quince,\\nCouncillor"),
                json);
        assertTrue(json.contains("\"of\":3") && json.contains("\"number\":2,\"printed\":\"2\""), json);
    }

    @Test
    void aHitHasTheNamesThatItHasInAFile() throws Exception {
        String line = site.get("/search.jsonl?q=performance+clinics&kind=resolution").body().strip();
        String json = site.get("/search.json?q=performance+clinics&kind=resolution").body();
        assertTrue(json.contains(line.substring(0, line.length() - 1) + ",\"address\":\"/papers/"), json + line);
        assertTrue(json.contains("\"total\":1,\"first\":1,") && json.contains("\"body\":[{\"value\":"), json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/papers/nosuch", "/meeting?id=nosuch", "/indicators/NI%20999"})
    void whatIsNotThereIsAProblemForProgramsToo(String path) throws Exception {
        var answer = site.get(path, "Accept", "application/json");
        assertEquals(404, answer.statusCode());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(answer.body().startsWith("{\"title\":\"Page not found\",\"status\":404,\"detail\":"), answer.body());
    }

    @Test
    void whatCannotBeParsedIsAProblemToo() throws Exception {
        var answer = site.get("/search?q=%ff", "Accept", "application/json");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("\"status\":400"), answer.body());
        assertEquals(405, site.ask("PUT", "/", "Accept", "application/json").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=bin", "/actions.json", "/commitments", "/search.atom?q=bin"})
    void aPageThatHasNotChangedIsNotSentAgain(String path) throws Exception {
        var first = site.get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        var again = site.get(path, "If-None-Match", "\"other\", " + tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(Optional.of(tag), again.headers().firstValue("ETag"));
        assertEquals(200, site.get(path, "If-None-Match", "\"other\"").statusCode());
        assertEquals(304, site.get(path, "If-None-Match", tag, "Accept-Encoding", "gzip").statusCode());
    }

    @Test
    void thePageAndItsJsonHaveTagsOfTheirOwn() throws Exception {
        String tag = site.get("/search?q=bin").headers().firstValue("ETag").orElseThrow();
        assertEquals(200, site.get("/search.json?q=bin", "If-None-Match", tag).statusCode());
    }

    @Test
    void whatIsNotFoundIsNeverCalledUnchanged() throws Exception {
        assertEquals(404, site.get("/nowhere", "If-None-Match", "*").statusCode());
    }
}
