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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Figures that may not fall, in a file. When one has risen, `-Dminutebook.scores=raise` writes the new figure there; no
/// figure is ever lowered so. With `-Dminutebook.scores=show` they are printed.
public final class Floors {

    public static final String WISH = System.getProperty("minutebook.scores", "");

    private static final Path ROOT = Path.of(System.getProperty("minutebook.root", ".."));
    private static final double ROUNDING = 0.00005;

    private final Path file;

    /// @param file in the resources of the tests
    public Floors(String file) {
        this.file = ROOT.resolve("bench/src/test/resources/org/minutebook/bench").resolve(file);
    }

    /// Holds the figures whose names start so.
    ///
    /// @param why what more to say of a figure that has fallen, by its name
    public void hold(String start, Map<String, Double> figures, UnaryOperator<String> why) throws IOException {
        Map<String, Double> held = held();
        if (WISH.equals("raise")) {
            figures.forEach((name, figure) -> held.merge(name, figure, Math::max));
            Files.write(file, held.entrySet().stream()
                    .map(e -> String.format(Locale.ROOT, "%s=%.4f", e.getKey(), e.getValue())).toList());
        }
        assertAll(held.entrySet().stream().filter(h -> h.getKey().startsWith(start)).map(h -> () -> {
            double figure = figures.getOrDefault(h.getKey(), 0.0);
            assertTrue(figure + ROUNDING >= h.getValue(), h.getKey() + " has fallen from " + h.getValue() + " to "
                    + figure + ": " + why.apply(h.getKey()));
        }));
    }

    void holdAll(Map<String, ?> figures) throws IOException {
        if (!WISH.equals("raise")) {
            assertEquals(figures.keySet().stream().sorted().toList(), held().keySet().stream().sorted().toList());
        }
    }

    private Map<String, Double> held() throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.stream().filter(l -> l.contains("=")).map(l -> l.split("=", 2)).collect(Collectors
                .toMap(p -> p[0].strip(), p -> Double.valueOf(p[1].strip()), (a, b) -> b, TreeMap::new));
    }
}
