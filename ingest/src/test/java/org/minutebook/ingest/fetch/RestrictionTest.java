package org.minutebook.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.ingest.read.web.SitePage;

/// Which papers of a page the public may not see.
class RestrictionTest {

    private static final String FORMULA = "Not for publication by virtue of paragraph 3 of Part 1 of Schedule 12A of the"
            + " Local Government Act 1972: information relating to the financial or business affairs of any particular"
            + " person, including the authority holding that information. The public interest in maintaining the"
            + " exemption outweighs the public interest in disclosing the information.";

    @ParameterizedTest
    @ValueSource(strings = {"<li><a href=a.pdf>Valuation (restricted)</a></li>",
            "<li><a href=a.pdf>Exempt: Valuation</a></li>",
            "<li><a href=a.pdf>Valuation - not for publication</a></li>",
            "<li><a href=a.pdf title='Valuation (exempt) PDF 20 KB'>Valuation</a></li>",
            "<li><a href=a.pdf>Valuation</a> PDF 20 KB <b>Exempt</b></li>",
            "<li>Restricted <a href=a.pdf>Valuation</a></li>",
            "<li><a href=a.pdf>Valuation</a><br>This report is not for publication.</li>",
            "<li><a href=a.pdf>Appendix B</a> Appendix B is exempt</li>",
            "<li>Exempt appendix 2 <a href=a.pdf>PDF 20 KB</a></li>",
            "<li><a href=a.pdf>Valuation</a> <a href=why.aspx>View the reasons why document 2 is restricted</a></li>",
            "<li><a href=a.pdf>Valuation</a> Exempt by virtue of paragraph 3 of Schedule 12A</li>",
            "<li><a href=a.pdf>Valuation</a> <span>exempt from publication</span></li>",
            "<li><a href=a.pdf>Valuation</a> This report and its appendices are exempt</li>",
            "<li><a href=a.pdf>Valuation</a> Exempt (report and Appendix A)</li>",
            "<li><a href=a.pdf>Valuation</a> Valuation and Appendix A are exempt</li>",
            "<div><a href=a.pdf>Valuation</a> %f</div>",
            "<table><tr><td><a href=a.pdf>Valuation</a> %f</td></tr></table>",
            "<table><tr><td><a href=a.pdf>Valuation</a></td><td>%f</td></tr></table>",
            "<li><div><a href=a.pdf>Valuation</a></div><span>Exempt</span></li>",
            "<table><tr><td>7</td><td><a href=a.pdf>Valuation</a></td><td>Exempt</td></tr></table>",
            "<table><tr><td>7</td><td>EXEMPT: Land</td><td><ul><li><a href=a.pdf>Valuation</a></li></ul></td></tr></table>",
            "<table><tr><td><a href=a.pdf><img></a></td><td><a href=a.pdf>Valuation</a> (exempt)</td></tr></table>"})
    void whatIsSaidOfAPaperHolds(String page) {
        assertEquals(List.of("a.pdf"), restricted(page.replace("%f", FORMULA)), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ul><li><a href=a.pdf>Valuation</a></li><li>Restricted enclosure 2</li></ul>",
            "<li><a href=a.pdf>Valuation</a> Appendix 2 is exempt</li>",
            "<li><a href=a.pdf>Valuation</a>, restricted enclosure 3</li>",
            "<li><a href=a.pdf>Valuation</a> Appendix 2 to this report is exempt</li>",
            "<li><a href=a.pdf>Valuation</a> Appendices A and B are exempt</li>",
            "<li><a href=a.pdf>Appendix A</a> (Appendix B is not for publication)</li>",
            "<table><tr><td>7</td><td>Land</td><td><ul><li><a href=a.pdf>Valuation</a></li><li>Restricted enclosure</li></ul></td></tr></table>",
            "<table><tr><td><a href=a.pdf>Valuation</a></td></tr><tr><td>Exempt items</td></tr></table>",
            "<table><tr><td><p><a href=a.pdf>Agenda</a></p><p>%s exempt information</p></td></tr></table>",
            "<div>%s exempt information <a href=a.pdf>Agenda</a></div>",
            "<p>The public may be excluded for exempt items.</p><p><a href=a.pdf>Agenda</a></p>",
            "<li><a href=a.pdf>Valuation</a> (not exempt)</li>", "<li><a href=a.pdf>Restricted byway 12, Elm</a></li>",
            "<li><a href=a.pdf>Supported exempt accommodation</a></li>",
            "<li><a href=a.pdf>Contract award</a> (exempt from call-in)</li>",
            "<li><a href=a.pdf>Unrestricted reserves, exemptions</a></li>",
            "<li><a href=a.pdf>Public reports pack (without exempt items)</a></li>"})
    void whatIsSaidOfSomethingElseShutsNothingOut(String page) {
        assertEquals(List.of(), restricted(page.replace("%s", "The committee has much to say. ".repeat(12))), page);
    }

    @Test
    void ofSeveralPapersInALineOnlyThoseAreMeantThatTheWordsStandBy() {
        assertEquals(List.of("b.pdf"),
                restricted(
                        "<li><a href=a.pdf>Report</a>; <a href=b.pdf>Plan</a> (exempt); <a href=c.pdf>Map</a></li>"));
        assertEquals(List.of("a.pdf"), restricted("<li><a href=a.pdf>Report</a> (exempt) <a href=b.pdf>Plan</a></li>"));
        assertEquals(List.of("b.pdf"),
                restricted("<li><a href=a.pdf>Report</a>, exempt: <a href=b.pdf>Plan</a></li>"));
        assertEquals(List.of("a.pdf", "b.pdf"),
                restricted("<li>Exempt: <a href=a.pdf>Report</a>, <a href=b.pdf>Plan</a></li>"));
        assertEquals(List.of("a.pdf", "b.pdf"),
                restricted("<li><a href=a.pdf>Report</a>, <a href=b.pdf>Plan</a> (both restricted)</li>"));
        assertEquals(List.of("b.pdf"), restricted("<table><tr><td><a href=a.pdf>Agenda</a></td>"
                + "<td><a href=b.pdf>Part two</a> Not for publication</td></tr></table>"));
    }

    @Test
    void aPageWithThousandsOfPapersIsRead() {
        String page = "<table><tr><td>" + "<p><a href=a.pdf>A</a> exempt</p>".repeat(5_000) + "</td></tr></table>";
        assertEquals(List.of("a.pdf"), restricted(page));
    }

    @Test
    void theWordsAloneAreUnderstood() {
        assertTrue(Restriction.said("NOT FOR  PUBLICATION"));
        assertTrue(Restriction.said("exempt from disclosure"));
        assertFalse(Restriction.said("no longer exempt"));
        assertFalse(Restriction.said("exempt from business rates"));
        assertFalse(Restriction.said("exempt from the call-in procedure"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Restricted access", "Appendix 2 (restricted access)", "exempt from being published",
            "exempt from the public part", "exempt from Access to Information rules"})
    void wordsThatMeanNotPublicAreUnderstood(String words) {
        assertTrue(Restriction.said(words), words);
    }

    private static List<String> restricted(String page) {
        return SitePage.read(page.getBytes(StandardCharsets.UTF_8), RestrictionTest::isPaper).links()
                .stream().filter(Restriction::of).map(SitePage.Link::address).filter(RestrictionTest::isPaper)
                .distinct().toList();
    }

    private static boolean isPaper(String address) {
        return address.endsWith(".pdf");
    }
}
