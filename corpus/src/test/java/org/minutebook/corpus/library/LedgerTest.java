package org.minutebook.corpus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.DocumentId;

class LedgerTest {

    private static final DocumentId FIRST = DocumentId.of("first");
    private static final DocumentId SECOND = DocumentId.of("second");

    @TempDir Path folder;

    @Test
    void linesComeBackInOrder() {
        Ledger ledger = ledger(entry("/a", FIRST), entry("/b", SECOND), unreadable("/c"));
        assertEquals(List.of(entry("/a", FIRST), entry("/b", SECOND), unreadable("/c")), ledger.entries());
    }

    @Test
    void aLineThatACrashCutShortIsPassedOverAndTheNextStandsAlone() throws IOException {
        Ledger ledger = ledger(entry("/a", FIRST));
        Files.write(file(), new byte[]{'{', '"', (byte) 0xE2}, StandardOpenOption.APPEND);
        assertEquals(List.of(entry("/a", FIRST)), ledger.entries());
        ledger.add(entry("/b", SECOND));
        assertEquals(List.of(entry("/a", FIRST), entry("/b", SECOND)), ledger.entries());
    }

    @Test
    void aDamagedLineInTheMiddleIsNamed() throws IOException {
        Ledger ledger = ledger(entry("/a", FIRST));
        Files.writeString(file(), "nonsense\n", StandardOpenOption.APPEND);
        ledger.add(entry("/b", SECOND));
        LibraryException error = assertThrows(LibraryException.class, ledger::entries);
        assertTrue(String.valueOf(error.getMessage()).startsWith("line 2 of " + file()), error.getMessage());
    }

    @Test
    void aPaperThatLiesElsewhereStillIsNotReplaced() {
        Ledger ledger = ledger(entry("/a", FIRST), entry("/b", FIRST), entry("/a", SECOND));
        assertEquals(Set.of(), ledger.replaced());
        assertEquals(Map.of(FIRST, "/b", SECOND, "/a"), ledger.paths());
    }

    @Test
    void aPaperThatCameBackIsCurrentAgain() {
        Ledger ledger = ledger(entry("/a", FIRST), entry("/a", SECOND), entry("/a", FIRST));
        assertEquals(Set.of(SECOND), ledger.replaced());
    }

    @Test
    void aFileThatCannotBeOpenedKeepsThePaperItHeld() {
        Ledger ledger = ledger(entry("/a", FIRST), unreadable("/a"));
        assertEquals(Set.of(), ledger.replaced());
        assertEquals(unreadable("/a"), ledger.latest().get("/a"));
    }

    private Ledger ledger(Ledger.Entry... entries) {
        Ledger ledger = new Ledger(file());
        List.of(entries).forEach(ledger::add);
        return ledger;
    }

    private Path file() {
        return folder.resolve("ledger.jsonl");
    }

    private static Ledger.Entry entry(String path, DocumentId document) {
        return new Ledger.Entry(Instant.EPOCH, path, Optional.of(document), "read", "1");
    }

    private static Ledger.Entry unreadable(String path) {
        return new Ledger.Entry(Instant.EPOCH, path, Optional.empty(), "unreadable", "");
    }
}
