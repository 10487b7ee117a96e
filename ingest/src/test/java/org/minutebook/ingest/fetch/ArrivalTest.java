package org.minutebook.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether what came is what a link promised.
class ArrivalTest {

    private static final String MINUTES = "<!DOCTYPE html><html><head><title>Minutes of Cabinet</title></head><p>Resolved</p>";
    private static final String SIGN_IN = "<html><title>Northam</title><form><input type='password' name='p'></form>";
    private static final String ERROR = "<html><head><title>Runtime Error</title></head>";

    @ParameterizedTest
    @CsvSource(textBlock = """
            FILE,   Agenda,              /documents/s1/Agenda.pdf
            FILE,   Agenda,              /documents/s1/Agenda.PDF?T=1
            FILE,   Agenda,              /documents/s1/Agenda
            FILE,   Agenda,              /mgConvert2PDF.aspx?ID=1
            FILE,   Agenda,              /view.php?file=agenda.docx&x=1
            FILE,   Agenda,              /view.ashx?format=pdf
            FILE,   'Agenda (PDF, 2 MB)', /view?id=1
            FILE,   Agenda.doc,          /view?id=1
            FILE,   Agenda,              /downloads/file/12/agenda
            TEXT,   Agenda,              /agenda.txt
            PAGE,   Agenda,              /agenda.htm
            PAGE,   Agenda,              /ieListDocuments.aspx?CId=1&MId=2
            PAGE,   Issue,               /mgAi.aspx?ID=4
            EITHER, The doctor's report, /view?id=1
            EITHER, PDF guidance,        /minutes/2024-05-14
            EITHER, Agenda,              /view.aspx?id=1
            """)
    void aLinkPromises(Promise promise, String words, String address) {
        assertEquals(promise, Promise.of(words, URI.create("https://northam.example" + address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {MINUTES, SIGN_IN, ERROR, "\n<!-- x --> <HTML>", "<?xml version='1.0'?><html xmlns='y'>",
            "<head><title>Sorry</title>", "<script>location='/login'</script>"})
    void aPageInThePlaceOfAFileIsNone(String page) {
        assertTrue(instead(Promise.FILE, page, "application/pdf").contains("web page in its place"), page);
        assertTrue(instead(Promise.TEXT, page, "text/plain").contains("web page in its place"), page);
    }

    @Test
    void whatTheSiteCallsAPageIsNoneUnlessItIsPlainlyAFile() {
        assertTrue(instead(Promise.FILE, "You are not signed in", "text/html; charset=utf-8").contains("web page"));
        for (String file : new String[]{"%PDF-1.4", "\n%PDF-1.7", "PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0",
                "{\\rtf1"}) {
            assertEquals("", instead(Promise.FILE, file, "text/html"), file);
        }
        assertEquals("", instead(Promise.TEXT, "MINUTES", "text/html"));
        assertEquals("", instead(Promise.FILE, "WordPerfect", "application/octet-stream"));
    }

    @Test
    void aPageThatWasPromisedIsOne() {
        assertEquals("", instead(Promise.PAGE, MINUTES, "text/html"));
        assertEquals("", instead(Promise.EITHER, MINUTES, "text/html"));
        assertEquals("", instead(Promise.PAGE, SIGN_IN + MINUTES, "text/html"), "a page with a box to sign in");
        assertEquals("", instead(Promise.PAGE, "<title>Errors in the accounts</title>", "text/html"));
        assertEquals("", instead(Promise.PAGE, "<title>404 Elm Road, change of use</title>", "text/html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Runtime Error", "404 - File or directory not found.", "Page not found | Northam Council",
            "Northam Council - Page not found", "Access denied", "Please sign in", "Log in to Northam",
            "Error 500", "Service Unavailable", "The page cannot be found"})
    void aPageThatExcusesItselfIsNone(String title) {
        String page = "<html><title>%s</title>".formatted(title);
        assertTrue(instead(Promise.PAGE, page, "text/html").contains(title), title);
        assertTrue(instead(Promise.EITHER, page, "text/html").contains(title), title);
    }

    @Test
    void aPageToSignInOnIsNone() {
        assertTrue(instead(Promise.EITHER, SIGN_IN, "text/html").contains("Northam"));
        assertTrue(new Arrival(SIGN_IN, "text/html", true).insteadOf(Promise.PAGE).isPresent());
    }

    @Test
    void whatIsWrittenToKeepAProgramBusyDoesNot() {
        for (String part : new String[]{"<input ", "<title ", "<title>", "<!-- ", "<?xml ", " "}) {
            String page = "<html>" + part.repeat(20_000);
            assertEquals("", new Arrival(page, "text/html", true).insteadOf(Promise.EITHER).orElse(""), part);
        }
        String query = "x.aspx?" + "&pdf".repeat(50_000) + "/";
        assertEquals(Promise.EITHER, Promise.of("pdf" + " ".repeat(100_000) + "x", URI.create("https://x/" + query)));
    }

    private static String instead(Promise promise, String head, String type) {
        return new Arrival(head, type, false).insteadOf(promise).orElse("");
    }
}
