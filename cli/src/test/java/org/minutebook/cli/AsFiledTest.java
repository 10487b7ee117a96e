package org.minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.library.Holding;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.PackedFiling;
import org.minutebook.ingest.Ingest;
import org.minutebook.ingest.batch.Again;
import org.minutebook.ingest.batch.BatchIngest;
import org.minutebook.ingest.batch.BatchListener;
import org.minutebook.ingest.batch.PaperFiles;
import org.minutebook.search.Query;
import org.minutebook.search.SearchEngine;
import org.minutebook.search.lucene.LuceneEngine;

/// Papers are found while others are still being read.
class AsFiledTest {

    private static final Query LANTERNS = Query.of("lanterns kind:page");

    @TempDir Path folder;

    @Test
    void aReaderElsewhereSeesAPaperWhileTheBatchGoesOn() throws IOException, InterruptedException {
        Path papers = Files.createDirectories(folder.resolve("papers"));
        Files.writeString(papers.resolve("a.txt"), "CABINET\n\nThe lanterns were mended.");
        Files.writeString(papers.resolve("b.txt"), "CABINET\n\nThe bins were emptied.");
        Library library = Library.at(folder.resolve("library"));
        KeptIndex index = new KeptIndex(library);
        index.rebuild();
        AtomicReference<Duration> took = new AtomicReference<>(Duration.ofDays(1));
        try (SearchEngine elsewhere = LuceneEngine.open(library.indexFolder())) {
            Ingest ingest = new Ingest();
            BatchIngest batch = new BatchIngest(library, BatchIngest.inThisProcess((name, bytes, pages) -> {
                if (name.equals("b.txt")) {
                    took.set(untilFound(elsewhere, library));
                }
                return ingest.read(name, bytes, pages);
            }, ingest.rules().getFirst()), ingest.rules(), InstantSource.system());
            index.whileFiling(BatchListener.NONE,
                    listener -> batch.read(PaperFiles.under(List.of(papers)), Again.NONE, listener));
            assertEquals(1, elsewhere.search(Query.of("bins kind:page")).total());
        }
        assertTrue(took.get().compareTo(Duration.ofSeconds(20)) < 0, took::toString);
    }

    /// From when the paper is filed till it is found.
    private static Duration untilFound(SearchEngine engine, Library library) {
        Instant give = Instant.now().plusSeconds(60);
        while (library.ids().isEmpty() && Instant.now().isBefore(give)) {
            Thread.onSpinWait();
        }
        Instant filed = Instant.now();
        while (engine.search(LANTERNS).total() == 0 && Instant.now().isBefore(give)) {
            Thread.onSpinWait();
        }
        return Duration.between(filed, Instant.now());
    }

    @Test
    void aPaperKeepsTheTimeAtWhichItWasFirstFiled() throws IOException, InterruptedException {
        Path paper = Files.writeString(folder.resolve("a.txt"), "CABINET\n\nThe lanterns were mended.");
        Library library = Library.at(folder.resolve("library"));
        Instant first = Instant.parse("2020-01-01T00:00:00Z");
        Ingest ingest = new Ingest();
        new BatchIngest(library, BatchIngest.inThisProcess(ingest::read, ingest.rules().getFirst()), ingest.rules(),
                InstantSource.fixed(first)).read(PaperFiles.under(List.of(paper)), Again.NONE, BatchListener.NONE);
        Filing filing = library.filings().findFirst().orElseThrow();
        assertEquals(Optional.of(first), library.holdings().all().findFirst().flatMap(Holding::filed));

        KeptIndex index = new KeptIndex(library);
        index.rebuild();
        index.whileFiling(BatchListener.NONE, listener -> {
            listener.filed(PackedFiling.of(filing), Instant.now());
            return List.of();
        });
        try (SearchEngine engine = LuceneEngine.open(library.indexFolder())) {
            assertEquals(1, engine.search(LANTERNS.since(first)).total());
            assertEquals(0, engine.search(LANTERNS.since(first.plusMillis(1))).total());
        }
    }
}
