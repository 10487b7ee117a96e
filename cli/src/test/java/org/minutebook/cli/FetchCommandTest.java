package org.minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `minutebook fetch`, from a site on this machine.
class FetchCommandTest {

    private static final String MINUTES = """
            NORTHAM BOROUGH COUNCIL

            MINUTES of a meeting of the Parks Committee held on 14 May 2007 at 10.00 a.m.

            Present:- Councillor Ash (in the Chair); Councillors Elm and Oak.

            12. BANDSTAND

            Resolved:- That the repairs be deferred.
            """;

    @TempDir Path folder;
    private final HttpServer site;
    private String out = "";
    private String err = "";

    FetchCommandTest() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String meeting = "<meeting><meetingid>11</meetingid><meetingdate>15/05/2007</meetingdate>";
        Map<String, String> pages = Map.of("/mgWebService.asmx/GetCommittees",
                "<committees><committee><committeeid>3</committeeid><committeetitle>Parks Committee</committeetitle></committee></committees>",
                "/mgWebService.asmx/GetMeetings", "<meetings>" + meeting + "</meeting></meetings>",
                "/mgWebService.asmx/GetMeeting",
                meeting + """
                        <linkeddocuments><linkeddoc><title>Minutes</title><url>documents/g11/Minutes.txt</url><isrestricted>False</isrestricted></linkeddoc>
                        <linkeddoc><title>Advice</title><url>documents/x.pdf</url><isrestricted>True</isrestricted></linkeddoc>
                        </linkeddocuments></meeting>""",
                "/documents/g11/Minutes.txt", MINUTES);
        site.createContext("/", exchange -> {
            try (exchange) {
                byte[] page = pages.getOrDefault(exchange.getRequestURI().getPath(), "")
                        .getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(page.length == 0 ? 404 : 200, page.length == 0 ? -1 : page.length);
                exchange.getResponseBody().write(page);
            }
        });
        site.start();
    }

    @AfterEach
    void stop() {
        site.stop(0);
    }

    @Test
    void whatIsFetchedCanBeSearched() throws IOException {
        assertEquals(0, fetch("--since", "2007"), err + out);
        assertTrue(out.contains("1 papers fetched"), out);
        assertTrue(out.contains("Advice: restricted"), out);
        assertTrue(out.contains("date: the site says \"2007-05-15\", the paper \"2007-05-14\""), out);
        assertEquals(0, run("search", "repairs"));
        assertTrue(out.contains("Minute No. 12, Parks Committee, 14 May 2007"), out);
        Path answers = folder.resolve("library/fetched/localhost-%d/.fetch".formatted(site.getAddress().getPort()));
        assertTrue(Files.readString(answers.resolve("differences.jsonl")).contains("\"about\":\"date\""));
    }

    @Test
    void whatCannotBeMeantIsSaid() {
        assertEquals(2, fetch("--since", "2008", "--until", "2007"));
        assertTrue(err.contains("--until is before --since"), err);
        assertEquals(2, run("fetch", "file:///etc/passwd", "--since", "2007"));
        assertTrue(err.contains("is no address of a site"), err);
    }

    private int fetch(String... options) {
        String[] words = new String[options.length + 4];
        words[0] = "fetch";
        words[1] = "http://localhost:" + site.getAddress().getPort();
        words[2] = "--pause";
        words[3] = "0";
        System.arraycopy(options, 0, words, 4, options.length);
        return run(words);
    }

    private int run(String... words) {
        Ran ran = Ran.on(folder.resolve("library"), words);
        out = ran.out();
        err = ran.err();
        return ran.code();
    }
}
