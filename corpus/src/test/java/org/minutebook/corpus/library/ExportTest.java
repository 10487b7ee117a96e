package org.minutebook.corpus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Span;

class ExportTest {

    private static final String CABINET = "northam/cabinet/2008-05-01";
    private static final String MINUTES = "1. NI 59 WAITING. Seen. 2. PARKS. Left.";

    @TempDir Path folder;
    private Library library = Library.at(Path.of("."));

    @BeforeEach
    void fileTwoPapersOfOneMeetingAndOneOfAnother() {
        library = Library.at(folder);
        file("minutes.txt", MINUTES, Document.Kind.MINUTES, id -> List.of(
                meeting(CABINET, "Cabinet", LocalDate.of(2008, 5, 1), Optional.empty(), id),
                new Attendance(CABINET, "Ann Ash", Optional.empty(), Attendance.Status.PRESENT, true,
                        Optional.empty(), Evidence.at(id, 0, 0, "t")),
                minute("m1", "1", 0, 23, id), minute("m2", "2", 24, 38, id),
                new IndicatorReference("NI 59", "NI 59", Optional.of("m1"), Optional.empty(),
                        Evidence.at(id, 3, 8, "t"))));
        file("agenda.txt", "Cabinet, Town Hall", Document.Kind.AGENDA, id -> List.of(
                meeting(CABINET, "Cabinet", LocalDate.of(2008, 5, 1), Optional.of("Town Hall"), id)));
        file("other.txt", "Planning Board", Document.Kind.MINUTES, id -> List.of(
                meeting("northam/planning-board/2009-01-02", "Planning Board", LocalDate.of(2009, 1, 2),
                        Optional.empty(), id)));
    }

    @Test
    void aMeetingOfTwoPapersIsOneRecordWithWhatBothSay() {
        List<JsonNode> meetings = export(Optional.of("meeting"), Narrowing.NONE);
        assertEquals(2, meetings.size());
        JsonNode cabinet = meetings.getFirst();
        assertEquals("Town Hall", cabinet.path("venue").asText());
        assertEquals(DocumentId.of(MINUTES).sha256(), cabinet.path("document").asText());
        assertEquals(2, cabinet.path("documents").size());
    }

    @Test
    void aDocumentTellsItsPath() {
        JsonNode document = export(Optional.of("document"), Narrowing.NONE).stream()
                .filter(d -> d.path("name").asText().equals("agenda.txt")).findFirst().orElseThrow();
        assertEquals("/papers/agenda.txt", document.path("path").asText());
    }

    @Test
    void aBodyKeepsItsMeetingsRecordsAndPapersOnly() {
        Narrowing board = new Narrowing(Set.of(), Set.of("planning board"), Set.of(), Optional.empty(),
                Optional.empty(), Optional.empty());
        assertEquals(List.of("meeting", "document"), types(export(Optional.empty(), board)));
    }

    @Test
    void aYearKeepsWhatItsMeetingsHold() {
        Narrowing year = new Narrowing(Set.of(), Set.of(), Set.of(2008), Optional.empty(), Optional.empty(),
                Optional.empty());
        assertEquals(Set.of("meeting", "document", "attendance", "minute", "indicator_reference"),
                Set.copyOf(types(export(Optional.empty(), year))));
    }

    @Test
    void whatASearchFoundKeepsWhatStandsInIt() {
        FoundPassages found = new FoundPassages(code -> true, name -> true);
        found.add("m1", new Span(DocumentId.of(MINUTES), 0, 23), Optional.of(CABINET));
        List<JsonNode> kept = export(Optional.empty(), Narrowing.NONE.in(found));
        assertEquals(List.of("meeting", "document", "attendance", "minute", "indicator_reference"), types(kept));
        assertEquals("m1", kept.get(3).path("id").asText());
    }

    @Test
    void anIndicatorAskedForKeepsNoOther() {
        FoundPassages found = new FoundPassages(code -> code.equals("NI 60"), name -> true);
        found.add("m1", new Span(DocumentId.of(MINUTES), 0, 23), Optional.of(CABINET));
        assertFalse(types(export(Optional.empty(), Narrowing.NONE.in(found))).contains("indicator_reference"));
    }

    @Test
    void csvHasEveryFieldOfItsTypeAndOneRowARecord() throws IOException {
        StringBuilder out = new StringBuilder();
        assertEquals(2, new Export(library, Optional.of("minute"), Narrowing.NONE).csv("minute", out));
        List<String> lines = out.toString().lines().toList();
        assertEquals("type,id,meeting,number,title,version,text,restricted,agenda_item,thread,standing,"
                + "document,page,start,end,rule", lines.getFirst());
        assertTrue(lines.get(1).startsWith("minute,m1," + CABINET + ",1,"), lines.get(1));
    }

    @Test
    void everyTypeHasColumns() {
        for (String type : RecordTypes.names()) {
            assertTrue(RecordTypes.columns(type).size() > 3, type);
        }
    }

    @Test
    void aSecondExportHasTheSameBytes() throws IOException {
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        new Export(library, Optional.empty(), Narrowing.NONE).jsonLines(first);
        new Export(Library.at(folder), Optional.empty(), Narrowing.NONE).jsonLines(second);
        assertEquals(first.toString(), second.toString());
    }

    private List<JsonNode> export(Optional<String> type, Narrowing narrowing) {
        StringBuilder out = new StringBuilder();
        List<JsonNode> nodes = new ArrayList<>();
        try {
            new Export(library, type, narrowing).jsonLines(out);
            for (String line : out.toString().lines().toList()) {
                nodes.add(RecordCodec.read(line));
            }
        } catch (JsonProcessingException e) {
            throw new AssertionError("a line is no JSON", e);
        } catch (IOException e) {
            throw new AssertionError("a string builder does not fail", e);
        }
        return nodes;
    }

    private static List<String> types(List<JsonNode> nodes) {
        return nodes.stream().map(n -> n.path("type").asText()).toList();
    }

    private void file(String name, String text, Document.Kind kind,
            Function<DocumentId, List<Finding>> findings) {
        Paper paper = Paper.ofText(name, text);
        Document document = new Document(paper.id(), name, "text/plain", OptionalInt.empty(), text.length(), kind,
                Optional.of("Northam"), Optional.empty(), Optional.empty(), false, OptionalInt.empty(),
                Document.Status.READ, List.of(),
                "1");
        library.file(new Filing.Filed(document, paper, findings.apply(paper.id())),
                text.getBytes(StandardCharsets.UTF_8));
        library.ledger().add(
                new Ledger.Entry(Instant.EPOCH, "/papers/" + name, Optional.of(paper.id()), "read", "1"));
    }

    private static Meeting meeting(String id, String body, LocalDate date, Optional<String> venue,
            DocumentId document) {
        return new Meeting(id, Optional.of("Northam"), Optional.of(body), Optional.of(date), Optional.empty(),
                Optional.empty(), Optional.empty(), venue, Evidence.at(document, 0, 1, "t"));
    }

    private static Minute minute(String id, String number, int start, int end, DocumentId document) {
        return new Minute(id, CABINET, Optional.of(number), "T", 1, MINUTES.substring(start, end), false,
                Optional.empty(), Evidence.at(document, start, end, "t"));
    }
}
