package org.minutebook.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.library.Ledger;
import org.minutebook.corpus.library.Library;
import org.minutebook.search.Query;
import org.minutebook.search.SampleFilings;

class LibraryIndexTest {

    private static final Query CLINICS = Query.of("clinics kind:minute");

    @TempDir Path folder;
    private Library library = Library.at(Path.of("target"));

    @BeforeEach
    void file() {
        library = Library.at(folder);
        SampleFilings.all().forEach(f -> library.file(f, new byte[0]));
        library.file(SampleFilings.refused(), new byte[0]);
    }

    @Test
    void aMissingIndexIsMadeFromTheRecords() {
        try (LuceneEngine engine = LibraryIndex.open(library)) {
            assertEquals(1, engine.search(CLINICS).total());
            assertEquals(List.copyOf(library.ids()), List.copyOf(engine.documents()));
        }
    }

    @Test
    void aDeletedIndexIsMadeAgain() throws IOException {
        LibraryIndex.open(library).close();
        for (Path file : files()) {
            Files.delete(file);
        }
        try (LuceneEngine engine = LibraryIndex.open(library)) {
            assertEquals(1, engine.search(CLINICS).total());
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(library.indexFolder())) {
            return files.toList();
        }
    }

    @Test
    void whatIsAddedIsToldOf() {
        List<DocumentId> told = new ArrayList<>();
        LibraryIndex.rebuild(library, f -> told.add(f.document().id())).close();
        assertEquals(library.ids(), told);
    }

    @Test
    void aRebuildThatFailsLeavesTheIndexAsItWas() {
        LibraryIndex.open(library).close();
        assertThrows(IllegalStateException.class, () -> LibraryIndex.rebuild(library, f -> {
            throw new IllegalStateException("stopped");
        }));
        try (LuceneEngine engine = LuceneEngine.open(library.indexFolder())) {
            assertEquals(1, engine.search(CLINICS).total());
        }
    }

    @Test
    void anIndexCatchesUpWithTheRecords() {
        try (LuceneEngine engine = LuceneEngine.create(library.indexFolder())) {
            assertEquals(5, LibraryIndex.catchUp(library, engine));
            assertEquals(0, LibraryIndex.catchUp(library, engine));
            for (Filing at : List.of(SampleFilings.board(), SampleFilings.cabinet())) {
                library.ledger().add(
                        new Ledger.Entry(Instant.EPOCH, "/a.pdf", Optional.of(at.document().id()), "read", "1"));
            }
            assertEquals(1, LibraryIndex.catchUp(library, engine));
            assertEquals(0, engine.search(CLINICS).total());
        }
    }
}
