package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The tables of actions and of indicators, as pages and as files.
class TablesTest {

    private static final Pattern ROW = Pattern.compile("(?s)class=\"govuk-table__header mb-first\"><a [^>]*>(.{5})");

    @RegisterExtension static RunningSite site = new RunningSite();

    private static List<String> rows(String path) throws Exception {
        return ROW.matcher(site.get(path).body()).results().map(m -> m.group(1)).toList();
    }

    /// The address, and how the actions begin that it shows, in order.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /actions                                        | Owen ,Mend ,Paint,=HYPE
            /actions?sort=due                               | Mend ,=HYPE,Owen ,Paint
            /actions?sort=-due                              | =HYPE,Mend ,Owen ,Paint
            /actions?sort=state                             | Mend ,=HYPE,Paint,Owen
            /actions?sort=lead                              | Owen ,=HYPE,Paint,Mend
            /actions?sort=sideways                          | Owen ,Mend ,Paint,=HYPE
            /actions?state=overdue&state=ongoing            | Mend ,Paint
            /actions?lead=Una+Reed                          | Mend ,Paint
            /actions?section=1.+Lighting&body=Lanterns+Panel| Mend ,Paint,=HYPE
            /actions?due-from=2009&due-to=June+2009         | Mend
            /actions?due-from=1/7/2009                      | =HYPE
            /actions?q=gull+spring                          | Mend
            /actions?q=%22                                  | Owen ,Mend ,Paint,=HYPE
            /actions?body=Cabinet                           |
            /actions?page=9                                 |
            """)
    void actionsAreSortedAndNarrowed(String path, String beginnings) throws Exception {
        assertEquals(beginnings == null
                ? List.of()
                : List.of(beginnings.split(",", -1)).stream()
                        .map(b -> b.length() < 5 ? b + " " : b).toList(),
                rows(path));
    }

    @Test
    void theHeadSaysInWhichOrderTheRowsAreAndTurnsItRound() throws Exception {
        String page = site.get("/actions?sort=due&lead=Una+Reed").body();
        assertTrue(page.contains("aria-sort=\"ascending\"><a class=\"govuk-link\" "
                + "href=\"/actions?lead=Una+Reed&amp;sort=-due\">Due</a>"), page);
        assertEquals(2, page.split("aria-sort", -1).length, page);
    }

    @Test
    void aDayThatIsNoneIsSaid() throws Exception {
        assertTrue(site.get("/actions?due-from=whenever").body().contains("was not understood as a date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actions", "/indicators", "/indicators/BVPI%20215a"})
    void aCellThatSaysNothingHasNoName(String path) throws Exception {
        String page = site.get(path).body();
        assertTrue(page.contains("mb-cell-name"), page);
        assertFalse(Pattern.compile("mb-cell-name\">[^<]*</span></td>").matcher(page).find(), page);
    }

    @Test
    void noActionsAndNotSoManyAreSaid() throws Exception {
        assertTrue(site.get("/actions?body=Cabinet").body().contains("<strong>No actions</strong>"));
        assertTrue(site.get("/actions?page=9").body().contains("There are not so many pages of rows"));
        assertTrue(site.get("/actions?q=columns&state=ongoing").body().contains("<strong>1 action</strong>"));
    }

    @Test
    void actionsComeAsCsvWithTheSameFiltersAndWithoutFormulas() throws Exception {
        var answer = site.get("/actions.csv?due-from=1/7/2009");
        List<String> lines = answer.body().lines().toList();
        assertEquals("text/csv;charset=utf-8", answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(answer.headers().firstValue("Content-Disposition").orElseThrow()
                .startsWith("attachment; filename=\"actions.csv\""));
        assertEquals(2, lines.size(), answer.body());
        assertTrue(lines.getFirst().startsWith("\uFEFFcouncil,body,date,paper,type,"), lines.getFirst());
        assertTrue(lines.getLast().contains("\"'=HYPERLINK("), lines.getLast());
        assertTrue(lines.getLast().contains(SamplePlan.PANEL + ",2009-10-06,Lanterns action plan.pdf"),
                lines.getLast());
    }

    @Test
    void actionsComeAsJsonLines() throws Exception {
        String lines = site.get("/actions.jsonl?sort=due").body();
        assertEquals(4, lines.lines().filter(l -> l.startsWith("{\"type\":\"action\"")).count(), lines);
        assertEquals("", site.get("/actions.jsonl?body=Cabinet").body());
    }

    @Test
    void indicatorsAreListedWithTheirLatestOutturn() throws Exception {
        String page = site.get("/indicators").body();
        assertEquals(List.of("BVPI ", "BVPI "), rows("/indicators"));
        assertTrue(page.indexOf("BVPI 84a") < page.indexOf("BVPI 215a"), page);
        assertTrue(page.contains(">4.5 days</a> <span class=\"mb-meta\">for 2008/09</span>"), page);
        assertEquals(List.of("BVPI "), rows("/indicators?q=mend"));
        assertTrue(rows("/indicators?q=bv+215").size() == 1 && rows("/indicators?q=NI").isEmpty());
        String most = site.get("/indicators?sort=-readings").body();
        assertTrue(most.indexOf("BVPI 215a") < most.indexOf("BVPI 84a"), most);
        assertEquals("\uFEFF" + """
                indicator,title,records,readings,latest_period,latest_outturn,paper,page
                BVPI 215a,Days to mend a lamp,4,2,2008/09,4.5 days,Lanterns action plan.pdf,1
                """, site.get("/indicators.csv?q=215").body().replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BVPI%20215a", "bv215a", "BV-215A", "BVPI+215a"})
    void anIndicatorIsFoundHoweverItsCodeIsWritten(String code) throws Exception {
        var page = site.get("/indicators/" + code);
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("Indicator BVPI 215a"), page.body());
        assertTrue(page.body().contains("1,767 of 2,270") && page.body().contains("31 March 2009")
                && page.body().contains("Low is good")
                && page.body().contains("Days to mend a lamp"), page.body());
    }

    @Test
    void readingsComeAsFiles() throws Exception {
        var answer = site.get("/indicators/BVPI%20215a.csv?sort=value");
        assertEquals(3, answer.body().lines().count(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Disposition").orElseThrow()
                .contains("filename=\"BVPI 215a readings.csv\""));
        assertTrue(site.get("/indicators/bv215a.jsonl").body().contains("\"type\":\"reading\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/indicators/NI%20999", "/indicators/.csv", "/indicators/%22", "/indicators/x.csv",
            "/indicators/%20", "/indicators/*", "/indicators/(a"})
    void whatNoPaperNamesIsNotFound(String path) throws Exception {
        assertEquals(404, site.get(path).statusCode());
    }

    @Test
    void anIndicatorWithoutReadingsSaysSo() throws Exception {
        String page = site.get("/indicators/BVPI%2084a").body();
        assertTrue(page.contains("No readings") && page.contains("No value of it was recognised"), page);
    }

    @Test
    void papersAndMeetingsLeadToTheirActionsAndIndicators() throws Exception {
        String paper = site.get(Links.paper(SamplePlan.plan().id())).body();
        String meeting = site.get(Links.meeting(SamplePlan.MEETING)).body();
        assertTrue(paper.contains(">4 actions in this paper</a>") && paper.contains(">2 values of indicators"), paper);
        assertTrue(meeting.contains(">4 actions</a>") || meeting.contains(">4 actions in its papers</a>"), meeting);
        assertTrue(meeting.contains("id=\"minute-12\""), meeting);
        String id = SamplePlan.plan().id().sha256();
        String narrowed = site.get("/actions?document=" + id).body();
        assertTrue(narrowed.contains("Paper: Lanterns action plan.pdf"), narrowed);
        assertTrue(narrowed.contains("<input type=\"hidden\" name=\"document\" value=\"" + id + "\">"), narrowed);
        assertEquals(List.of("BVPI "), rows("/indicators?document=" + id));
    }

    @Test
    void noValueIsTakenForMarkup() throws Exception {
        for (String path : List.of("/actions", "/actions?q=%3Cscript%3E&lead=%22%3E%3Cscript%3E&due-from=%3Cscript",
                "/indicators?q=%3Cscript%3E", "/indicators/%3Cscript%3E", "/search?q=columns")) {
            assertFalse(site.get(path).body().replace(SiteTest.OWN_SCRIPT, "").contains("<script"), path);
        }
    }
}
