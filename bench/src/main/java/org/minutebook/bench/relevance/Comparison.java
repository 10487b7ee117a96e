package org.minutebook.bench.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.corpus.library.Holding;
import org.minutebook.corpus.library.Library;
import org.minutebook.ingest.Ingest;
import org.minutebook.ingest.link.Linking;
import org.minutebook.search.Hit;
import org.minutebook.search.LibraryThesaurus;
import org.minutebook.search.Query;
import org.minutebook.search.SearchEngine;
import org.minutebook.search.lucene.LuceneEngine;
import org.minutebook.search.meaning.DirectMeanings;
import org.minutebook.search.meaning.E5Small;

/// Ways of searching the same papers, scored on the same needs.
///
/// @param scores by the name of the way: the peer's, [#PEER], and ours
public record Comparison(Map<String, Scores> scores) {

    public static final String WORDS = "words";
    public static final String MEANING = "meaning";
    public static final String BOTH = "both";
    /// The peer, asked in the way that does best.
    public static final String PEER = "fts5";
    /// The peer, asked as it takes words when nobody helps it: all must be there.
    public static final String PEER_AS_IT_IS = "fts5, all words";

    /// Files the papers of a folder in a library, links and indexes them, and asks.
    ///
    /// @param folder an empty folder for the library
    public static Comparison of(Needs needs, Path papers, Path folder) {
        Library library = filled(folder, papers, needs);
        List<Holding> holdings = library.holdings().all().toList();
        Map<String, Scores> scores = new LinkedHashMap<>();
        try (Fts5 peer = new Fts5(holdings)) {
            scores.put(PEER, Stream.<Finder>of(peer::all, peer::any, peer::allOrAny).map(f -> Scores.of(needs, f))
                    .max(Comparator.comparingDouble(Scores::ndcg)).orElseThrow());
            scores.put(PEER_AS_IT_IS, Scores.of(needs, peer::all));
        }
        try (E5Small model = E5Small.load();
                SearchEngine engine = LuceneEngine.create(library.indexFolder(),
                        Optional.of(new DirectMeanings(model)))) {
            engine.understand(new LibraryThesaurus(library));
            holdings.forEach(engine::add);
            engine.commit();
            scores.put(WORDS, Scores.of(needs, asked(engine, Query.Meaning.OFF)));
            scores.put(MEANING, Scores.of(needs, asked(engine, Query.Meaning.ALONE)));
            scores.put(BOTH, Scores.of(needs, asked(engine, Query.Meaning.ON)));
        }
        return new Comparison(scores);
    }

    private static Library filled(Path folder, Path papers, Needs needs) {
        Library library = Library.at(folder);
        Ingest ingest = new Ingest();
        try (Stream<Path> files = Files.list(papers)) {
            files.filter(Files::isRegularFile).sorted().filter(f -> !needs.without().contains(name(f))).forEach(f -> {
                byte[] bytes = bytes(f);
                library.file(ingest.read(name(f), bytes), bytes);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new Linking(library).all();
        return library;
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

    private static Finder asked(SearchEngine engine, Query.Meaning meaning) {
        return (words, most) -> engine.search(Query.of(words).meaning(meaning).page(0, most)).hits().stream()
                .map(Comparison::places).toList();
    }

    private static List<Place> places(Hit hit) {
        return Stream.concat(Stream.of(new Place(hit.documentName(), hit.page())),
                hit.places().stream().map(p -> new Place(p.documentName(), p.page()))).toList();
    }
}
