package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The line to a reader stays open after an answer, or the answer says that it does not: else what is sent next is lost.
class KeptLinesTest {

    private static final String CLOSES = "\r\nConnection: close";
    private static final String LAST = "GET /health HTTP/1.1\r\nHost: localhost" + CLOSES + "\r\n\r\n";

    @RegisterExtension static RunningSite open = RunningSite.open();

    @ParameterizedTest
    @CsvSource({"POST,/,9,405", "DELETE,/,9,405", "POST,/searches?q=bin,9,403", "POST,/searches?q=bin,20000,403",
            "POST,/searches?q=bin&x,65536,403"})
    void whatIsTurnedAwayIsHeardToItsEndAndTheNextIsAnswered(String method, String path, int length, int status)
            throws Exception {
        String answers = sent(method + " " + path, "Content-Length: " + length, "a".repeat(length) + LAST);
        assertTrue(answers.startsWith("HTTP/1.1 " + status), answers);
        assertFalse(head(answers).contains(CLOSES), answers);
        assertTrue(answers.contains("HTTP/1.1 200"), answers);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 20_000})
    void aFormThatIsTooLongIsHeardToItsEnd(int length) throws Exception {
        String answers = sent("POST /searches?q=bin", "Sec-Fetch-Site: same-origin\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length,
                "a".repeat(length) + LAST);
        assertTrue(answers.startsWith("HTTP/1.1 " + (length == 9 ? 400 : 413)), answers);
        assertTrue(answers.contains("HTTP/1.1 200"), answers);
    }

    @ParameterizedTest
    @CsvSource({"GET,/search?q=,9000,x,414", "GET,/search?q=,1,9000,431",
            "POST,/searches?q=,1,65537,403"})
    void whoIsNotHeardToTheEndIsToldThatTheLineCloses(String method, String path, int more, String what, int status)
            throws Exception {
        String header = switch (what) {
            case "9000" -> "X-Long: " + "a".repeat(9_000);
            case "x" -> "Accept: */*";
            default -> "Content-Length: " + what;
        };
        String answers = sent(method + " " + path + "a".repeat(more), header, "");
        assertTrue(answers.startsWith("HTTP/1.1 " + status), answers);
        assertTrue(head(answers).contains(CLOSES), answers);
    }

    private static String head(String answers) {
        return answers.substring(0, answers.indexOf("\r\n\r\n"));
    }

    /// All that is answered until the line closes.
    ///
    /// @param rest what is sent a little later
    private static String sent(String what, String headers, String rest) throws IOException, InterruptedException {
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), open.port())) {
            line.setSoTimeout(10_000);
            line.getOutputStream().write((what + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            Thread.sleep(100);
            line.getOutputStream().write(rest.getBytes(StandardCharsets.UTF_8));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
