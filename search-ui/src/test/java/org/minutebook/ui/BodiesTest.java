package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the library holds, body by body, and what the first page says of it.
class BodiesTest {

    @RegisterExtension static RunningSite site = new RunningSite();

    private static String words(String path) throws Exception {
        return site.get(path).body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void councilsHaveTheirBodiesAndBodiesTheirMeetings() throws Exception {
        String all = words("/bodies");
        assertTrue(all.contains(SampleLibrary.COUNCIL + " Lanterns Panel 1 meeting, 2009 " + SampleLibrary.BOARD
                + " 2 meetings, 2007"), all);
        String board = words(Links.body(SampleLibrary.MEETING));
        assertTrue(
                board.contains("2007 Monday 11 June 2007 draft minutes, 1 paper Monday 14 May 2007 approved minutes"),
                board);
        assertTrue(board.contains("1 commitment is overdue") && board.contains("2 things are missing"), board);
    }

    @Test
    void whatOfABodyIsOverdueOrMissingIsThere() throws Exception {
        String page = site.get(Links.body(SampleLibrary.MEETING)).body();
        var links = Pattern.compile("href=\"(/(?:commitments|missing|actions|search)[?][^\"]+)\"").matcher(page)
                .results().map(m -> m.group(1).replace("&amp;", "&")).toList();
        assertEquals(4, links.size(), page);
        assertTrue(words(links.get(2)).contains("1 commitment "), links.get(2));
        assertTrue(words(links.get(3)).contains("2 things are missing"), links.get(3));
    }

    @Test
    void whatIsNoBodyIsNotFound() throws Exception {
        for (String path : List.of("/body", "/body?id=x", "/body?id=%3Cscript%3E", "/body?id=/")) {
            assertEquals(404, site.get(path).statusCode(), path);
        }
    }

    @Test
    void theFirstPageSaysWhatIsOverdueAndMissing() throws Exception {
        String home = words("/");
        assertTrue(home.contains(
                "This library holds 6 papers, 2 councils, 4 committees and bodies, meetings from 2007 to 2009."), home);
        assertTrue(home.contains("The one overdue commitment 1 overdue action of plans and logs"), home);
        assertTrue(home.contains("All 2 things that are missing, and what to do"), home);
    }

    @Test
    void commitmentsAreNarrowedByTheirOwner() throws Exception {
        assertTrue(words("/commitments?lead=Director+of+Street+Care").contains("2 commitments"));
        assertTrue(words("/commitments?lead=Nobody").contains("No commitments"));
    }
}
