package org.minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Searches that are saved, and what is new for them as papers come.
class AlertsTest {

    @TempDir Path folder;
    private Ran last = new Ran(0, "", "");

    @BeforeEach
    void fileTheFirstPaper() throws IOException {
        file("may.txt", "14 May 2007", 12, "deferred");
    }

    @Test
    void whatIsThereWhenASearchIsSavedIsNoNews() {
        assertEquals(0, run("search", "bandstand", "--body", "Parks Committee", "--save", "band"));
        assertEquals(0, run("alerts"));
        assertEquals("", out());
        assertTrue(err().contains("band: nothing new"), err());
        assertEquals(0, run("searches"));
        assertTrue(out().contains("bandstand; body Parks Committee"), out());
    }

    @Test
    void whatComesIsToldOnce() throws IOException {
        run("search", "bandstand", "--save", "band");
        file("june.txt", "18 June 2007", 21, "approved");
        assertEquals(0, run("alerts", "--peek"));
        assertTrue(out().contains("Minute No. 21"), out());
        assertEquals(0, run("alerts"));
        assertTrue(out().contains("Minute No. 21") && !out().contains("Minute No. 12"), out());
        assertEquals(0, run("alerts"));
        assertEquals("", out());
    }

    @Test
    void aSearchWrittenByHandIsToldEverythingFirst() throws IOException {
        write("band", "{\"query\": \"bandstand\"}");
        assertEquals(0, run("alerts", "band"));
        assertTrue(out().contains("Minute No. 12"), out());
        assertEquals(0, run("alerts", "band"));
        assertEquals("", out());
    }

    @Test
    void aBrokenFileIsNamedAndTheOthersStillRun() throws IOException {
        write("a", "{\"query\": ");
        write("b", "{\"filters\": {\"boddy\": [\"Cabinet\"]}}");
        write("c", "{\"query\": \"bandstand\"}");
        assertEquals(1, run("alerts"));
        assertTrue(out().contains("c: "), out());
        assertTrue(err().contains("a.json cannot be understood"), err());
        assertTrue(err().contains("boddy"), err());
    }

    @Test
    void newsComeAsAFeedThatReadersKnow() throws IOException {
        write("band", "{\"query\": \"bandstand\"}");
        Path feeds = folder.resolve("feeds");
        assertEquals(0, run("alerts", "--format", "atom", "--to", feeds.toString()));
        String first = Files.readString(feeds.resolve("band.atom"));
        assertTrue(first.contains("<entry>") && first.contains("http://127.0.0.1:8080/papers/"), first);
        assertEquals(0, run("alerts", "--format", "atom", "--to", feeds.toString()));
        assertEquals(first, Files.readString(feeds.resolve("band.atom")));
    }

    @Test
    void newsComeAsAMail() throws IOException {
        write("Bänder", "{\"query\": \"bandstand\"}");
        Path mails = folder.resolve("mails");
        assertEquals(0, run("alerts", "--format", "mail", "--to", mails.toString(), "--peek"));
        assertEquals(0, run("alerts", "--format", "mail", "--to", mails.toString()));
        List<Path> files = files(mails);
        assertEquals(1, files.size(), files.toString());
        String mail = Files.readString(files.getFirst());
        assertTrue(mail.contains("Subject: =?utf-8?B?") && mail.contains("Message-ID: <"), mail);
        String text = new String(Base64.getMimeDecoder().decode(mail.substring(mail.indexOf("\r\n\r\n") + 4)),
                StandardCharsets.UTF_8);
        assertTrue(text.contains("Minute No. 12") && text.contains("http://127.0.0.1:8080/papers/"), text);
        assertEquals(0, run("alerts", "--format", "mail", "--to", mails.toString()));
        assertEquals(files, files(mails));
    }

    @Test
    void severalFeedsNeedAFolder() throws IOException {
        write("a", "{}");
        write("b", "{}");
        assertEquals(2, run("alerts", "--format", "atom"));
        assertTrue(err().contains("--to FOLDER"), err());
    }

    @Test
    void aNameThatIsTakenOrIsNoneIsSaid() {
        run("search", "bandstand", "--save", "band");
        assertEquals(2, run("search", "bins", "--save", "band"));
        assertTrue(err().contains("there is a search called band already"), err());
        assertEquals(2, run("search", "bins", "--save", "../band"));
        assertEquals(1, run("alerts", "nosuch"));
        assertTrue(err().contains("no search is called nosuch; there are: band"), err());
    }

    @Test
    void aSearchSinceADayHasOnlyWhatCameSince() {
        assertEquals(0, run("search", "bandstand", "--since", "2007"));
        assertTrue(out().contains("Minute No. 12"), out());
        assertEquals(0, run("search", "bandstand", "--since", "2999-01-01", "--format", "json"));
        assertEquals("[]", out().strip());
    }

    private static List<Path> files(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.sorted().toList();
        }
    }

    private void write(String name, String json) throws IOException {
        Path searches = Files.createDirectories(folder.resolve("library/searches"));
        Files.writeString(searches.resolve(name + ".json"), json);
    }

    private void file(String name, String day, int number, String outcome) throws IOException {
        Path paper = Files.createDirectories(folder.resolve("papers")).resolve(name);
        Files.writeString(paper, """
                NORTHAM BOROUGH COUNCIL

                MINUTES of a meeting of the Parks Committee held on %s at 10.00 a.m.

                Present:- Councillor Ash (in the Chair); Councillors Elm and Oak.

                %d. BANDSTAND

                Resolved:- That the repairs of the bandstand be %s.
                """.formatted(day, number, outcome));
        assertEquals(0, run("ingest", paper.toString()));
    }

    private int run(String... words) {
        last = Ran.on(folder.resolve("library"), words);
        return last.code();
    }

    private String out() {
        return last.out();
    }

    private String err() {
        return last.err();
    }
}
