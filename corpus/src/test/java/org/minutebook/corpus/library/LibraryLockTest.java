package org.minutebook.corpus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.DocumentId;

class LibraryLockTest {

    @TempDir Path folder;

    @Test
    void whoeverComesSecondIsToldWhoHoldsTheLibrary() {
        Library library = Library.at(folder);
        try (LibraryLock _ = library.lock()) {
            String told = assertThrows(LibraryBusyException.class, library::lock).toString();
            assertTrue(told.contains("process " + ProcessHandle.current().pid()), told);
            assertTrue(told.contains("since"), told);
        }
        library.lock().close();
    }

    @Test
    void whatAProcessThatWasKilledLeftIsNoLock() throws IOException {
        Files.writeString(folder.resolve("lock"), new Holder("1", "elsewhere", Instant.EPOCH, "minutebook x").line());
        Library.at(folder).lock().close();
    }

    @Test
    void aLockWithoutAHolderIsStillALock() throws IOException {
        Library library = Library.at(folder);
        try (LibraryLock _ = library.lock()) {
            for (String line : new String[]{"", "{}", "nonsense",
                    "{\"process\":\"1\",\"host\":\"h\",\"since\":\"x\",\"command\":\"c\"}"}) {
                Files.writeString(folder.resolve("lock"), line);
                assertTrue(LibraryLock.holder(folder.resolve("lock")).equals("another process"), line);
            }
        }
    }

    @Test
    void watchingAndChangingKeepOutOnlyTheirOwnKind() {
        Library library = Library.at(folder);
        try (LibraryLock _ = library.watchLock(); LibraryLock _ = library.lock()) {
            assertThrows(LibraryBusyException.class, library::watchLock);
        }
    }

    @Test
    void aPaperThatIsGoneEverywhereIsNotCurrent() {
        Ledger ledger = Library.at(folder).ledger();
        DocumentId paper = DocumentId.of("P");
        ledger.add(new Ledger.Entry(Instant.EPOCH, "/a", Optional.of(paper), "read", "1"));
        ledger.add(new Ledger.Entry(Instant.EPOCH, "/b", Optional.of(paper), "read", "1"));
        ledger.add(new Ledger.Entry(Instant.EPOCH, "/a", Optional.empty(), Ending.GONE.word(), ""));
        assertEquals(Map.of("/b", paper), ledger.current());
        assertEquals(Map.of(paper, "/b"), ledger.paths());
        ledger.add(new Ledger.Entry(Instant.EPOCH, "/b", Optional.empty(), Ending.GONE.word(), ""));
        assertEquals(Set.of(paper), ledger.replaced());
        ledger.add(new Ledger.Entry(Instant.EPOCH, "/b", Optional.of(paper), "read", "1"));
        assertEquals(Set.of(), ledger.replaced());
        assertEquals(List.of("/b"), List.copyOf(ledger.current().keySet()));
    }
}
