package org.minutebook.search.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptMeaningsTest {

    private static final String PAPER = "ab12";
    private static final HashedWords MODEL = new HashedWords();

    @TempDir Path folder;

    private final List<String> said = new ArrayList<>();

    @Test
    void whatWasMadeIsKnownToTheNextWhoOpens() {
        assertEquals(Optional.empty(), opened().ofPaper(PAPER, List.of("a clinic")));
        assertEquals(Optional.of(2), opened().make(PAPER, List.of("a clinic", "a report")));
        assertEquals(Optional.of(Map.of("a clinic", MODEL.of("a clinic"))),
                opened().ofPaper(PAPER, List.of("a clinic")));
    }

    @Test
    void onlyWhatIsNewIsMade() {
        opened().make(PAPER, List.of("a clinic", "a report"));
        assertEquals(Optional.of(1), opened().make(PAPER, List.of("a report", "a budget")));
        assertEquals(Optional.empty(), opened().ofPaper(PAPER, List.of("a clinic")));
    }

    @Test
    void whatTwoPapersSayIsMadeOnce() {
        KeptMeanings meanings = opened();
        meanings.make(PAPER, List.of("a clinic"));
        assertEquals(Optional.of(0), meanings.make("cd34", List.of("a clinic")));
        assertEquals(Optional.of(Map.of("a clinic", MODEL.of("a clinic"))),
                meanings.ofPaper("cd34", List.of("a clinic")));
    }

    @Test
    void aDamagedFileIsMadeAgain() throws IOException {
        opened().make(PAPER, List.of("a clinic", "a report"));
        try (Stream<Path> files = Files.walk(folder)) {
            Path file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            Files.write(file, List.of("x"));
        }
        assertEquals(Optional.empty(), opened().ofPaper(PAPER, List.of("a clinic")));
        assertEquals(Optional.of(2), opened().make(PAPER, List.of("a clinic", "a report")));
    }

    @Test
    void aPaperThatIsGoneIsForgotten() throws IOException {
        KeptMeanings meanings = opened();
        meanings.make(PAPER, List.of("a clinic"));
        meanings.forget(List.of(PAPER, "cd34"));
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(0, files.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void aMachineThatCannotRunTheModelSaysSoOnce() {
        KeptMeanings meanings = new KeptMeanings(folder, new Embedder() {
            @Override
            public String name() {
                return "none";
            }

            @Override
            public int dimensions() {
                return 1;
            }

            @Override
            public int pieces(String text) {
                return 1;
            }

            @Override
            public int mostPieces() {
                return 1;
            }

            @Override
            public Meaning of(String text) {
                throw new MeaningException("this machine is too old");
            }

            @Override
            public AskedMeaning ofQuestion(String words) {
                throw new MeaningException("this machine is too old");
            }
        }, said::add);
        assertEquals(Optional.empty(), meanings.ofQuestion("clinics"));
        assertEquals(Optional.empty(), meanings.make(PAPER, List.of("a clinic")));
        assertEquals(List.of("this machine is too old; papers are searched by their words alone"), said);
    }

    private KeptMeanings opened() {
        return new KeptMeanings(folder, MODEL, said::add);
    }
}
