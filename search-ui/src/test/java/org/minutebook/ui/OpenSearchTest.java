package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class OpenSearchTest {

    @RegisterExtension static RunningSite site = new RunningSite();

    @Test
    void aBrowserLearnsHowToSearchHere() throws Exception {
        assertTrue(site.get("/search?q=bin").body().contains("<link rel=\"search\" type=\"application/"
                + "opensearchdescription+xml\" title=\"Minutebook\" href=\"/opensearch.xml\">"));
        var answer = site.get("/opensearch.xml");
        assertEquals("application/opensearchdescription+xml;charset=utf-8",
                answer.headers().firstValue("Content-Type").orElseThrow());
        var addresses = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.body()))).getElementsByTagName("Url");
        for (int i = 0; i < addresses.getLength(); i++) {
            if (addresses.item(i) instanceof Element url) {
                String template = url.getAttribute("template").replace("{searchTerms}", "bin")
                        .replace("{startPage?}", "1");
                assertTrue(template.startsWith(site.address()), template);
                var found = site.get(template.substring(site.address().length()));
                assertEquals(200, found.statusCode(), template);
                assertEquals(url.getAttribute("type"), found.headers().firstValue("Content-Type").orElseThrow()
                        .split(";", 2)[0]);
            }
        }
    }

    @Test
    void suggestionsComeInTheFormThatBrowsersUnderstand() throws Exception {
        assertTrue(site.get("/suggest/words?q=owen").body()
                .startsWith("[\"owen\",[\"officer:\\\"Owen Tull\\\"\"],[\"Officer, Head of Performance"));
        for (String nothing : List.of("", "?q=", "?q=%22%28")) {
            assertTrue(site.get("/suggest/words" + nothing).body().endsWith(",[],[]]"), nothing);
        }
    }
}
