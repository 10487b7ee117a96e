package org.minutebook.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Filing.Filed;
import org.minutebook.ingest.Ingest;

/// Holds the scores on the sample council's papers: none may fall below what `scores.properties` says. When one has
/// risen, `-Dminutebook.scores=raise` writes the new figure there; no figure is ever lowered so. With
/// `-Dminutebook.scores=show` everything that was missed, or found and not known, is printed.
class SamplePapersScoreTest {

    private static final Path ROOT = Path.of(System.getProperty("minutebook.root", ".."));
    private static final Path PAPERS = ROOT.resolve("corpus/papers");
    private static final Path SCORES = ROOT
            .resolve("bench/src/test/resources/org/minutebook/bench/accuracy/scores.properties");
    private static final String WISH = System.getProperty("minutebook.scores", "");
    private static final double ROUNDING = 0.00005;
    private static final Accuracy ACCURACY = new Accuracy();

    @BeforeAll
    static void readThePapers() throws IOException {
        Ingest ingest = new Ingest();
        for (Truth truth : truths()) {
            if (!truth.scanned()) {
                byte[] bytes = Files.readAllBytes(PAPERS.resolve(truth.document()));
                add(truth, ingest.read(truth.document(), bytes));
            }
        }
    }

    private static void add(Truth truth, Filing filing) {
        if (truth.kind().equals("unreadable")) {
            assertInstanceOf(Filing.Refused.class, filing, truth.document());
        } else {
            ACCURACY.add(truth, filing instanceof Filed filed ? filed : nothing(filing));
        }
    }

    @Test
    void noScoreFalls() throws IOException {
        Map<String, Double> held = held();
        Map<String, Tally> tallies = ACCURACY.tallies();
        show(tallies);
        if (WISH.equals("raise")) {
            raise(held, tallies);
        }
        assertAll(held.entrySet().stream().map(h -> () -> {
            Tally tally = tallies.getOrDefault(h.getKey(), new Tally());
            assertTrue(tally.f1() + ROUNDING >= h.getValue(), h.getKey() + " has fallen from " + h.getValue() + ": "
                    + tally + "\n" + String.join("\n", tally.missed()));
        }));
    }

    @Test
    void everyKindIsHeld() throws IOException {
        Assumptions.assumeFalse(WISH.equals("raise"));
        assertEquals(ACCURACY.tallies().keySet().stream().sorted().toList(),
                held().keySet().stream().sorted().toList());
    }

    private static List<Truth> truths() throws IOException {
        try (Stream<Path> files = Files.list(PAPERS.resolveSibling("truth"))) {
            return files.sorted().map(SamplePapersScoreTest::truth).toList();
        }
    }

    private static Truth truth(Path file) {
        try {
            return TruthFile.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Filed nothing(Filing refused) {
        throw new AssertionError(refused.document().name() + " was refused: " + refused.document().problems());
    }

    private static Map<String, Double> held() throws IOException {
        return Files.readAllLines(SCORES).stream().filter(l -> l.contains("=")).map(l -> l.split("=", 2))
                .collect(Collectors.toMap(p -> p[0].strip(), p -> Double.valueOf(p[1].strip()), (a, b) -> b,
                        TreeMap::new));
    }

    private static void raise(Map<String, Double> held, Map<String, Tally> tallies) throws IOException {
        tallies.forEach((kind, tally) -> held.merge(kind, tally.f1(), Math::max));
        Files.write(SCORES, held.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "%s=%.4f", e.getKey(), e.getValue())).toList());
    }

    private static void show(Map<String, Tally> tallies) {
        if (WISH.isEmpty()) {
            return;
        }
        tallies.forEach((kind, tally) -> {
            System.out.printf("%-20s %s%n", kind, tally);
            tally.missed().forEach(m -> System.out.println("  MISSED " + kind + " " + m));
            tally.extra().forEach(m -> System.out.println("  EXTRA  " + kind + " " + m));
        });
    }
}
