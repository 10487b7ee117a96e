package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The pages of people, and the links to them.
class PeopleTest {

    @RegisterExtension static RunningSite site = new RunningSite();

    private static String page(String path) throws Exception {
        return site.get(path).body();
    }

    private static String words(String page) {
        return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void everybodyIsListedBySurnameAndFoundByNameAliasOrPost() throws Exception {
        String all = words(page("/people"));
        assertTrue(all.contains("5 people"), all);
        assertTrue(
                all.indexOf("D. Pell") < all.indexOf("Una Reed") && all.indexOf("Una Reed") < all.indexOf("Owen Tull"),
                all);
        for (String typed : List.of("tull", "o.+tull", "head+performance", "Owen")) {
            assertTrue(words(page("/people?q=" + typed)).contains("1 person"), typed);
        }
        assertTrue(words(page("/people?state=councillor")).contains("2 people"));
        assertTrue(words(page("/people?q=nobody")).contains("No people"));
    }

    @Test
    void anOfficerHasPostsItemsActionsAndMeetings() throws Exception {
        String owen = words(page(Links.person(SamplePeople.OWEN)));
        assertTrue(owen.indexOf("Head of Performance 14 May 2007 to 14 May 2008") < owen
                .indexOf("Performance Manager 14 May 2006 to 14 May 2007"), owen);
        assertTrue(owen.contains("46. MISSED BIN COLLECTIONS " + SampleLibrary.BOARD
                + ", 14 May 2007 · Presented as Head of Performance"), owen);
        assertTrue(owen.contains("Actions led (1)") && owen.contains("Owen Tull to write to the Parade."), owen);
        assertTrue(owen.contains("in attendance at 1"), owen);
        assertTrue(owen.contains("O. Tull has the same initials."), owen);
        assertTrue(owen.contains("May be the same person") && owen.contains("Una Reed"), owen);
    }

    @Test
    void aCouncillorHasMeetingsAttendedAndMissed() throws Exception {
        assertTrue(words(page(Links.person(SamplePeople.CHAIR))).contains("Present, in the chair"));
        assertTrue(words(page(Links.person(SamplePeople.PELL))).contains("apologies at 1"));
    }

    @Test
    void whereANameStandsItLeadsToThePerson() throws Exception {
        String owen = "href=\"" + Links.person(SamplePeople.OWEN) + "\"";
        assertEquals(3, page(Links.meeting(SampleLibrary.MEETING)).split(Pattern.quote(owen), -1).length);
        assertTrue(page("/actions").contains(owen));
        assertTrue(page("/actions").contains(Links.person(SamplePeople.UNA)));
    }

    @Test
    void whoIsNotKnownIsNotFound() throws Exception {
        for (String path : List.of("/person", "/person?id=", "/person?id=nobody", "/person?id=%3Cscript%3E")) {
            assertEquals(404, site.get(path).statusCode(), path);
        }
    }

    @Test
    void noNameIsTakenForMarkup() throws Exception {
        for (String path : List.of("/people", "/people?q=%3Cscript%3E", Links.person(SamplePeople.HOSTILE))) {
            String page = page(path);
            assertTrue(page.contains("&lt;script>") || page.contains("&lt;script&gt;"), page);
            assertFalse(page.replace(SiteTest.OWN_SCRIPT, "").contains("<script"), path);
            assertFalse(page.contains("<i>Post"), path);
        }
    }
}
