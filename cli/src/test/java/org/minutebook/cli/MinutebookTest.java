package org.minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands as a user types them, with real papers, a real index and a real library.
class MinutebookTest {

    private static final String MINUTES = """
            NORTHAM BOROUGH COUNCIL

            MINUTES of a meeting of the Parks Committee held on 14 May 2007 at 10.00 a.m.

            Present:- Councillor Ash (in the Chair); Councillors Elm and Oak.

            12. PERFORMANCE CLINICS

            Rosa Brook, Director of Parks, presented the submitted report on NI 59.

            Resolved:- That the performance clinics be approved.

            13. BANDSTAND

            Resolved:- That the repairs be deferred.
            """;

    @TempDir Path folder;
    private Path papers = Path.of(".");
    private String out = "";
    private String err = "";

    @BeforeEach
    void fileTheMinutes() throws IOException {
        papers = Files.createDirectory(folder.resolve("papers"));
        Files.writeString(papers.resolve("parks.txt"), MINUTES);
        assertEquals(0, run("ingest", papers.toString()));
    }

    @Test
    void ingestEndsWithACountOfWhatWasRead() {
        assertTrue(out.contains("1 read"), out);
        assertTrue(out.contains("0 refused"), out);
        assertTrue(err.contains("reading 1 papers"), err);
    }

    @Test
    void ingestEndsWithOneWhereAFileCouldNotBeOpened() {
        assertEquals(1, run("ingest", papers.resolve("nowhere.pdf").toString()));
        assertTrue(out.contains("no such file"), out);
    }

    @Test
    void aSearchPrintsCitationAndPassage() {
        assertEquals(0, run("search", "performance", "clinics", "--from", "2007", "--to", "2007-05"));
        assertTrue(out.contains("parks.txt"), out);
        assertTrue(out.contains("**clinics**"), out);
    }

    @Test
    void aHitIsHeadedByItsTitleToo() {
        assertEquals(0, run("search", "repairs"));
        assertTrue(out.contains("Minute No. 13, Parks Committee, 14 May 2007: BANDSTAND"), out);
    }

    @Test
    void aNameWithALineEndStandsOnOneLine() throws IOException {
        Path odd = Files.writeString(papers.resolve("odd\nname.txt"), MINUTES.replace("BANDSTAND", "DUCK POND"));
        assertEquals(0, run("ingest", odd.toString()));
        assertEquals(0, run("search", "duck", "pond"));
        assertTrue(out.contains("odd?name.txt"), out);
    }

    @Test
    void numbersOutOfBoundsAreRefused() {
        assertEquals(2, run("search", "x", "--size", "0"));
        assertTrue(err.contains("write a whole number from 1"), err);
        assertEquals(2, run("serve", "--port", "99999"));
        assertTrue(err.contains("ports go from 1 to 65535"), err);
        assertEquals(2, run("search", "x", "--year", "last"));
        assertTrue(err.contains("write a year such as 2007"), err);
    }

    @Test
    void aSearchAsJsonHasTheFieldsThatProgramsReadBy() {
        assertEquals(0, run("search", "bandstand", "--format", "json"));
        for (String field : List.of("document", "kind", "citation", "score", "snippet")) {
            assertTrue(out.contains('"' + field + '"'), out);
        }
    }

    @Test
    void aSearchAsATableOrAsLinesHasEveryHit() {
        assertEquals(0, run("search", "--kind", "resolution", "--format", "csv"));
        assertTrue(out.startsWith("document,page,kind,minute,title,citation,snippet,"), out);
        assertEquals(3, out.lines().count(), out);
        assertEquals(0, run("search", "--kind", "resolution", "--format", "jsonl", "--size", "1"));
        assertEquals(1, out.lines().count(), out);
        assertTrue(out.startsWith("{\"document\":\"parks.txt\""), out);
    }

    @Test
    void anExportNarrowsAsASearchDoes() {
        assertEquals(0, run("export", "--type", "resolution"));
        assertEquals(2, out.lines().count(), out);
        assertEquals(0, run("export", "--type", "resolution", "--outcome", "deferred"));
        assertEquals(1, out.lines().count(), out);
        assertTrue(out.contains("repairs"), out);
        assertEquals(0, run("export", "--from", "2008"));
        assertEquals("", out);
    }

    @Test
    void anExportAsCsvHasAHeader() {
        assertEquals(0, run("export", "--type", "minute", "--format", "csv"));
        assertTrue(out.startsWith("type,id,meeting,number,title"), out);
    }

    @Test
    void ingestingTwiceChangesNothing() {
        run("export");
        String first = out;
        assertEquals(0, run("ingest", papers.toString()));
        assertTrue(out.contains("1 of them known from before"), out);
        run("export");
        assertEquals(first, out);
    }

    @Test
    void aDeletedIndexIsMadeAgain() throws IOException {
        try (var files = Files.walk(folder.resolve("library/index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        assertEquals(0, run("search", "bandstand"));
        assertTrue(out.contains("Bandstand") || out.contains("BANDSTAND"), out);
        assertEquals(0, run("reindex"));
        assertTrue(out.contains("1 papers indexed"), out);
    }

    @Test
    void statusTellsWhatTheLibraryHolds() {
        assertEquals(0, run("status"));
        assertTrue(out.contains("1 papers, index up to date"), out);
    }

    @Test
    void meaningIsTurnedOffUntilItIsTurnedOn() {
        assertEquals(0, run("reindex", "--meaning", "off"));
        run("status");
        assertTrue(out.contains("by words alone"), out);
        assertEquals(0, run("ingest", papers.toString(), "--meaning", "on"));
        run("status");
        assertTrue(out.contains("by words and meaning"), out);
    }

    @Test
    void whatIsMistypedIsAnsweredWithTheNearestName() {
        assertEquals(2, run("search", "--offcer", "x"));
        assertTrue(err.contains("--officer"), err);
        assertEquals(2, run("export", "--type", "minutse"));
        assertTrue(err.contains("did you mean minute?"), err);
        assertEquals(2, run("search", "--from", "20x7"));
        assertTrue(err.contains("write 2007, 2007-05 or 2007-05-14"), err);
    }

    @Test
    void anErrorIsOneLineAndNoTrace() {
        Ran ran = Ran.on(folder.resolve("none"), "search", "x");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("there is no library at"), ran.err());
        assertFalse(ran.err().contains("\tat "), ran.err());
    }

    @Test
    void aFolderOfOtherThingsIsNoLibraryAndStaysAsItIs() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Ran ran = Ran.on(other, "search", "x");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("there is no library at"), ran.err());
        try (var files = Files.list(other)) {
            assertEquals(0, files.count());
        }
    }

    private int run(String... words) {
        Ran ran = Ran.on(folder.resolve("library"), words);
        out = ran.out();
        err = ran.err();
        return ran.code();
    }
}
