package org.minutebook.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SiteTest {

    private static final Site NORTHAM = Site.at("https://democracy.northam.example/council", Set.of());

    @Test
    void anyPageNamesItsSite() {
        for (String page : new String[]{"democracy.northam.example", "https://democracy.northam.example/",
                "https://democracy.northam.example/mgWebService.asmx/GetCommittees",
                "https://democracy.northam.example/ieListMeetings.aspx?CId=1&Year=0"}) {
            assertEquals("https://democracy.northam.example/", Site.at(page, Set.of()).base().toString());
        }
        assertEquals("https://democracy.northam.example/council/", NORTHAM.base().toString());
        for (String bad : new String[]{"file:///etc/passwd", "https://me:secret@northam.example", "", "ht tp://x"}) {
            assertThrows(FetchException.class, () -> Site.at(bad, Set.of()), bad);
        }
    }

    @Test
    void carelessLinksAreFollowed() {
        assertEquals("https://democracy.northam.example/council/documents/a%20b%25.pdf?T=1",
                follow(" documents/a \r\n b%.pdf?T=1#top"));
        assertEquals("https://democracy.northam.example/x.pdf", follow("http://democracy.northam.example/x.pdf"));
        assertEquals("https://democracy.northam.example/caf%C3%A9", follow("/café"));
        for (String away : new String[]{"//elsewhere.example/x", "http://democracy.northam.example:81/x",
                "https://a@democracy.northam.example/x", "mailto:a@b", "javascript:1", "http://[::1", "https://"}) {
            assertEquals("nowhere", follow(away), away);
        }
    }

    private static String follow(String link) {
        return NORTHAM.follow(NORTHAM.base(), link).map(URI::toString).orElse("nowhere");
    }

    @Test
    void theLongestRuleOfRobotsDecides() {
        Robots robots = Robots.parse("""
                User-agent: other
                Disallow: /
                User-agent: *
                Crawl-delay: 2.5
                Disallow: /documents
                Allow: /documents/g*.pdf$
                Disallow: # nothing
                """);
        assertFalse(robots.allow(URI.create("https://x/documents/s1/a.pdf")));
        assertTrue(robots.allow(URI.create("https://x/documents/g1/a.pdf")));
        assertFalse(robots.allow(URI.create("https://x/documents/g1/a.pdf?T=1")));
        assertTrue(robots.allow(URI.create("https://x/")));
        assertEquals(Optional.of(Duration.ofMillis(2500)), robots.delay());
    }

    @Test
    void robotsThatNameTheProgramHoldForIt() {
        Robots robots = Robots.parse("User-agent: *\nDisallow:\n\nUser-agent: Minutebook\nDisallow: /\nCrawl-delay: x");
        assertFalse(robots.allow(URI.create("https://x/a")));
        assertTrue(Robots.parse("<html>not found</html>").allow(URI.create("https://x/a")));
    }

    @Test
    void daysAreReadAsListsWriteThem() {
        LocalDate day = LocalDate.of(2007, 5, 14);
        for (String text : new String[]{"14 May 2007 10.00 am", "Monday, 14th May, 2007", "14/05/2007",
                "14 MAY 2007"}) {
            assertEquals(Optional.of(day), WrittenDate.in(text), text);
        }
        for (String text : new String[]{"", "31 February 2007", "14 Mayor 2007", "99/99/2007"}) {
            assertEquals(Optional.empty(), WrittenDate.in(text), text);
        }
    }

    @Test
    void filesAreCalledSoThatAnySystemTakesThem() {
        assertEquals("a b", FileNames.safe(" ..a/\\b\u0000. "));
        assertEquals("unnamed", FileNames.safe("../.."));
        assertTrue(FileNames.safe("é".repeat(300)).length() <= 80);
        assertTrue(FileNames.of("Agenda", URI.create("https://x/a.PDF?T=1")).endsWith(".pdf"));
        assertFalse(FileNames.of("Agenda", URI.create("https://x/mgConvert2PDF.aspx?ID=1")).contains("."));
    }
}
