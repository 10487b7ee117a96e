package org.minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.DocumentId;
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

    private static final String LANTERN_PAPER = "CABINET\n\nThe lanterns were mended.";
    private static final Query LANTERNS = Query.of("lanterns kind:page");

    @TempDir Path folder;

    @Test
    void aReaderElsewhereSeesAPaperWhileTheBatchGoesOn() throws IOException, InterruptedException {
        Path papers = Files.createDirectories(folder.resolve("papers"));
        Files.writeString(papers.resolve("a.txt"), LANTERN_PAPER);
        Files.writeString(papers.resolve("b.txt"), "CABINET\n\nThe bins were emptied.");
        Library library = Library.at(folder.resolve("library"));
        KeptIndex index = new KeptIndex(library);
        index.rebuild();
        AtomicReference<List<DocumentId>> filedMeanwhile = new AtomicReference<>(List.of());
        try (SearchEngine elsewhere = LuceneEngine.open(library.indexFolder())) {
            Ingest ingest = new Ingest();
            BatchIngest batch = new BatchIngest(library, BatchIngest.inThisProcess((name, bytes, pages) -> {
                if (name.equals("b.txt")) {
                    awaitFound(elsewhere);
                    filedMeanwhile.set(library.ids());
                }
                return ingest.read(name, bytes, pages);
            }, ingest.rules().getFirst()), ingest.rules(), InstantSource.system());
            index.whileFiling(BatchListener.NONE,
                    listener -> batch.read(PaperFiles.under(List.of(papers)), Again.NONE, listener));
            assertEquals(1, elsewhere.search(Query.of("bins kind:page")).total());
        }
        assertEquals(List.of(DocumentId.of(LANTERN_PAPER)), filedMeanwhile.get());
    }

    /// The other paper's reading waits for this, and so the batch does not end before. What is never found is told by the
    /// limit that every test has.
    private static void awaitFound(SearchEngine engine) {
        try {
            while (engine.search(LANTERNS).total() == 0) {
                Thread.sleep(5);
            }
        } catch (InterruptedException e) {
            throw new AssertionError("not found while another paper was being read", e);
        }
    }

    @Test
    void aPaperKeepsTheTimeAtWhichItWasFirstFiled() throws IOException, InterruptedException {
        Path paper = Files.writeString(folder.resolve("a.txt"), LANTERN_PAPER);
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
