package org.minutebook.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.library.Holding;
import org.minutebook.search.Facet;
import org.minutebook.search.Query;
import org.minutebook.search.RandomFilings;
import org.minutebook.search.RandomQueries;
import org.minutebook.search.Results;
import org.minutebook.search.ScanEngine;
import org.minutebook.search.SearchEngine;
import org.minutebook.search.meaning.DirectMeanings;
import org.minutebook.search.meaning.HashedWords;
import org.minutebook.search.meaning.Meanings;

/// Whatever is asked, Lucene finds, counts and marks just what the plain scan does.
class LuceneAgreesWithScanTest {

    private static final int PAPERS = 20;
    private static final int QUERIES = 2_000;
    private static final long SEED = 20_070_514;

    @TempDir Path folder;

    @Test
    void bothFindCountAndMarkTheSame() {
        Meanings meanings = new DirectMeanings(new HashedWords());
        try (SearchEngine scan = new ScanEngine(meanings);
                SearchEngine lucene = LuceneEngine.create(folder, Optional.of(meanings))) {
            for (SearchEngine engine : List.of(scan, lucene)) {
                holdings().forEach(engine::add);
                engine.commit();
                engine.understand(RandomFilings::thesaurus);
            }
            RandomQueries queries = new RandomQueries(new Random(SEED));
            for (int i = 0; i < QUERIES; i++) {
                Query query = queries.next();
                assertAgree(scan.search(query), lucene.search(query), query);
                Facet facet = List.of(Facet.values()).get(i % Facet.values().length);
                assertEquals(scan.counts(query, facet, "A"), lucene.counts(query, facet, "A"), query::toString);
                if (query.order().isPresent()) {
                    assertEquals(scan.counts(query, Facet.LEAD), lucene.counts(query, Facet.LEAD), query::toString);
                    assertEquals(ids(scan, query), ids(lucene, query), query::toString);
                }
            }
        }
    }

    @Test
    void bothSuggestTheSameAlsoWhenPapersHaveGone() {
        try (SearchEngine scan = new ScanEngine(); SearchEngine lucene = LuceneEngine.create(folder)) {
            List<Holding> papers = holdings();
            for (SearchEngine engine : List.of(scan, lucene)) {
                papers.forEach(engine::add);
                engine.commit();
                engine.remove(papers.stream().limit(3).map(Holding::id).toList());
                papers.stream().skip(2).limit(3).forEach(engine::add);
                engine.commit();
            }
            RandomQueries queries = new RandomQueries(new Random(SEED));
            for (int i = 0; i < QUERIES / 10; i++) {
                String words = queries.next().words();
                String typed = words.substring(0, Math.min(words.length(), i % 12));
                assertEquals(scan.suggest(typed, i % 9), lucene.suggest(typed, i % 9), typed);
            }
        }
    }

    private static List<Holding> holdings() {
        List<Holding> holdings = new ArrayList<>();
        RandomFilings random = new RandomFilings(new Random(SEED));
        for (int i = 0; i < PAPERS; i++) {
            holdings.add(random.held(i));
        }
        return holdings;
    }

    private static void assertAgree(Results scan, Results lucene, Query query) {
        assertEquals(scan.total(), lucene.total(), query::toString);
        assertEquals(scan.message(), lucene.message(), query::toString);
        assertEquals(scan.nearest(), lucene.nearest(), query::toString);
        assertEquals(snippets(scan), snippets(lucene), query::toString);
        for (Facet facet : Facet.values()) {
            assertEquals(scan.facets().getOrDefault(facet, List.of()), lucene.facets().getOrDefault(facet, List.of()),
                    () -> facet + " of " + query);
        }
    }

    private static List<String> ids(SearchEngine engine, Query query) {
        List<String> ids = new ArrayList<>();
        engine.each(query, hit -> ids.add(hit.id() + hit.record()));
        return ids;
    }

    private static Map<String, String> snippets(Results results) {
        Map<String, String> snippets = new TreeMap<>();
        results.hits().forEach(h -> snippets.put(h.id(), h.snippet() + " also " + h.places() + h.standing()));
        return snippets;
    }
}
