package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a reader can ask of the hits of a search.
class HitsTest {

    private static final Pattern WHY = Pattern.compile("href=\"(/search[^\"]*why=[^\"#]*)#(hit-\\d+)\"");

    @RegisterExtension static RunningSite site = new RunningSite();

    private static String page(String path) throws Exception {
        return site.get(path).body();
    }

    @Test
    void whyAHitIsThereIsToldWhereItIsAsked() throws Exception {
        String plain = page("/search?q=clinics&kind=minute");
        MatchResult link = WHY.matcher(plain).results().findFirst().orElseThrow();
        assertTrue(plain.contains("id=\"" + link.group(2) + "\""), plain);
        assertFalse(plain.contains("mb-why"), plain);
        String told = page(link.group(1).replace("&amp;", "&"));
        assertEquals(2, told.split("<details class=\"mb-more mb-why\" open>", -1).length, told);
        assertTrue(told.contains("“clinic") && told.contains("chosen kind: minute"), told);
    }

    @Test
    void whyAHitIsThereIsToldOfTheNearestWordsToo() throws Exception {
        String near = page("/search?q=clincis&kind=minute");
        assertTrue(near.contains("This is what was found for"), near);
        MatchResult link = WHY.matcher(near).results().findFirst().orElseThrow();
        assertTrue(page(link.group(1).replace("&amp;", "&")).contains("“clinic"), near);
    }

    @Test
    void whyIsNotAskedWhereNothingWas() throws Exception {
        assertFalse(WHY.matcher(page("/search?q=&kind=minute")).find());
        assertFalse(page("/search?q=clinics&why=%3Cscript%3E").contains("mb-why"));
    }

    @Test
    void hitsOfAMeetingStandTogetherUnderItsNameWhereThatIsAsked() throws Exception {
        Document plain = Jsoup.parse(page("/search?q="));
        assertEquals(List.of(), plain.select(".mb-group, .mb-hit h3").eachText());
        assertEquals("Group by meeting on this page", plain.select("label[for=group]").text());
        Document grouped = Jsoup.parse(page("/search?q=&group=meeting"));
        assertEquals(plain.select(".mb-hit h2").eachText().stream().sorted().toList(),
                grouped.select(".mb-group + ol > .mb-hit h3").eachText().stream().sorted().toList());
        List<String> names = grouped.select("h2.mb-group").eachText();
        assertTrue(names.contains(SampleLibrary.BOARD + ", 14 May 2007"), names.toString());
        assertEquals(names.size(), names.stream().distinct().count(), names.toString());
        assertTrue(grouped.select("#group").hasAttr("checked"));
    }

    @Test
    void monthsAreOfferedWithinOneYear() throws Exception {
        assertFalse(page("/search?q=").contains("filter-month"));
        String year = page("/search?q=&year=2007");
        assertTrue(year.contains("filter-month") && year.contains("May 2007"), year);
        assertTrue(page("/search?q=&month=2007-05").contains("Month: May 2007"));
    }

    @Test
    void aSearchForAPersonLeadsToThePersonsPage() throws Exception {
        assertTrue(page("/search?q=&officer=Owen+Tull").contains(Links.person(SamplePeople.OWEN)));
        assertFalse(page("/search?q=&officer=Nobody").contains("/person?"));
    }

    @Test
    void aMinuteLeadsToItsPage() throws Exception {
        assertTrue(page("/search?q=clinics&kind=minute").contains(Links.minutePage(SampleLibrary.id("46"))));
    }
}
