package org.minutebook.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.minutebook.ingest.read.Readings.main;
import static org.minutebook.ingest.read.Readings.paper;
import static org.minutebook.ingest.read.Readings.words;

import java.nio.charset.Charset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Block.Kind;
import org.minutebook.corpus.Paper;

/// Web pages: the paper's words and nothing of the site's.
class WebTest {

    @Test
    void meetingSoftwarePageIsReadWithoutItsFurniture() {
        Paper paper = paper("m.html",
                """
                        <html lang="en-GB"><head><script>track()</script></head><body>
                        <div id="cookie-banner">We use cookies</div><nav><a>Home</a></nav>
                        <div class="mgContent"><h1 class="mgMainTitleTxt">Agenda and minutes</h1>
                        <table class="mgItemTable"><tr><th>No.</th><th>Item</th></tr>
                        <tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt"><a name="AI1"></a>12.</p></td>
                        <td><p class="mgAiTitleTxt"><a href="x">Road Safety</a> <a href="d.pdf" title="Link to document"><img alt="pdf icon"> PDF 72 KB</a></p>
                        <div class="mgWordPara"><p>To consider the report.</p></div>
                        <p class="mgSubItemTitleTxt">Additional documents:</p><ul class="mgBulletList"><li><a>Appendix A <img> PDF 1 MB</a></li></ul>
                        <p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>Resolved:&nbsp;- That the report be noted.</p>
                        <ul class="mgBulletList"><li>one</li><li>two</li></ul></div></td></tr></table></div>
                        <footer>Privacy</footer></body></html>""");
        assertEquals("""
                Agenda and minutes

                No. Item

                12. Road Safety

                To consider the report.

                Minutes:

                Resolved: - That the report be noted.

                • one

                • two""", main(paper).replace("No.\n\nItem", "No. Item"));
        assertEquals(List.of("Agenda and minutes", "12. Road Safety", "Minutes:"), words(paper, Kind.HEADING));
        assertEquals("en", paper.language().orElseThrow());
    }

    @Test
    void tableOfAnOrdinaryPageHasCells() {
        Paper paper = paper("m.html", """
                <html><body><main><h2>Attendance</h2><table><tr><th>Name</th><th>Role</th></tr>
                <tr><td rowspan=2>A Archer</td><td>Chair</td></tr><tr><td>Trustee</td></tr></table>
                <ol type="a" start="2"><li>That it be noted.</li></ol></main></body></html>""");
        assertEquals("Attendance\n\nName\tRole\nA Archer\tChair\nTrustee\n\nb. That it be noted.", main(paper));
        assertEquals(1, paper.tables().getFirst().cells().getLast().col());
    }

    @Test
    void savedPageIsReadFromItsFirstHtmlPart() {
        Paper paper = paper("m.mht", """
                From: <Saved by a browser>
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="B1"

                --B1
                Content-Type: text/html; charset="utf-8"
                Content-Transfer-Encoding: quoted-printable

                <html><body><p>Caf=C3=A9 licence =
                granted</p></body></html>
                --B1--
                """);
        assertEquals("Café licence granted", main(paper));
    }

    @Test
    void partOfAPageIsAPage() {
        Paper paper = paper("m.html",
                "<h4>Present</h4>\n<p>Cllr. A. Teal</p>\n<ol><li>Apologies</li><li>Minutes</li></ol>");
        assertEquals("text/html", paper.mediaType());
        assertEquals("Present\n\nCllr. A. Teal", main(paper).substring(0, 22));
    }

    @Test
    void tagInATextMakesNoPage() {
        assertEquals("text/plain", paper("m.txt", "1. <b>Present</b> Cllr Teal").mediaType());
    }

    @Test
    void textInWhichAConverterLeftTagsIsText() {
        Paper paper = paper("m.txt", "1. <p>Apologies</p>\n\n<p>None.</p>\n\nSigned");
        assertEquals("1. <p>Apologies</p>\n\n<p>None.</p>\n\nSigned", main(paper));
    }

    @Test
    void undeclaredEncodingIsThatOfAnEnglishOffice() {
        byte[] bytes = "<p>Caf\u00e9 \u2013 open</p><p>It is.</p><p>Yes.</p>"
                .getBytes(Charset.forName("windows-1252"));
        assertEquals("Caf\u00e9 \u2013 open\n\nIt is.\n\nYes.", main(paper("m.html", bytes)));
    }

    @Test
    void headingAboveTheContentIsRead() {
        Paper paper = paper("m.html",
                """
                        <html><body><div class="mgHeader"><h1 class="mgMainTitleTxt">Agenda and minutes</h1></div>
                        <h2 class="mgSubTitleTxt">Licensing Panel - Monday 4 March 2024</h2>
                        <div class="mgContent"><p>Venue: Town Hall, where the panel has met since the hall was built and where it
                        will meet for as long as anybody can foresee, unless the roof should come down on it, of which there is no
                        sign whatever.</p></div></body></html>""");
        assertEquals(List.of("Agenda and minutes", "Licensing Panel - Monday 4 March 2024"),
                words(paper, Kind.HEADING));
    }

    @Test
    void councilOfTheSiteStandsWithWhatRunsOverThePages() {
        for (String head : List.of("<title>Agenda for Licensing Panel - Anytown Borough Council</title>",
                "<title>x</title><meta property='og:site_name' content='Anytown Borough Council'>")) {
            Paper paper = paper("m.html", "<html><head>" + head + "</head><body><p>Minutes</p></body></html>");
            assertEquals(List.of("Anytown Borough Council"), words(paper, Kind.RUNNING_HEADER));
            assertEquals("Minutes", main(paper));
        }
        for (String around : List.of("<header><a><img alt='Anytown Borough Council logo'></a></header>",
                "<nav><a href='#'>Home</a><a href='#'>Anytown Borough Council</a></nav>",
                "<ul class='breadcrumb'><li><a>Anytown Borough Council</a></li><li>Committees</li></ul>",
                "<footer><small>© 2024 Anytown Borough Council. All rights reserved</small></footer>")) {
            Paper paper = paper("m.html", "<html><body>" + around + "<p>Minutes of the panel</p></body></html>");
            assertEquals(List.of("Anytown Borough Council"), words(paper, Kind.RUNNING_HEADER));
        }
    }

    @Test
    void councilWithoutAPlaceIsNoSiteName() {
        Paper paper = paper("m.html",
                "<html><head><title>Agenda for Full Council - Modern Council</title></head><body><p>x</p></body></html>");
        assertEquals(List.of(), words(paper, Kind.RUNNING_HEADER));
    }
}
