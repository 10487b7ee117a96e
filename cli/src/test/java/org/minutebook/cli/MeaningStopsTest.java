package org.minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.library.Library;
import org.minutebook.ingest.Ingest;
import org.minutebook.search.Query;
import org.minutebook.search.SearchEngine;

/// Finding out what papers mean goes on where a kill stopped it.
class MeaningStopsTest {

    private static final int PAPERS = 24;

    @TempDir Path folder;

    @Test
    void aKillLosesNothingOfWhatIsKnownAndTheRestIsMadeUpFor() throws IOException, InterruptedException {
        Library stopped = filled("stopped");
        Process killed = reindexing(stopped);
        while (killed.isAlive() && known(stopped).isEmpty()) {
            Thread.sleep(5);
        }
        killed.destroyForcibly().waitFor();
        Map<String, List<Byte>> afterTheKill = known(stopped);
        assertTrue(!afterTheKill.isEmpty() && afterTheKill.size() < PAPERS,
                () -> afterTheKill.size() + " papers known");

        assertEquals(0, reindexing(stopped).waitFor());
        Library undisturbed = filled("undisturbed");
        assertEquals(0, reindexing(undisturbed).waitFor());
        Map<String, List<Byte>> all = known(undisturbed);
        assertEquals(PAPERS, all.size());
        assertEquals(all, known(stopped));
        all.keySet().retainAll(afterTheKill.keySet());
        assertEquals(all, afterTheKill);
        assertEquals(near(undisturbed), near(stopped));
    }

    private List<String> near(Library library) {
        try (SearchEngine engine = new KeptIndex(library).open(said -> {
        })) {
            return engine.search(Query.of("carriageway in bad repair").meaning(Query.Meaning.ALONE)).hits().stream()
                    .map(hit -> hit.id() + " " + hit.score()).toList();
        }
    }

    private Library filled(String name) {
        Library library = Library.at(folder.resolve(name));
        Ingest ingest = new Ingest();
        for (int i = 0; i < PAPERS; i++) {
            StringBuilder text = new StringBuilder("HIGHWAYS COMMITTEE\n\n");
            for (int street = 0; street < 40; street++) {
                text.append("Potholes in street %d of ward %d were mended after residents had asked for it twice.\n\n"
                        .formatted(street, i));
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            library.file(ingest.read(i + ".txt", bytes), bytes);
        }
        return library;
    }

    private Process reindexing(Library library) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Minutebook.class.getName(), "reindex", "--meaning", "on", "--library", library.folder().toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile()).start();
    }

    /// The papers of which it is kept what they mean, and what is kept.
    private static Map<String, List<Byte>> known(Library library) throws IOException {
        Path vectors = library.folder().resolve("vectors");
        Map<String, List<Byte>> known = new TreeMap<>();
        if (!Files.isDirectory(vectors)) {
            return known;
        }
        try (Stream<Path> files = Files.walk(vectors)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> !f.toString().endsWith(".part")).toList()) {
                known.put(file.getFileName().toString(), bytes(file));
            }
        } catch (UncheckedIOException goneMeanwhile) {
            return known;
        }
        return known;
    }

    private static List<Byte> bytes(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        return IntStream.range(0, all.length).mapToObj(i -> all[i]).toList();
    }
}
