package org.minutebook.corpus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.CompletionSummary;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Block;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Motion;
import org.minutebook.corpus.Page;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.PerformanceNote;
import org.minutebook.corpus.Problem;

class LibraryTest {

    @TempDir Path folder;

    private static final String TEXT = "CABINET\n\nMr Ash moved, Ms Oak seconded.";

    @Test
    void whatIsFiledComesBackEqual() {
        Filing filing = filing(TEXT);
        Library.at(folder).file(filing, TEXT.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(filing), Library.at(folder).filings().toList());
    }

    @Test
    void aPaperMayBeReadByWhoeverMayReadAnyNewFile() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), "");
        Library library = Library.at(folder.resolve("library"));
        library.file(filing(TEXT), TEXT.getBytes(StandardCharsets.UTF_8));
        assertEquals(Files.getPosixFilePermissions(plain),
                Files.getPosixFilePermissions(library.original(DocumentId.of(TEXT))));
    }

    @Test
    void whatAStopLeftHalfWrittenIsSweptAway() throws IOException {
        Library library = Library.at(folder.resolve("library"));
        library.sweep();
        library.file(filing(TEXT), TEXT.getBytes(StandardCharsets.UTF_8));
        Path half = Files.writeString(library.folder().resolve(".writing-1"), "{\"sta");
        library.sweep();
        assertFalse(Files.exists(half));
        assertEquals(List.of(DocumentId.of(TEXT)), library.ids());
    }

    @Test
    void aRefusedPaperIsFiledToo() {
        DocumentId id = DocumentId.of("%PDF-");
        Filing refused = new Filing.Refused(new Document(id, "bad.pdf", "application/pdf", OptionalInt.empty(), 0,
                Document.Kind.OTHER, Optional.empty(), Optional.empty(), Optional.empty(), false, OptionalInt.empty(),
                Document.Status.REFUSED, List.of(Problem.of("damaged", "the file ends early; get it again")), "1"));
        Library.at(folder).file(refused, "%PDF-".getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.of(refused), Library.at(folder).filing(id));
    }

    @Test
    void aPaperReplacedAtItsOnlyPathIsNoLongerCurrent() {
        Library library = Library.at(folder);
        for (String text : List.of("first", "second")) {
            library.file(filing(text), text.getBytes(StandardCharsets.UTF_8));
            library.ledger().add(
                    new Ledger.Entry(Instant.EPOCH, "/share/minutes.txt", Optional.of(DocumentId.of(text)), "read",
                            "1"));
        }
        assertEquals(List.of(DocumentId.of("second")), library.ids());
        assertTrue(library.filing(DocumentId.of("first")).isPresent());
    }

    private static Filing filing(String text) {
        Paper plain = Paper.ofText("minutes.txt", text);
        DocumentId id = plain.id();
        Paper paper = new Paper(id, "minutes.txt", "text/plain", text,
                List.of(new Page(1, Optional.of("1"), 0, text.length())),
                List.of(new Block(Block.Kind.HEADING, 1, 0, 1)), List.of(), List.of(), false, Optional.of("en"),
                List.of());
        List<Finding> findings = List.of(
                new Meeting("c/cabinet/2009-11-23", Optional.of("C"), Optional.of("Cabinet"),
                        Optional.of(LocalDate.of(2009, 11, 23)), Optional.empty(), Optional.empty(),
                        Optional.of(LocalTime.of(10, 0)), Optional.empty(), Evidence.at(id, 0, 1, "heading")),
                new Motion("m", Optional.of("Ash"), Optional.of("Oak"), OptionalInt.of(3), OptionalInt.empty(),
                        OptionalInt.empty(), Optional.empty(),
                        List.of(new Motion.Vote("Elm", Motion.Choice.FOR)), Evidence.at(id, 1, 2, "moved")),
                new Appearance("Ann Ash", Optional.of("Clerk"), Optional.empty(), Appearance.Capacity.CONTACT,
                        Optional.empty(), Optional.of("r"), Optional.empty(),
                        new Appearance.Contact(Optional.of("01234 567"), Optional.empty(), Optional.empty()),
                        Evidence.at(id, 2, 3, "contact")),
                reading(id, Reading.Value.of(new BigDecimal("80.20"))), reading(id, Reading.Value.of("Level 4")),
                new Action(OptionalInt.of(1), OptionalInt.of(2), Optional.of("1. Parks"), Optional.empty(), "Mow",
                        Optional.of("1"), Optional.of("May 2009"), List.of(LocalDate.of(2009, 5, 31)),
                        Optional.of(new Action.Range(LocalDate.of(2009, 4, 1), LocalDate.of(2009, 6, 30))),
                        Optional.empty(), Optional.of("Mown"), Optional.of("Ash/ Oak"), List.of("Ash", "Oak"),
                        Optional.empty(), Optional.empty(), Optional.of("Y"), Action.State.COMPLETE,
                        List.of(new Action.Milestone(Optional.of("2010"), Optional.empty())), Optional.of("m"),
                        Optional.empty(), Evidence.at(id, 4, 5, "row")),
                new CompletionSummary("Overall", Optional.of("Priority 1"), 9, OptionalInt.of(5), OptionalInt.of(3),
                        OptionalInt.empty(), OptionalInt.of(0), false, 1, Optional.empty(), Optional.of("r"),
                        Evidence.at(id, 5, 6, "summary")),
                new PerformanceNote(PerformanceNote.Kind.CLINIC, "NI 59", List.of("NI 59"), Optional.of("slow"),
                        Optional.of("1st May 2009"), List.of(LocalDate.of(2009, 5, 1)), Optional.empty(),
                        Optional.of("faster"), Optional.empty(), Optional.of("r"), Evidence.at(id, 6, 7, "clinic")));
        Document document = new Document(id, "minutes.txt", "text/plain", OptionalInt.of(1), text.length(),
                Document.Kind.MINUTES, Optional.of("C"), Optional.empty(), Optional.of("en"), false,
                OptionalInt.empty(),
                Document.Status.READ, List.of(), "1");
        return new Filing.Filed(document, paper, findings);
    }

    private static Reading reading(DocumentId id, Reading.Value value) {
        return new Reading("NI 59", Reading.Measure.CURRENT, Optional.of("2009/10"), value, Optional.of("%"),
                OptionalLong.of(826), OptionalLong.of(1128), Optional.of(LocalDate.of(2009, 10, 26)),
                Optional.of(Reading.Polarity.HIGH), false, Optional.empty(), Optional.of("r"),
                Evidence.at(id, 3, 4, "reading"));
    }
}
