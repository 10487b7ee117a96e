package org.minutebook.search.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.library.Holding;
import org.minutebook.search.FilingBuilder;
import org.minutebook.search.Hit;
import org.minutebook.search.Query;
import org.minutebook.search.SampleFilings;
import org.minutebook.search.ScanEngine;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HitFeedTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:30:15.123456Z");

    private final ScanEngine engine = new ScanEngine();

    @BeforeEach
    void fill() {
        engine.add(new Holding(SampleFilings.board(), Optional.of(MONDAY), List.of()));
        engine.add(new Holding(new FilingBuilder("odd.txt", "Northmere <&> \"Council\"", "Cabinet", "2010-01-04",
                "1. A <b>bold</b> title & \u0001\u000B\uD800 more\n").minute("1", "A <b>bold</b> title & \u0001",
                        "1. A <b>bold</b> title & \u0001\u000B\uD800 more")
                .filed(), Optional.of(MONDAY.plusSeconds(60)), List.of()));
        engine.commit();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void everyHitIsAnEntryThatSaysWhenItCame() throws Exception {
        Document feed = feed("kind:minute");
        assertEquals("2026-11-16T09:31:15Z", first(feed.getDocumentElement(), "updated"));
        List<Element> entries = entries(feed);
        assertEquals(3, entries.size());
        assertEquals("2026-11-16T09:31:15Z", first(entries.getFirst(), "updated"));
        assertEquals("2026-11-16T09:30:15Z", first(entries.getLast(), "updated"));
    }

    @Test
    void whatWouldBeMarkupIsText() throws Exception {
        Element entry = entries(feed("bold kind:minute")).getFirst();
        assertEquals("Minute No. 1, Cabinet, 4 January 2010: A <b>bold</b> title & ", first(entry, "title"));
        assertEquals("1. A <b>bold</b> title &  more", first(entry, "summary"));
    }

    @Test
    void idsAreTheSameEachTimeAndForNothingElse() throws Exception {
        assertEquals(ids(feed("kind:minute")), ids(feed("kind:minute")));
        List<String> all = ids(feed(""));
        assertEquals(all.size(), new HashSet<>(all).size());
        assertNotEquals(all.getFirst(), ids(feed("strategy")).getFirst());
    }

    @Test
    void aFeedOfNothingIsAFeed() throws Exception {
        assertEquals(List.of(), entries(feed("unicorn")));
    }

    @Test
    void addressesAreWhole() throws Exception {
        NodeList links = feed("strategy").getElementsByTagName("link");
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            addresses.add(link.getAttribute("rel") + " " + link.getAttribute("href"));
        }
        assertEquals(List.of("self http://here/search.atom?q=a&b=c", "alternate http://here/search?q=a&b=c"),
                addresses.subList(0, 2));
        assertFalse(addresses.contains("next "));
    }

    private Document feed(String words) throws Exception {
        StringBuilder out = new StringBuilder();
        List<Hit> hits = engine.search(Query.of(words).sorted(Query.Sort.FILED)).hits();
        new HitFeed("A feed", words, Optional.of("http://here/search.atom?q=a&b=c"),
                Optional.of("http://here/search?q=a&b=c"), Optional.empty(), hit -> "http://here/" + hit.id())
                .write(hits, out);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(out.toString())));
    }

    private static List<Element> entries(Document feed) {
        NodeList found = feed.getElementsByTagName("entry");
        List<Element> entries = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            entries.add((Element) found.item(i));
        }
        return entries;
    }

    private static List<String> ids(Document feed) {
        NodeList found = feed.getElementsByTagName("id");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            ids.add(found.item(i).getTextContent());
        }
        return ids;
    }

    private static String first(Element in, String name) {
        return in.getElementsByTagName(name).item(0).getTextContent();
    }
}
