package org.minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void twoPersonsStayOneWhenNewPapersChangeTheirIds() throws IOException {
        List<String> ids = export("person").lines().filter(l -> l.contains("Brook")).map(CorrectionsTest::id).toList();
        correct("same", ids.getFirst(), ids.getLast());
        Files.writeString(folder.resolve("papers/march.txt"), minutes("12 March 2007", "10", "Tom Fir, Clerk,")
                .replace("Elm and Oak", "Elm, Oak and Rosa Brook"));
        assertEquals(0, run("ingest", folder.resolve("papers").toString()));
        List<String> brooks = export("person").lines().filter(l -> l.contains("Brook")).toList();
        assertEquals(2, brooks.size(), out);
        for (String brook : brooks) {
            assertEquals(brook.contains("officer"), brook.contains("Rose Brooke"), brook);
        }
    }

    @Test
    void whatChangesNothingIsRefused() {
        List<String> ids = export("person").lines().filter(l -> l.contains("Brook")).map(CorrectionsTest::id).toList();
        refused("is one person already", "same", ids.getFirst(), ids.getFirst());
        correct("same", ids.getFirst(), ids.getLast());
        refused("no person has the id " + ids.getLast(), "same", ids.getFirst(), ids.getLast());
        refused("a paper as a whole cannot be removed", "remove", "may.txt", "document");
        refused("the title is so already", "record", "may.txt", "minute", "title=PERFORMANCE CLINICS");
    }

    @Test
    void aReferenceLeadsWhereAReaderSays() throws IOException {
        Files.writeString(folder.resolve("papers/july.txt"),
                minutes("9 July 2007", "15", "Rosa Brook, Director of Parks,")
                        .replace("NI 59.", "NI 59 further to Minute No. 99 of the meeting held on 1 May 2007."));
        assertEquals(0, run("ingest", folder.resolve("papers").toString()));
        String june = export("minute").lines().filter(l -> l.contains("2007-06-11")).map(CorrectionsTest::id)
                .findFirst()
                .orElseThrow();
        refused("no minute or meeting has the id nonsense", "record", "july.txt", "cross_reference",
                "resolved=nonsense");
        correct("record", "july.txt", "cross_reference", "resolved=" + june);
        assertTrue(export("cross_reference").contains("\"why\":\"Iris Yarrow says so (the signed copy)\""), out);
        String july = export("minute").lines().filter(l -> l.contains("2007-07-09")).map(CorrectionsTest::id)
                .findFirst()
                .orElseThrow();
        String referredTo = export("minute_thread").lines().filter(l -> id(l).equals(june)).findFirst().orElseThrow();
        assertTrue(referredTo.contains("\"referred_to_by\":[\"" + july + "\"]"), referredTo);
    }

    @Test
    void recordsThatStandAtOnePlaceAreToldApartByTheirNumber() throws IOException {
        Files.writeString(folder.resolve("papers/july.txt"),
                minutes("9 July 2007", "15", "Rosa Brook, Director of Parks,")
                        .replace("Resolved:- That",
                                "Resolved:- That the minutes of the meetings held on 19th March, 2007 and "
                                        + "2nd April, 2007 be approved and that"));
        assertEquals(0, run("ingest", folder.resolve("papers").toString()));
        String start = export("cross_reference").lines().findFirst().orElseThrow().replaceAll(".*\"start\":(\\d+).*",
                "$1");
        refused("by its number there (--nth)", "record", "july.txt", "cross_reference", "to_meeting=2007-04-03", "--at",
                start);
        assertTrue(err.contains(start + " #2"), err);
        correct("record", "july.txt", "cross_reference", "to_meeting=2007-04-03", "--at", start, "--nth", "2");
        correct("remove", "july.txt", "cross_reference", "--at", start, "--nth", "1");
        assertEquals(1, export("cross_reference").lines().count(), out);
        assertTrue(out.contains("\"to_meeting\":\"2007-04-03\""), out);
    }

    @Test
    void aGapIsNoneAndACommitmentIsOpenWhereAReaderSaysSo() throws IOException {
        Files.writeString(folder.resolve("papers/bad.pdf"), "%PDF-1.4\nnothing");
        run("ingest", folder.resolve("papers").toString());
        String gap = export("gap").lines().map(CorrectionsTest::id).findFirst().orElseThrow();
        correct("gap", gap);
        assertFalse(export("gap").contains(gap), out);
        String promise = export("commitment").lines().map(CorrectionsTest::id).findFirst().orElseThrow();
        refused("no gap has the id nowhere", "gap", "nowhere");
        refused("'mostly' cannot be the state of a commitment", "commitment", promise, "state=mostly");
        refused("of a commitment, due, fulfilled_by, owner, state can be corrected", "commitment", promise, "text=x");
        correct("commitment", promise, "state=open");
        String open = export("commitment").lines().filter(l -> id(l).equals(promise)).findFirst().orElseThrow();
        assertTrue(open.contains("\"state\":\"open\"") && open.contains("Iris Yarrow says so (the signed copy)"), open);
        assertEquals(0, run("reindex"), err);
        assertFalse(export("gap").contains(gap), out);
    }

    @Test
    void aNameThatNothingBearsIsToldWithTheNearest() {
        notCalled("no body here is called 'Park Committee'; the nearest name is 'Parks Committee'", "gaps", "--body",
                "Park Committee");
        notCalled("no council here is called 'Nowhere'", "people", "--council", "Nowhere");
        notCalled("no indicator here is called 'NI 58'; the nearest name is 'NI 59'", "indicators", "NI 58");
        assertEquals(0, run("gaps", "--body", "parks committee"), err);
        assertEquals(0, run("indicators", "ni59"), err);
    }

    private void notCalled(String why, String... args) {
        assertEquals(2, run(args), out);
        assertTrue(err.contains(why), err);
    }

    @Test
    void everySubcommandSaysHowItIsUsed() {
        for (String name : List.of("record", "remove", "same", "apart", "gap", "commitment", "undo", "list")) {
            assertEquals(0, Minutebook.commandLine().execute("correct", name, "--help"), name);
        }
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
    void whatIsPrintedAndWhereItStandsCannotBeCorrected() {
        for (String field : List.of("type", "id", "document", "start", "end", "rule", "text")) {
            refused("the %s of a minute says where it stands".formatted(field), "record", "may.txt", "minute",
                    field + "=1");
        }
        refused("the as_written of an indicator_reference says", "record", "may.txt", "indicator_reference",
                "as_written=NI 60");
        refused("a minute has no field titel; it has meeting, number, title", "record", "may.txt", "minute",
                "titel=X");
    }

    @Test
    void onlyWhatMayBeAbsentMayBeLeftEmpty() {
        refused("the title of a minute cannot be left empty", "record", "may.txt", "minute", "title=");
        refused("the outcome of a resolution cannot be left empty", "record", "may.txt", "resolution", "outcome=");
        refused("'1' cannot be the outcome of a resolution", "record", "may.txt", "resolution", "outcome=1");
        correct("record", "may.txt", "minute", "number=");
        assertFalse(export("minute").lines().anyMatch(l -> l.contains("\"number\":\"12\"")), out);
    }

    @Test
    void aCorrectedValueIsWrittenAsAnExportWritesIt() {
        correct("record", "may.txt", "minute", "version=2");
        correct("record", "may.txt", "resolution", "outcome=Deferred");
        assertTrue(export("minute").contains("\"version\":2"), out);
        assertTrue(export("resolution").contains("\"outcome\":\"deferred\""), out);
    }

    @Test
    void ofTwoRecordsWithTheSameWordsOnlyTheOneThatIsMeantIsRemoved() throws IOException {
        Files.writeString(folder.resolve("papers/july.txt"),
                minutes("9 July 2007", "15", "Rosa Brook, Director of Parks,") + minutes("9 July 2007", "15",
                        "Rosa Brook, Director of Parks,").substring("NORTHAM BOROUGH COUNCIL".length())
                        .replace("15. PERF", "16. PERF"));
        assertEquals(0, run("ingest", folder.resolve("papers").toString()));
        List<String> twice = export("resolution").lines().filter(l -> l.contains("2007-07-09")).toList();
        assertEquals(2, twice.size(), out);
        correct("remove", "july.txt", "resolution", "--at", twice.getFirst().replaceAll(".*\"start\":(\\d+).*", "$1"));
        assertEquals(1, export("resolution").lines().filter(l -> l.contains("2007-07-09")).count(), out);
    }

    @Test
    void aFileThatIsNoCorrectionIsToldOfAndNothingElseIsLost() throws IOException {
        correct("record", "may.txt", "minute", "title=PARKS CLINICS");
        String paper = export("minute").lines().filter(l -> l.contains("2007-05-14")).findFirst().orElseThrow()
                .replaceAll(".*\"document\":\"(\\w+)\".*", "$1");
        Path kept = folder.resolve("library/corrections").resolve(paper);
        Path sound;
        try (Stream<Path> files = Files.list(kept)) {
            sound = files.findFirst().orElseThrow();
        }
        String text = Files.readString(sound);
        Files.writeString(kept.resolve("a-broken.json"), "{\"id\": ");
        Files.writeString(kept.resolve("b-misspelt.json"), text.replace("\"value\"", "\"valeu\""));
        Files.writeString(kept.resolve("c-unknown.json"), text.replace("\"field\" : \"title\"",
                "\"field\" : \"titel\""));
        Files.writeString(kept.resolve("d-elsewhere.json"), text.replace("\"minute\"", "\"motion\""));
        Files.writeString(kept.resolve("e-day.json"), text.replaceAll("\"on\" : [^,]+,", "\"on\" : \"Monday\","));
        Files.writeString(kept.resolve("f-place.json"), text.replaceAll("\"place\" : \\{[^}]+},", ""));
        Files.writeString(kept.resolve("g-type.json"), text.replace("\"field\" : \"title\"",
                "\"field\" : \"restricted\""));
        String nobody = "{\"document\":\"" + paper + "\",\"start\":1,\"end\":2,\"name\":\"Nobody\"}";
        Files.writeString(Files.createDirectories(kept.resolveSibling("people")).resolve("h.json"),
                "{\"id\":\"h\",\"by\":\"I\",\"on\":\"2026-03-02\",\"why\":\"x\",\"change\":"
                        + "{\"change\":\"same_person\",\"person\":" + nobody + ",\"other\":" + nobody + "}}");
        assertEquals(0, run("reindex"), err);
        assertTrue(export("minute").contains("PARKS CLINICS"), out);
        assertEquals(0, run("status"), err);
        String at = "corrections/" + paper + "/";
        for (String told : List.of(at + "a-broken.json: it is no correction: it is not JSON at line 1",
                at + "b-misspelt.json: it is no correction: it has no place for change.valeu",
                at + "c-unknown.json: a minute has no field titel; it has",
                at + "d-elsewhere.json: there is no motion at ",
                at + "e-day.json: it is no correction: its on is missing or cannot be read",
                at + "f-place.json: it is no correction: its change.place is missing or cannot be read",
                at + "g-type.json: 'PARKS CLINICS' cannot be the restricted of a minute",
                "corrections/people/h.json: no paper that is here prints the name Nobody",
                "Mend " + at + "a-broken.json or delete it, and run minutebook reindex.")) {
            assertTrue(out.contains(told), told + "\n" + out);
        }
        assertEquals(0, run("gaps", "--kind", "CORRECTION_NOT_APPLIED", "--format", "json"), err);
        assertEquals(8, out.lines().filter(l -> l.contains("correction_not_applied")).count(), out);
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

    private int run(String... words) {
        Ran ran = Ran.on(folder.resolve("library"), words);
        out = ran.out();
        err = ran.err();
        return ran.code();
    }
}
