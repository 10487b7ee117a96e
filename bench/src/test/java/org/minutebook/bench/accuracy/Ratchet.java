package org.minutebook.bench.accuracy;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// Scores that may not fall (see [Floors]). With `-Dminutebook.scores=show` everything that was missed, or found and not
/// known, is printed.
final class Ratchet {

    private final Floors floors;
    private final ToDoubleFunction<Tally> score;

    Ratchet(String file, ToDoubleFunction<Tally> score) {
        this.floors = new Floors("accuracy/" + file);
        this.score = score;
    }

    void holds(Map<String, Tally> tallies) throws IOException {
        show(tallies);
        Map<String, Double> figures = new TreeMap<>();
        tallies.forEach((kind, tally) -> figures.put(kind, score.applyAsDouble(tally)));
        floors.hold("", figures, kind -> why(tallies.getOrDefault(kind, new Tally())));
    }

    private static String why(Tally tally) {
        return tally + "\n" + String.join("\n", tally.missed());
    }

    void holdsEveryKindOf(Map<String, Tally> tallies) throws IOException {
        floors.holdAll(tallies);
    }

    static void show(Map<String, Tally> tallies) {
        if (Floors.WISH.isEmpty()) {
            return;
        }
        tallies.forEach((kind, tally) -> {
            System.out.printf("%-20s %s%n", kind, tally);
            tally.missed().forEach(m -> System.out.println("  MISSED " + kind + " " + m));
            tally.extra().forEach(m -> System.out.println("  EXTRA  " + kind + " " + m));
        });
    }
}
