package org.minutebook.bench.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Export;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.Narrowing;
import org.minutebook.ingest.Ingest;
import org.minutebook.ingest.link.Linking;

/// Links are a function of the papers that are there, and of nothing else.
class PapersComeAndGoTest {

    private static final Path PAPERS = Path.of(System.getProperty("minutebook.root", "..")).resolve("corpus/papers");
    private static final int EVERY = 5;

    @TempDir static Path folder;
    private static Library library = Library.at(Path.of("."));

    @BeforeAll
    static void readAndLinkThePapers() throws IOException {
        library = Library.at(folder.resolve("library"));
        Ingest ingest = new Ingest();
        try (Stream<Path> papers = Files.list(PAPERS)) {
            for (Path paper : papers.filter(p -> !p.toString().contains("scan")).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(paper);
                library.file(ingest.read(paper.getFileName().toString(), bytes), bytes);
            }
        }
        new Linking(library).all();
    }

    @Test
    void aPaperTakenAwayAndPutBackLeavesExportAndLinksAsTheyWere() throws IOException {
        Map<String, String> links = links();
        String export = export();
        int number = 0;
        for (DocumentId paper : library.ids()) {
            if (number++ % EVERY == 0) {
                Path records = library.folder().resolve("records").resolve(paper.sha256().substring(0, 2))
                        .resolve(paper.sha256() + ".jsonl");
                byte[] lines = Files.readAllBytes(records);
                Files.delete(records);
                new Linking(library).update(Set.of(), Set.of(paper));
                assertNotEquals(export, export());
                Files.write(records, lines);
                new Linking(library).update(Set.of(paper), Set.of());
                assertEquals(export, export());
                assertEquals(links, links());
            }
        }
    }

    @Test
    void linkingOneAfterAnotherGivesTheSame() throws IOException {
        Map<String, String> together = links();
        library.links().clear();
        for (DocumentId paper : library.ids().reversed()) {
            new Linking(library).update(Set.of(paper), Set.of());
        }
        assertEquals(together, links());
    }

    private static String export() throws IOException {
        StringBuilder out = new StringBuilder();
        new Export(library, Optional.empty(), Narrowing.NONE).jsonLines(out);
        return out.toString();
    }

    private static Map<String, String> links() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(library.folder().resolve("links"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(library.folder().relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
