package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What linking found, and what readers corrected, on the pages.
class LinkedPagesTest {

    @RegisterExtension static RunningSite site = new RunningSite();

    private static String meeting() throws Exception {
        return site.get(Links.meeting(SampleLibrary.MEETING)).body();
    }

    private static String words(String page) {
        return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static String link(String address, String label) {
        return "href=\"" + address.replace("&", "&amp;") + "\">" + label + "</a>";
    }

    @Test
    void aMeetingStandsAmongThoseOfItsBody() throws Exception {
        String page = meeting();
        String next = Links.meeting(SampleLinks.LATER);
        assertTrue(
                words(page)
                        .contains("Its minutes Approved on 11 June 2007 ( Minute 1: MATTERS ARISING, 11 June 2007 )"),
                words(page));
        assertTrue(page.contains(link(next, SampleLibrary.BOARD + ", 11 June 2007")), page);
        assertFalse(page.contains("Previous meeting"), page);
    }

    @Test
    void aReferenceLeadsOnOrSaysWhyItDoesNot() throws Exception {
        String page = meeting();
        assertTrue(page.contains(link(Links.meeting(SamplePlan.MEETING), "Lanterns Panel, 6 October 2009")), page);
        assertTrue(
                words(page).contains(
                        "“Minute No. 41(2)” (minute 41(2) of Lanterns Panel, 12 March 2007): No minute 41 is here."),
                words(page));
        assertTrue(words(page).contains("It may be: Minute 45: MINUTES OF THE LAST MEETING, 14 May 2007"), words(page));
        assertTrue(words(page).contains("Referred to by: Minute 1: MATTERS ARISING, 11 June 2007"), words(page));
        assertTrue(page.contains(link(Links.minutePage(SamplePlan.minute(SamplePlan.plan())),
                "Minute 12: LANTERNS, Lanterns Panel, 6 October 2009")), page);
    }

    @Test
    void aMinuteSaysWhatItPromisedAndWhereElseItIsPrinted() throws Exception {
        String page = words(meeting());
        assertTrue(page.contains("Overdue That the Director of Street Care"), page);
        assertTrue(page.contains("Due 14 November 2007 (six months after the meeting of 14 May 2007) . It was due"),
                page);
        assertTrue(page.contains("Printed 2 times Minutes 14 May 2007.pdf (approved)"), page);
        assertTrue(page.contains("where the first has “54 for every” Leaves out “started there last”"), page);
    }

    @Test
    void commitmentsAreListedAndNarrowed() throws Exception {
        String page = site.get("/commitments").body();
        assertTrue(words(page).contains("2 commitments"), words(page));
        assertTrue(page.indexOf("govuk-tag--red") < page.indexOf("govuk-tag--green"), page);
        String kept = site.get("/commitments?state=kept").body();
        assertTrue(words(kept).contains("1 commitment ") && kept.contains("It came back."), kept);
        assertTrue(
                kept.contains(
                        link(Links.minutePage(SampleLibrary.packId("1")), "Minute 1: MATTERS ARISING, 11 June 2007")),
                kept);
        assertTrue(words(site.get("/commitments?body=Cabinet").body()).contains("No commitments"));
        assertTrue(site.get("/commitments?page=9").body().contains("There are not so many pages of rows"));
    }

    @Test
    void actionsAreFollowedFromEditionToEdition() throws Exception {
        String page = words(site.get("/actions/followed").body());
        assertTrue(page.contains("1 action ") && page.contains("Slipped Paint the columns"), page);
        assertTrue(page.indexOf("due May 2009, due") < page.indexOf("due May 2010, due"), page);
        assertTrue(words(site.get("/actions/followed?state=completed").body()).contains("No actions"));
        assertTrue(site.get("/actions/followed.csv").body().contains("May 2009 became May 2010."));
        assertTrue(site.get("/actions").body().contains("href=\"/actions/followed\""));
    }

    @Test
    void commitmentsAndGapsComeAsCsvWithTheSameFilters() throws Exception {
        var answer = site.get("/commitments.csv?state=kept");
        assertEquals("text/csv;charset=utf-8", answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(answer.body().contains("k2,") && !answer.body().contains("k1,"), answer.body());
        String gaps = site.get("/missing.csv?state=not+found").body();
        assertTrue(gaps.contains("Minutes 41 to 44") && !gaps.contains("Run OCR"), gaps);
    }

    @Test
    void whatIsNotThereAndWhatCouldNotBeReadAreToldApart() throws Exception {
        String page = words(site.get("/missing").body());
        int notFound = page.indexOf("Not found in any paper that is here");
        int unread = page.indexOf("May be here, but could not be read");
        assertTrue(
                notFound > 0 && notFound < page.indexOf("Minutes 41 to 44") && page.indexOf("Minutes 41 to 44") < unread
                        && unread < page.indexOf("Run OCR"),
                page);
        assertTrue(site.get("/missing").body().contains(
                link(Links.paper(SampleLibrary.minutes().id()), "Minutes 14 May 2007.pdf")));
        assertTrue(words(site.get("/missing?state=not+found").body()).contains("1 thing is missing"));
    }

    @Test
    void aCorrectionIsShownWithWhoWhenAndWhy() throws Exception {
        String page = site.get(Links.paper(SampleLibrary.minutes().id())).body();
        assertTrue(
                words(page)
                        .contains("The title of this minute is “MISSED BIN COLLECTIONS” Ada Thornbury, 14 May 2026:"),
                words(page));
        assertEquals(3, page.split("mb-kind\">Corrected", -1).length, page);
        assertEquals(2, meeting().split("mb-kind\">Corrected", -1).length);
    }

    @Test
    void noValueIsTakenForMarkup() throws Exception {
        for (String path : List.of(Links.meeting(SampleLibrary.MEETING), "/commitments", "/missing",
                Links.paper(SampleLibrary.minutes().id()), "/commitments?state=%3Cscript%3E&body=%22%3E%3Cscript%3E",
                "/missing?council=%3Cscript%3E")) {
            String page = site.get(path).body().replaceAll("<script [^>]*src=\"/assets/[^>]*></script>", "");
            assertTrue(page.contains("&lt;script"), path);
            assertFalse(page.contains("<script"), path);
        }
    }
}
