package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A minute's own page.
class MinutePageTest {

    @RegisterExtension static RunningSite site = new RunningSite();

    private static String minute(String id) throws Exception {
        return site.get(Links.minutePage(id)).body();
    }

    private static String words(String page) {
        return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void itsWordsAndDecisionsAreThere() throws Exception {
        String page = words(minute(SampleLibrary.id("46")));
        assertTrue(page.contains("46. MISSED BIN COLLECTIONS, " + SampleLibrary.BOARD + ", 14 May 2007 – Minutebook"),
                page);
        assertTrue(page.contains("Printed on page 2 of Minutes 14 May 2007.pdf"), page);
        assertTrue(page.contains("Cite as: Minute No. 46, " + SampleLibrary.BOARD + ", 14 May 2007"), page);
        assertTrue(page.contains("Upper Ward, Friday 31 22"), page);
        assertTrue(page.contains("(1) That the action being taken by way of performance clinics be noted Noted"), page);
        assertTrue(page.contains("How each voted"), page);
        assertTrue(page.contains("Previous: 45. MINUTES OF THE LAST MEETING") && page.contains("Next: 47. EXEMPT"),
                page);
    }

    @Test
    void itsWayThroughTheYearsIsALine() throws Exception {
        String page = minute(SampleLibrary.id("46"));
        String line = words(page.substring(page.indexOf("mb-line"), page.indexOf("</ol>", page.indexOf("mb-line"))));
        assertTrue(line.contains("14 May 2007 This minute 11 June 2007 Minute 1: MATTERS ARISING, "
                + SampleLibrary.BOARD + ", 11 June 2007 Came back here, as was promised 14 November 2007 Due: That"),
                line);
        assertTrue(line.contains("Lanterns Panel, 6 October 2009 Refers to this minute"), line);
        assertEquals(2, page.split("aria-current=\"true\"", -1).length);
    }

    @Test
    void itsVersionsStandSideBySideWithWhatDiffers() throws Exception {
        String page = minute(SampleLibrary.id("46"));
        String versions = page.substring(page.indexOf("mb-versions"));
        assertTrue(versions.contains("<mark>54 for</mark>"), versions);
        assertTrue(versions.contains("<mark>45 for every</mark>"), versions);
        assertTrue(words(versions).contains("Cabinet pack 23 November 2009.pdf (draft)"), versions);
    }

    @Test
    void aMinuteThatNothingLeadsToHasNoLine() throws Exception {
        assertFalse(minute(SampleLibrary.id("45")).contains("mb-line"));
    }

    @Test
    void whatIsNoMinuteIsNotFound() throws Exception {
        for (String id : List.of("", "x", "zz:minute:1", SampleLibrary.id("99"), "<script>", "..", "%00")) {
            assertEquals(404, site.get(Links.minutePage(id)).statusCode(), id);
        }
        assertEquals(404, site.get("/minute").statusCode());
    }

    @Test
    void theMeetingAndOtherMinutesLeadToIt() throws Exception {
        String link = "href=\"" + Links.minutePage(SampleLibrary.id("46")) + "\"";
        assertTrue(site.get(Links.meeting(SampleLibrary.MEETING)).body().contains(link));
        assertTrue(minute(SampleLibrary.packId("1")).contains("11 June 2007"));
        assertTrue(site.get(Links.person(SamplePeople.OWEN)).body().contains(link));
    }
}
