package org.minutebook.bench.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.library.Holding;
import org.minutebook.ingest.Ingest;
import org.minutebook.search.Query;
import org.minutebook.search.SearchEngine;
import org.minutebook.search.lucene.LuceneEngine;

/// Ways of searching the same papers, scored on the same needs.
///
/// @param scores by the name of the way: the peer's, [#PEER], and ours
public record Comparison(Map<String, Scores> scores) {

    public static final String WORDS = "words";
    public static final String PEER = "fts5";

    /// Reads the papers of a folder, indexes them, and asks.
    ///
    /// @param index an empty folder
    public static Comparison of(Needs needs, Path papers, Path index) {
        List<Filing> filings = read(papers, needs);
        Map<String, Scores> scores = new LinkedHashMap<>();
        try (Fts5 peer = new Fts5(filings)) {
            scores.put(PEER, Stream.<Finder>of(peer::all, peer::any, peer::allOrAny).map(f -> Scores.of(needs, f))
                    .max(Comparator.comparingDouble(Scores::ndcg)).orElseThrow());
        }
        try (SearchEngine engine = LuceneEngine.create(index)) {
            filings.stream().map(Holding::of).forEach(engine::add);
            engine.commit();
            scores.put(WORDS, Scores.of(needs, asked(engine, query -> query)));
        }
        return new Comparison(scores);
    }

    private static List<Filing> read(Path papers, Needs needs) {
        Ingest ingest = new Ingest();
        try (Stream<Path> files = Files.list(papers)) {
            return files.filter(Files::isRegularFile).sorted().filter(f -> !needs.without().contains(name(f)))
                    .map(f -> ingest.read(name(f), bytes(f))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finder asked(SearchEngine engine, UnaryOperator<Query> how) {
        return (words, most) -> engine.search(how.apply(Query.of(words).page(0, most))).hits().stream()
                .map(hit -> List.of(new Place(hit.documentName(), hit.page()))).toList();
    }
}
