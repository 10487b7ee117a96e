package org.minutebook.bench.relevance;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.bench.accuracy.Floors;

/// Holds how well search answers: no figure may fall below what `search-scores.properties` says (see [Floors]).
class SearchScoresTest {

    private static final Path ROOT = Path.of(System.getProperty("minutebook.root", ".."));
    private static final Floors FLOORS = new Floors("relevance/search-scores.properties");

    @TempDir Path folder;

    @Test
    void theSampleCouncilsPapersAreFoundAsWellAsBefore() throws IOException {
        hold("sample", ROOT.resolve("corpus/papers"));
    }

    @Test
    void papersOfOtherCouncilsAreFoundAsWellAsBeforeWhereTheyAre() throws IOException {
        hold("shared", ROOT.resolve("../shared/papers"));
    }

    @Test
    void everyPlaceThatIsJudgedIsAPaperOfTheSampleCouncil() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("corpus/papers"))) {
            var names = files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
            Needs.named("sample").needs().stream().flatMap(n -> n.answers().stream()).flatMap(a -> a.places().stream())
                    .forEach(place -> assertTrue(names.contains(place.document()), place.toString()));
        }
    }

    private void hold(String set, Path papers) throws IOException {
        assumeTrue(Files.isDirectory(papers), "the papers are not here");
        Comparison comparison = Comparison.of(Needs.named(set), papers, folder);
        Map<String, Double> figures = new TreeMap<>();
        comparison.scores().forEach((way, scores) -> {
            if (!way.startsWith(Comparison.PEER)) {
                scores.figures().forEach((name, figure) -> figures.put(set + "." + way + "." + name, figure));
            }
            if (!Floors.WISH.isEmpty()) {
                System.out.println(scores.line(set + " " + way));
            }
        });
        figures.put(set + ".both.ndcg@10-to-fts5",
                ndcg(comparison, Comparison.BOTH) / ndcg(comparison, Comparison.PEER));
        FLOORS.hold(set + ".", figures, name -> comparison.scores().entrySet().stream()
                .filter(e -> name.startsWith(set + "." + e.getKey() + ".")).map(e -> e.getValue().failed().toString())
                .collect(Collectors.joining()));
    }

    private static double ndcg(Comparison comparison, String way) {
        return Objects.requireNonNull(comparison.scores().get(way)).ndcg();
    }
}
