package org.minutebook.bench.sample;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minutebook.bench.accuracy.TruthFile;
import org.minutebook.bench.sample.Story.MadePaper;

class SamplePapersTest {

    private static final Path PAPERS = Path.of(System.getProperty("minutebook.root", ".."), "corpus", "papers");

    private static final Story STORY = StoryReader.own();

    private static final List<MadePaper> MADE = new PaperMaker(STORY).all();

    @Test
    void makingThePapersAgainGivesTheSameBytes() {
        assertAll(MADE.stream().map(p -> () -> assertArrayEquals(Files.readAllBytes(PAPERS.resolve(p.name())),
                p.bytes(), p.name() + " differs from the story: make the papers again (corpus/README.md)")));
    }

    @Test
    void whatThePapersHoldIsWrittenBesideThem() {
        assertAll(MADE.stream()
                .map(p -> () -> assertEquals(
                        Files.readString(PAPERS.resolveSibling("truth").resolve(p.name() + ".json")),
                        TruthFile.write(p.truth()), p.name())));
    }

    @Test
    void whatThePapersHoldTogetherIsWrittenBesideThem() throws IOException {
        String links = Files.readString(PAPERS.resolveSibling("links.json"));
        assertEquals(links, TruthFile.write(new LinkTruthMaker(STORY).make()));
        assertEquals(links, TruthFile.write(TruthFile.readLinks(links)));
    }

    @Test
    void theFolderHoldsThePapersAndNothingElse() throws IOException {
        Set<String> expected = MADE.stream().map(MadePaper::name).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(PAPERS)) {
            assertEquals(expected,
                    files.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void everyPaperIsSmall() {
        assertAll(MADE.stream().map(p -> () -> assertTrue(p.bytes().length < 500_000, p.name())));
    }

    @Test
    void truthsReadBackAsTheyWereWritten() {
        assertAll(MADE.stream().map(p -> () -> assertEquals(p.truth(), TruthFile.read(TruthFile.write(p.truth())))));
    }
}
