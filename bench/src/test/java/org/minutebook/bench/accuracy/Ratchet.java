package org.minutebook.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Scores that may not fall, in a file. When one has risen, `-Dminutebook.scores=raise` writes the new figure there; no
/// figure is ever lowered so. With `-Dminutebook.scores=show` everything that was missed, or found and not known, is
/// printed.
final class Ratchet {

    private static final Path ROOT = Path.of(System.getProperty("minutebook.root", ".."));
    private static final String WISH = System.getProperty("minutebook.scores", "");
    private static final double ROUNDING = 0.00005;

    private final Path file;
    private final ToDoubleFunction<Tally> score;

    Ratchet(String file, ToDoubleFunction<Tally> score) {
        this.file = ROOT.resolve("bench/src/test/resources/org/minutebook/bench/accuracy").resolve(file);
        this.score = score;
    }

    void holds(Map<String, Tally> tallies) throws IOException {
        Map<String, Double> held = held();
        show(tallies);
        if (WISH.equals("raise")) {
            tallies.forEach((kind, tally) -> held.merge(kind, score.applyAsDouble(tally), Math::max));
            Files.write(file, held.entrySet().stream()
                    .map(e -> String.format(Locale.ROOT, "%s=%.4f", e.getKey(), e.getValue())).toList());
        }
        assertAll(held.entrySet().stream().map(h -> () -> {
            Tally tally = tallies.getOrDefault(h.getKey(), new Tally());
            assertTrue(score.applyAsDouble(tally) + ROUNDING >= h.getValue(), h.getKey() + " has fallen from "
                    + h.getValue() + ": " + tally + "\n" + String.join("\n", tally.missed()));
        }));
    }

    void holdsEveryKindOf(Map<String, Tally> tallies) throws IOException {
        if (!WISH.equals("raise")) {
            assertEquals(tallies.keySet().stream().sorted().toList(), held().keySet().stream().sorted().toList());
        }
    }

    private Map<String, Double> held() throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.stream().filter(l -> l.contains("=")).map(l -> l.split("=", 2)).collect(Collectors
                .toMap(p -> p[0].strip(), p -> Double.valueOf(p[1].strip()), (a, b) -> b, TreeMap::new));
    }

    static void show(Map<String, Tally> tallies) {
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
