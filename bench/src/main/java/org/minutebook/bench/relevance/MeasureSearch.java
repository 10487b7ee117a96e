package org.minutebook.bench.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Measures how well search answers a relevance set, and prints it: each way of searching, each kind of need, and the
/// needs that were not met. What it said stands in `docs/measured`.
public final class MeasureSearch {

    private MeasureSearch() {}

    /// Measures once.
    ///
    /// @param args the name of the set, and the folder of the papers
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: MeasureSearch SET PAPERS   (e.g. sample corpus/papers)");
            System.exit(2);
        }
        Comparison comparison = Comparison.of(Needs.named(args[0]), Path.of(args[1]),
                Files.createTempDirectory("index"));
        System.out.println(Scores.HEADER);
        comparison.scores().forEach((way, scores) -> System.out.println(scores.line(way)));
        comparison.scores().forEach((way, scores) -> {
            System.out.println("\n" + way);
            scores.byKind().forEach((kind, some) -> System.out
                    .println(some.line("  %s (%d)".formatted(kind, some.scores().size()))));
            scores.failed().forEach(need -> System.out.println("  not met: " + need.words()));
        });
    }
}
