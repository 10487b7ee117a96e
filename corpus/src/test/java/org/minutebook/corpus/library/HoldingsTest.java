package org.minutebook.corpus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.linked.MinuteThread.Standing;
import org.minutebook.corpus.linked.Tie;

class HoldingsTest {

    private static final String TEXT = "CABINET\n\n1. BINS";
    private static final DocumentId ID = DocumentId.of(TEXT);
    private static final Instant FIRST = Instant.parse("2007-05-14T10:00:00Z");

    @TempDir Path folder;

    @BeforeEach
    void file() {
        Document document = new Document(ID, "minutes.txt", "text/plain", OptionalInt.empty(), TEXT.length(),
                Document.Kind.MINUTES, Optional.empty(), Optional.empty(), Optional.empty(), false,
                OptionalInt.empty(), Document.Status.READ, List.of(), "1");
        Library.at(folder).file(new Filing.Filed(document, Paper.ofText("minutes.txt", TEXT), List.of()),
                TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPaperIsAsOldAsItsFirstLineInTheLedger() {
        note(FIRST, "/a/minutes.txt");
        note(FIRST.plusSeconds(60), "/b/minutes.txt");
        assertEquals(Optional.of(FIRST), held().filed());
    }

    @Test
    void aPaperThatTheLedgerDoesNotKnowHasNoAge() {
        assertEquals(Optional.empty(), held().filed());
    }

    @Test
    void aPapersTiesAreHeldWithIt() {
        Tie tie = new Tie.OfPrinting(ID, "m1", "m7", Standing.APPROVED, "the same minute");
        try (LinkGroups groups = Library.at(folder).links().groups()) {
            groups.found(new LinkGroups.Group(LinkGroups.BODIES, "anytown/cabinet"), List.of(tie));
        }
        assertEquals(List.of(tie), held().ties(Tie.OfPrinting.class));
        assertEquals(List.of(), held().ties(Tie.OfName.class));
        assertEquals(List.of(held()), Library.at(folder).holdings().all().toList());
    }

    private Holding held() {
        return Library.at(folder).holdings().of(ID).orElseThrow();
    }

    private void note(Instant time, String path) {
        Library.at(folder).ledger().add(new Ledger.Entry(time, path, Optional.of(ID), "read", "1"));
    }
}
