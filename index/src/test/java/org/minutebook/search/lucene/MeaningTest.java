package org.minutebook.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.library.Holding;
import org.minutebook.search.Facet;
import org.minutebook.search.FilingBuilder;
import org.minutebook.search.Hit;
import org.minutebook.search.Query;
import org.minutebook.search.Query.Meaning;
import org.minutebook.search.ScanEngine;
import org.minutebook.search.SearchEngine;
import org.minutebook.search.Why;
import org.minutebook.search.Zone;
import org.minutebook.search.meaning.DirectMeanings;
import org.minutebook.search.meaning.Meanings;
import org.minutebook.search.meaning.Synonyms;

/// What is found by meaning, by Lucene and by the scan.
class MeaningTest {

    private static final Meanings MEANINGS = new DirectMeanings(new Synonyms());

    private static final Holding BATHS = paper("baths.pdf", "2008-05-12", "7. Repairs at Hallow",
            "The committee heard that the baths at Hallow would have to be shut in June.");
    private static final Holding TREES = paper("trees.pdf", "2009-02-02", "8. The parade",
            "Ninety limes are to be planted along the parade, it was said, before the swallows are back.");

    @TempDir Path folder;
    private List<SearchEngine> engines = List.of();

    @BeforeEach
    void fill() {
        engines = List.of(new ScanEngine(MEANINGS), LuceneEngine.create(folder, Optional.of(MEANINGS)));
        for (SearchEngine engine : engines) {
            engine.add(BATHS);
            engine.commit();
            engine.add(TREES);
            engine.commit();
        }
    }

    @AfterEach
    void close() {
        engines.forEach(SearchEngine::close);
    }

    @Test
    void otherWordsForTheSameAreFound() {
        assertFinds(List.of("baths.pdf"), Query.of("swimming pool closure"));
        assertFinds(List.of(), Query.of("swimming pool closure").meaning(Meaning.OFF));
        assertFinds(List.of("baths.pdf"), Query.of("swimming pool closure").meaning(Meaning.ALONE));
    }

    @Test
    void whatHasNothingToDoWithItIsNotFound() {
        assertFinds(List.of(), Query.of("library opening hours"));
    }

    @Test
    void whatWasAskedForJustSoMustHold() {
        assertFinds(List.of(), Query.of("swimming pool closure -Hallow"));
        assertFinds(List.of("baths.pdf"), Query.of("swimming pool closure \"in June\""));
        assertFinds(List.of(), Query.of("swimming pool closure \"in July\""));
        assertFinds(List.of(), Query.of("swimming pool closure after:2009"));
        assertFinds(List.of(), Query.of("swimming pool closure body:planning"));
        assertFinds(List.of(), Query.of("swimming pool closure NI 59"));
    }

    @Test
    void wordsInQuotesOrTiedTogetherAreTakenAsTheyAre() {
        assertFinds(List.of(), Query.of("\"swimming pool\""));
        assertFinds(List.of(), Query.of("swimming OR closure"));
        assertFinds(List.of(), Query.of("(swimming closure)"));
        assertFinds(List.of(), Query.of("swimmin*"));
    }

    @Test
    void aFilterNarrowsWhatWasFoundAndIsCountedWithout() {
        Query query = Query.of("swimming pool closure").with(Facet.YEAR, List.of("2009"));
        assertFinds(List.of(), query);
        for (SearchEngine engine : engines) {
            assertEquals(List.of("2008"), engine.search(query).facets().getOrDefault(Facet.YEAR, List.of()).stream()
                    .filter(c -> c.hits() > 0).map(c -> c.value()).toList());
        }
    }

    @Test
    void theSnippetShowsTheWindowThatIsNear() {
        for (SearchEngine engine : engines) {
            Hit hit = engine.search(Query.of("swimming pool closure")).hits().getFirst();
            assertTrue(hit.snippet().text().contains("the baths at Hallow"), hit.snippet()::text);
            assertEquals(List.of(), hit.snippet().marks());
        }
    }

    @Test
    void aPaperThatIsGoneIsNotNearAnything() {
        engines.forEach(engine -> {
            engine.remove(List.of(BATHS.id()));
            engine.commit();
        });
        assertFinds(List.of(), Query.of("swimming pool closure"));
        assertFinds(List.of("trees.pdf"), Query.of("trees"));
    }

    @Test
    void everythingIsEveryPassageAndNoWindow() {
        for (SearchEngine engine : engines) {
            assertEquals(4, engine.search(Query.of("")).total());
            assertEquals(4, engine.search(Query.of("-kind:action")).total());
        }
    }

    @Test
    void aHitSaysWhyItIsThere() {
        for (SearchEngine engine : engines) {
            Query query = Query.of("baths closing").with(Facet.YEAR, List.of("2008"));
            Hit hit = engine.search(query).hits().getFirst();
            Why why = engine.why(query, hit).orElseThrow();
            assertEquals(List.of("baths"), why.terms().stream().map(Why.Term::words).toList());
            assertEquals(Why.How.AS_WRITTEN, why.terms().getFirst().how());
            assertEquals(List.of(Zone.TEXT, Zone.CONTEXT), why.terms().getFirst().zones());
            assertEquals(1, why.meaning().orElseThrow().rank());
            assertEquals(Set.of("2008"), why.filters().get(Facet.YEAR));
            assertEquals(Optional.empty(), engine.why(query.meaning(Meaning.OFF), hit).orElseThrow().meaning());
        }
    }

    private void assertFinds(List<String> papers, Query query) {
        for (SearchEngine engine : engines) {
            assertEquals(papers, engine.search(query).hits().stream().map(Hit::documentName).distinct().toList(),
                    () -> engine.getClass().getSimpleName() + ": " + query);
        }
    }

    private static Holding paper(String name, String date, String heading, String words) {
        String text = heading + "\n" + words;
        return Holding.of(new FilingBuilder(name, "Northmere", "Cabinet", date, text)
                .minute(text.substring(0, 1), text.substring(3, text.indexOf('\n')), text).filed());
    }
}
