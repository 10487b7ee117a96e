package org.minutebook.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Problem;

/// What becomes of files that are not what they should be.
class OutcomeTest {

    private final PaperReader reader = new PaperReader();

    private Problem unreadable(String name, byte[] bytes) {
        return assertInstanceOf(Reading.Unreadable.class, reader.read(name, bytes)).problem();
    }

    @Test
    void emptyFileIsEmptyWhateverItsName() {
        Problem problem = unreadable("minutes.pdf", new byte[0]);
        assertEquals("empty", problem.what());
        assertTrue(problem.why().contains("minutes.pdf"), problem.why());
        assertEquals("empty", unreadable("a.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8)).what());
    }

    @Test
    void brokenPdfIsDamaged() {
        assertEquals("damaged",
                unreadable("x.pdf", "%PDF-1.4\n1 0 obj <</Type".getBytes(StandardCharsets.UTF_8)).what());
    }

    @Test
    void pictureIsUnsupported() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1,
                0, 0, 0, 1, 8, 6, 0, 0, 0};
        assertEquals("unsupported", unreadable("minutes.docx", png).what());
    }

    @Test
    void typeIsTakenFromTheBytesAndNotFromTheEnding() {
        var read = assertInstanceOf(Reading.Read.class, reader.read("minutes.pdf",
                "<!DOCTYPE html><html lang='en'><body><h1>Minutes</h1></body></html>"
                        .getBytes(StandardCharsets.UTF_8)));
        assertEquals("text/html", read.paper().mediaType());
        assertEquals("Minutes", read.paper().text());
    }

    @Test
    void windowsLettersAreRead() {
        var read = assertInstanceOf(Reading.Read.class,
                reader.read("m.txt", "The Clerk’s report – £40".getBytes(Charset.forName("windows-1252"))));
        assertEquals("The Clerk’s report – £40", read.paper().text());
    }

    @Test
    void textThatTheWebsiteCutIsAProblem() {
        var read = assertInstanceOf(Reading.Read.class, reader.read("m.txt",
                "6. PLAN\nThe Board considered … view the full minutes text for item 6\n"
                        .getBytes(StandardCharsets.UTF_8)));
        assertEquals("text_cut_short", read.paper().problems().getFirst().what());
        assertTrue(read.paper().problems().getFirst().why().contains("item 6"));
    }
}
