package org.minutebook.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.search.IndexException;
import org.minutebook.search.Query;
import org.minutebook.search.SampleFilings;
import org.minutebook.search.SearchEngine;
import org.minutebook.search.SearchEngineContract;
import org.minutebook.search.UnusableIndexException;

class LuceneEngineTest extends SearchEngineContract {

    private static final Query CLINICS = Query.of("clinics kind:minute");

    @TempDir static Path folder;
    private int made;

    @Override
    protected SearchEngine make() {
        return LuceneEngine.create(next());
    }

    @Override
    protected int hostileQuestions() {
        return 10_000;
    }

    private Path next() {
        return folder.resolve("index" + made++);
    }

    private Path filledIndex() {
        Path index = next();
        try (SearchEngine engine = LuceneEngine.create(index)) {
            SampleFilings.holdings().forEach(engine::add);
            engine.commit();
        }
        return index;
    }

    @Test
    void anIndexOutlivesItsEngine() {
        try (SearchEngine engine = LuceneEngine.open(filledIndex())) {
            assertEquals(1, engine.search(CLINICS).total());
        }
    }

    @Test
    void anEngineSeesWhatAnotherCommits() {
        Path index = filledIndex();
        try (SearchEngine reader = LuceneEngine.open(index); SearchEngine writer = LuceneEngine.open(index)) {
            writer.remove(SampleFilings.all().stream().map(f -> f.document().id()).toList());
            assertEquals(1, reader.search(CLINICS).total());
            writer.commit();
            assertEquals(0, reader.search(CLINICS).total());
        }
    }

    @Test
    void anIndexThatIsBuiltAnewIsSearchedAsItWasUntilItIsCommitted() {
        Path index = filledIndex();
        try (SearchEngine reader = LuceneEngine.open(index); SearchEngine anew = LuceneEngine.create(index)) {
            assertEquals(1, reader.search(CLINICS).total());
            SampleFilings.holdings().forEach(anew::add);
            anew.commit();
            assertEquals(1, reader.search(CLINICS).total());
            assertEquals(1, anew.search(CLINICS).total());
        }
    }

    @Test
    void oneThatIsNeverCommittedChangesNothing() {
        Path index = filledIndex();
        LuceneEngine.create(index).close();
        try (SearchEngine engine = LuceneEngine.open(index)) {
            assertEquals(1, engine.search(CLINICS).total());
        }
    }

    @Test
    void onlyOneProgramWritesAtATime() {
        Path index = filledIndex();
        try (SearchEngine one = LuceneEngine.open(index); SearchEngine two = LuceneEngine.open(index)) {
            one.remove(List.of());
            IndexException refused = assertThrows(IndexException.class, () -> two.remove(List.of()));
            assertTrue(refused.toString().contains("another program is writing it"), refused::toString);
        }
    }

    @Test
    void aMissingIndexIsToldOf() {
        Exception missing = assertThrows(UnusableIndexException.class, () -> LuceneEngine.open(next()));
        assertTrue(missing.toString().contains("minutebook reindex"), missing::toString);
    }

    @Test
    void anIndexOfAnotherVersionIsToldOf() throws IOException {
        Path index = next();
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.commit();
        }
        assertThrows(UnusableIndexException.class, () -> LuceneEngine.open(index));
        assertAnewWorks(index);
    }

    @Test
    void aDamagedIndexIsToldOfAndCanBeBuiltAnew() throws IOException {
        for (String damaged : List.of("segments_", ".si", ".cfs", ".cfe", "all")) {
            Path index = filledIndex();
            for (Path file : files(index)) {
                if (damaged.equals("all") || file.getFileName().toString().contains(damaged)) {
                    byte[] bytes = Files.readAllBytes(file);
                    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                }
            }
            assertThrows(UnusableIndexException.class, () -> LuceneEngine.open(index), damaged);
            assertAnewWorks(index);
        }
    }

    private static List<Path> files(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.toList();
        }
    }

    private static void assertAnewWorks(Path index) {
        try (SearchEngine engine = LuceneEngine.create(index)) {
            SampleFilings.holdings().forEach(engine::add);
            engine.commit();
        }
        try (SearchEngine engine = LuceneEngine.open(index)) {
            assertEquals(1, engine.search(CLINICS).total());
        }
    }
}
