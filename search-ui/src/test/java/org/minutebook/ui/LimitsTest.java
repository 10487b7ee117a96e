package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.library.Library;
import org.minutebook.search.ScanEngine;

/// Who is let in, and with how much.
class LimitsTest {

    private static final int LARGE = 16_000_000;

    @RegisterExtension static RunningSite site = new RunningSite();

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=", "/search.json?q=", "/search.csv?q=", "/search.atom?q=", "/suggest?q=",
            "/actions?q=", "/people?q="})
    void aQuestionThatIsTooLongIsSaidToBe(String path) throws Exception {
        assertEquals(200, site.get(path + "a".repeat(FrontDoor.LONGEST)).statusCode());
        var answer = site.get(path + "a".repeat(FrontDoor.LONGEST + 1));
        assertEquals(414, answer.statusCode());
        assertTrue(answer.body().contains("The question is too long"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?", "/?"})
    void anAddressThatIsTooLongIsSaidToBe(String path) throws Exception {
        assertTrue(site.get(path + "body=x&".repeat(501)).body().contains("The question is too long"));
        assertTrue(site.get(path + "a".repeat(9_000)).body().contains("The question is too long"));
    }

    @Test
    void manyWordsAndSignsAreAnswered() throws Exception {
        for (String word : new String[]{"a*+", "%22b%22+", "NOT+", "(", "x+OR+", "officer%3Aa+", "-c+"}) {
            String words = word.repeat(FrontDoor.LONGEST / word.replaceAll("%..", "x").length());
            assertEquals(200, site.get("/search?q=" + words).statusCode(), word);
        }
    }

    @ParameterizedTest
    @CsvSource({"localhost,200", "127.0.0.1:8080,200", "LOCALHOST:1,200", "[::1]:8080,200", "papers.example,421",
            "localhost.papers.example,421", "127.0.0.1.papers.example,421"})
    void onlyThisSitesOwnNamesAreAnsweredTo(String host, int status) throws Exception {
        String answer = raw("GET / HTTP/1.1\r\nHost: " + host);
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        assertFalse(answer.contains("papers.example"), answer);
    }

    @Test
    void otherNamesAreAnsweredToWhereTheyAreGiven() {
        Serving here = Serving.at("127.0.0.1", 0);
        assertTrue(here.named(Set.of("Minutes.example")).answersTo("minutes.example"));
        assertTrue(Serving.at("0.0.0.0", 0).answersTo("whatever.example"));
        assertFalse(Serving.at("0.0.0.0", 0).named(Set.of("minutes.example")).answersTo("whatever.example"));
        assertTrue(Serving.at("0.0.0.0", 0).named(Set.of("minutes.example")).answersTo("127.0.0.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /search?q=a%0d%0aSet-Cookie:%20x=1 HTTP/1.1", "GET /papers/%0d%0aX-Y:%20z HTTP/1.1",
            "GET //papers.example/%2e%2e HTTP/1.1", "GET /search.csv?q=%0d%0aX-Y:%20z HTTP/1.1",
            "GET /search.csv?q=%22%0d%0a%0d%0a<html> HTTP/1.1", "GET /assets/../../etc/passwd HTTP/1.1",
            "GET /papers/..%2f..%2fetc%2fpasswd/original HTTP/1.1", "GET http://papers.example/ HTTP/1.1",
            "GET /search?q=bin HTTP/1.1\r\nX-Forwarded-Host: papers.example\r\nX-Forwarded-Proto: evil"})
    void nothingIsPutIntoHeadersOrSentElsewhere(String request) throws Exception {
        String answer = raw(request + "\r\nHost: localhost");
        String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
        assertTrue(head.lines().noneMatch(l -> l.startsWith("Set-Cookie") || l.startsWith("X-Y")
                || l.startsWith("Location")), head);
        assertFalse(answer.contains("root:") || head.contains("papers.example"), answer);
    }

    @Test
    void whoComesWhenTooMuchIsAskedIsToldToComeBack(@TempDir Path other) throws Exception {
        FaultyEngine slow = new FaultyEngine();
        Serving one = Serving.at("127.0.0.1", 0).working(1, 1, Duration.ofMillis(100));
        try (SearchSite busy = SearchSite.start(Library.at(other), slow, one);
                HttpClient client = HttpClient.newHttpClient()) {
            var first = client.sendAsync(asked(busy, "/search?q=slow"), HttpResponse.BodyHandlers.ofString());
            slow.begun.await();
            var turnedAway = client.send(asked(busy, "/search?q=bin"), HttpResponse.BodyHandlers.ofString());
            assertEquals(503, turnedAway.statusCode());
            assertEquals("5", turnedAway.headers().firstValue("Retry-After").orElseThrow());
            assertTrue(turnedAway.body().contains("Too much is being asked at once"), turnedAway.body());
            assertEquals(200, client.send(asked(busy, "/health"), HttpResponse.BodyHandlers.ofString()).statusCode());
            slow.done.countDown();
            assertEquals(200, first.join().statusCode());
        }
    }

    @Test
    void whoDoesNotReadIsCutOffAndKeepsNobodyFromThePages(@TempDir Path other) throws Exception {
        Serving four = Serving.at("127.0.0.1", 0).working(4, 4, Duration.ofMillis(100)).readBy(Duration.ofSeconds(6),
                1);
        Library library = Library.at(other);
        String large = large(library);
        try (SearchSite site = SearchSite.start(library, new ScanEngine(), four);
                HttpClient client = warm(site);
                Socket one = begun(site, large);
                Socket two = begun(site, large)) {
            assertEquals(503, client.send(asked(site, large), HttpResponse.BodyHandlers.discarding()).statusCode());
            assertEquals(200,
                    client.send(asked(site, "/search?q=bin"), HttpResponse.BodyHandlers.discarding()).statusCode());
            assertEquals(LARGE, await(client, asked(site, large)).length);
            assertTrue(rest(one, Duration.ZERO) < LARGE && rest(two, Duration.ZERO) < LARGE);
        }
    }

    @Test
    void whoReadsTooSlowlyIsCutOffAndWhoReadsFasterIsNot(@TempDir Path other) throws Exception {
        Serving quick = Serving.at("127.0.0.1", 0).readBy(Duration.ofSeconds(5), 400_000);
        Library library = Library.at(other);
        String large = large(library);
        try (SearchSite site = SearchSite.start(library, new ScanEngine(), quick);
                HttpClient client = HttpClient.newHttpClient();
                Socket slow = begun(site, large)) {
            assertTrue(rest(slow, Duration.ofMillis(40)) < LARGE);
            assertEquals(LARGE, await(client, asked(site, large)).length);
        }
    }

    @Test
    void whatTakesLongerThanALineMayBeSilentIsAnswered(@TempDir Path other) throws Exception {
        FaultyEngine slow = new FaultyEngine();
        Serving silent = Serving.at("127.0.0.1", 0).readBy(Duration.ofSeconds(1), 2_000);
        try (SearchSite site = SearchSite.start(Library.at(other), slow, silent);
                HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.sendAsync(asked(site, "/search?q=slow"), HttpResponse.BodyHandlers.ofString());
            slow.begun.await();
            Thread.sleep(2_500);
            slow.done.countDown();
            assertEquals(200, answer.join().statusCode());
        }
    }

    @Test
    void whoSendsSlowlyHoldsNoPlace(@TempDir Path other) throws Exception {
        Serving one = Serving.at("127.0.0.1", 0).withSearches(true).working(1, 1, Duration.ofMillis(100));
        try (SearchSite site = SearchSite.start(Library.at(other), new ScanEngine(), one);
                HttpClient client = HttpClient.newHttpClient();
                Socket slow = sending(site);
                Socket slower = sending(site)) {
            slower.getOutputStream().write('n');
            slow.getOutputStream().write("name=".getBytes(StandardCharsets.UTF_8));
            Thread.sleep(500);
            assertEquals(200,
                    client.send(asked(site, "/search?q=bin"), HttpResponse.BodyHandlers.discarding()).statusCode());
            slow.getOutputStream().write("slow".getBytes(StandardCharsets.UTF_8));
            assertEquals("HTTP/1.1 303",
                    new String(slow.getInputStream().readNBytes(12), StandardCharsets.UTF_8));
        }
    }

    /// Somebody who begins to send a form of nine bytes.
    private static Socket sending(SearchSite site) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port());
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write("""
                POST /searches?q=bin HTTP/1.1
                Host: localhost
                Sec-Fetch-Site: same-origin
                Content-Type: application/x-www-form-urlencoded
                Content-Length: 9

                """.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /// The address of a large file.
    private static String large(Library library) {
        PaperDraft draft = new PaperDraft("x", "text/plain").plain("a".repeat(LARGE - 1));
        library.file(draft.filing(Document.Kind.OTHER, Optional.empty(), Document.Status.READ), draft.bytes());
        return Links.original(draft.id());
    }

    /// A client that has asked once, and so takes no time over its next question.
    private static HttpClient warm(SearchSite site) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        assertEquals(200, client.send(asked(site, "/health"), HttpResponse.BodyHandlers.discarding()).statusCode());
        return client;
    }

    /// A reader who has asked for something and seen the answer begin.
    private static Socket begun(SearchSite site, String path) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.setSoTimeout(30_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), site.port()));
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        assertEquals('H', socket.getInputStream().read());
        return socket;
    }

    /// How many bytes still come.
    ///
    /// @param pause after every few bytes
    private static int rest(Socket socket, Duration pause) throws InterruptedException {
        int bytes = 0;
        try {
            for (int more = 1; more > 0; bytes += more) {
                more = socket.getInputStream().readNBytes(4_096).length;
                Thread.sleep(pause);
            }
        } catch (IOException cutOff) {
            assertFalse(cutOff instanceof SocketTimeoutException, "nobody cut it off");
        }
        return bytes;
    }

    /// The answer, once there is a place for the question.
    private static byte[] await(HttpClient client, HttpRequest request) throws Exception {
        for (int tries = 0; tries < 100; tries++) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200) {
                return answer.body();
            }
            assertEquals(503, answer.statusCode());
            Thread.sleep(100);
        }
        throw new AssertionError("no place became free for " + request);
    }

    private static HttpRequest asked(SearchSite site, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path)).build();
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
