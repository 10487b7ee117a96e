package org.minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// Corrections as a user makes them, and lists of what linking found.
class CorrectionsTest {

    private static final String[] WHO = {"--by", "Iris Yarrow", "--on", "2026-03-02", "--why", "the signed copy"};

    @TempDir Path folder;
    private String out = "";
    private String err = "";

    @BeforeEach
    void fileTheMinutes() throws IOException {
        Path papers = Files.createDirectory(folder.resolve("papers"));
        Files.writeString(papers.resolve("may.txt"), minutes("14 May 2007", "12", "Rosa Brook, Director of Parks,"));
        Files.writeString(papers.resolve("june.txt"), minutes("11 June 2007", "14", "Rose Brooke, Director of Parks,"));
        assertEquals(0, run("ingest", papers.toString()));
    }

    private static String minutes(String day, String number, String presenter) {
        return """
                NORTHAM BOROUGH COUNCIL

                MINUTES of a meeting of the Parks Committee held on %s at 10.00 a.m.

                Present:- Councillor Ash (in the Chair); Councillors Elm and Oak.

                %s. PERFORMANCE CLINICS

                %s presented the submitted report on NI 59.

                Resolved:- That a further report be submitted in two months.
                """.formatted(day, number, presenter);
    }

    @Test
    void aCorrectedDayMovesTheMeetingAndSaysWhoCorrectedIt() {
        correct("record", "may.txt", "meeting", "date=2007-05-15");
        String meetings = export("meeting");
        assertTrue(meetings.contains("northam-borough-council/parks-committee/2007-05-15"), meetings);
        assertFalse(meetings.contains("parks-committee/2007-05-14"), meetings);
        assertTrue(meetings.contains("\"by\":\"Iris Yarrow\"") && meetings.contains("the signed copy"), meetings);
        assertTrue(export("minute").contains("parks-committee/2007-05-15"), out);
        assertEquals(0, run("search", "clinics", "--from", "2007-05-15", "--to", "2007-05-15", "--format", "json"));
        assertTrue(out.contains("2007-05-15"), out);
    }

    @Test
    void aCorrectionOutlivesReadingThePaperAgain() {
        correct("record", "may.txt", "minute", "title=PERFORMANCE CLINICS, PARKS");
        assertEquals(0, run("reindex"));
        assertTrue(export("minute").contains("PERFORMANCE CLINICS, PARKS"), out);
    }

    @Test
    void whatIsNoRecordIsGoneUntilTheCorrectionIsTakenBack() {
        String before = export("resolution");
        correct("remove", "may.txt", "resolution");
        assertEquals(1, export("resolution").lines().count(), out);
        assertEquals(0, run("correct", "list"), err);
        String id = out.strip().split(" ", 2)[0];
        assertEquals(0, run("correct", "undo", id), err);
        assertEquals(before, export("resolution"));
    }

    @Test
    void twoPersonsAreOneWhereAReaderSaysSo() {
        export("person");
        List<String> ids = out.lines().filter(l -> l.contains("Brook")).map(CorrectionsTest::id).toList();
        assertEquals(2, ids.size(), out);
        correct("same", ids.getFirst(), ids.getLast());
        String people = export("person");
        assertEquals(1, people.lines().filter(l -> l.contains("Brook")).count(), people);
        assertTrue(people.contains("Iris Yarrow says so"), people);
        assertFalse(export("appearance").contains(ids.getLast() + "\""), out);
    }

    @Test
    void aCorrectionThatCannotBeIsRefusedWithWhatCouldBe() {
        refused("no paper is called july.txt", "record", "july.txt", "meeting", "date=2007-05-15");
        refused("has no field dat; it has", "record", "may.txt", "meeting", "dat=2007-05-15");
        refused("cannot be the date of a meeting", "record", "may.txt", "meeting", "date=Tuesday");
        refused("say which by where it starts", "record", "may.txt", "attendance", "name=Ash");
        refused("no person has the id nobody", "same", "nobody", "somebody");
        assertEquals(0, run("correct", "list"));
        assertEquals("", out);
    }

    @Test
    void listsOfWhatLinkingFoundArePrinted() {
        assertEquals(0, run("people", "brook"), err);
        assertTrue(out.contains("Rosa Brook, officer") && out.contains("Director of Parks  14 May 2007"), out);
        assertEquals(0, run("people", "--format", "csv"), err);
        assertTrue(out.startsWith("type,id,council,name,aliases,kind,roles,why"), out);
        assertEquals(0, run("indicators", "NI59", "--format", "json"), err);
        assertTrue(out.startsWith("[\n{\"type\":\"indicator_history\""), out);
        assertEquals(0, run("gaps"), err);
        assertEquals(0, run("commitments", "--format", "csv"), err);
        assertTrue(out.startsWith("type,id,resolution,meeting"), out);
    }

    private void correct(String... args) {
        assertEquals(0, run(corrections(args)), err);
    }

    private void refused(String why, String... args) {
        assertEquals(2, run(corrections(args)));
        assertTrue(err.contains(why), err);
    }

    private static String[] corrections(String... args) {
        List<String> line = new ArrayList<>(List.of("correct"));
        line.addAll(List.of(args));
        line.addAll(List.of(WHO));
        return line.toArray(String[]::new);
    }

    private String export(String type) {
        assertEquals(0, run("export", "--type", type), err);
        return out;
    }

    private static String id(String line) {
        int start = line.indexOf("\"id\":\"") + 6;
        return line.substring(start, line.indexOf('"', start));
    }

    private int run(String... args) {
        StringWriter printed = new StringWriter();
        StringWriter complained = new StringWriter();
        CommandLine line = Minutebook.commandLine();
        line.setOut(new PrintWriter(printed));
        line.setErr(new PrintWriter(complained));
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--library", folder.resolve("library").toString()));
        int code = line.execute(all.toArray(String[]::new));
        out = printed.toString();
        err = complained.toString();
        return code;
    }
}
