package org.minutebook.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Resolution.Outcome;
import org.minutebook.corpus.library.Holding;
import org.minutebook.corpus.linked.MinuteThread.Standing;
import org.minutebook.corpus.linked.Tie;
import org.minutebook.search.Facet;
import org.minutebook.search.FilingBuilder;
import org.minutebook.search.Hit;
import org.minutebook.search.Query;
import org.minutebook.search.Results;
import org.minutebook.search.ScanEngine;
import org.minutebook.search.SearchEngine;

/// What several papers print is one hit, on both engines.
class RepeatedMinutesTest {

    private static final Instant MAY = Instant.parse("2007-05-14T10:00:00Z");
    private static final Instant JUNE = Instant.parse("2007-06-11T10:00:00Z");

    @TempDir Path folder;
    private final List<SearchEngine> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(SearchEngine::close);
    }

    private SearchEngine engine(String name, Holding... holdings) {
        SearchEngine engine = name.equals("scan") ? new ScanEngine() : LuceneEngine.create(folder);
        open.add(engine);
        List.of(holdings).forEach(engine::add);
        engine.commit();
        return engine;
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "lucene"})
    void approvedWordsAreShownAndTheOtherPlacesListed(String name) {
        SearchEngine engine = engine(name, pack(), minutes());
        Results results = engine.search(Query.of("lanterns").with(Facet.KIND, List.of("minute")));

        assertEquals(1, results.total());
        Hit hit = results.hits().getFirst();
        assertEquals("minutes.txt", hit.documentName());
        assertEquals(Optional.of(Standing.APPROVED), hit.standing());
        assertEquals(List.of("pack.txt"), hit.places().stream().map(Hit.Place::documentName).toList());
        assertEquals(List.of(Optional.of(Standing.DRAFT)), hit.places().stream().map(Hit.Place::standing).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "lucene"})
    void aPrintingThatAloneHasTheWordsIsShown(String name) {
        SearchEngine engine = engine(name, pack(), minutes());
        Hit hit = engine.search(Query.of("lanterns draft").with(Facet.KIND, List.of("minute"))).hits().getFirst();

        assertEquals("pack.txt", hit.documentName());
        assertEquals(List.of("minutes.txt"), hit.places().stream().map(Hit.Place::documentName).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "lucene"})
    void facetsCountWhatIsPrintedTwiceOnceAValue(String name) {
        SearchEngine engine = engine(name, pack(), minutes());
        Query query = Query.of("lanterns").with(Facet.KIND, List.of("minute", "resolution"));
        Results results = engine.search(query.with(Facet.DOCUMENT, List.of(pack().id().sha256())));

        assertEquals(2, results.total());
        assertEquals(List.of(new Results.Count("minute", 1), new Results.Count("page", 1),
                new Results.Count("resolution", 1)), results.facets().get(Facet.KIND));
        assertEquals(List.of(2L, 2L), results.facets().getOrDefault(Facet.DOCUMENT, List.of()).stream()
                .map(Results.Count::hits).toList());
        assertEquals(List.of(new Results.Count("Cabinet", 2)), engine.counts(query, Facet.BODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "lucene"})
    void whatWasPrintedBeforeIsNotNew(String name) {
        SearchEngine engine = engine(name, pack(), minutes());
        Query minutes = Query.of("lanterns").with(Facet.KIND, List.of("minute"));

        assertEquals(1, engine.search(minutes.since(MAY)).total());
        assertEquals(0, engine.search(minutes.since(JUNE)).total());
        assertEquals(1, engine.search(Query.of("lanterns").since(JUNE)).total());
        assertEquals(0, engine.search(Query.of("").since(JUNE.plusSeconds(1))).total());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "lucene"})
    void aPlaceThatIsTakenOutIsListedNoMore(String name) {
        SearchEngine engine = engine(name, pack(), minutes());
        engine.remove(List.of(minutes().id()));
        engine.commit();
        Hit hit = engine.search(Query.of("lanterns").with(Facet.KIND, List.of("minute"))).hits().getFirst();

        assertEquals("pack.txt", hit.documentName());
        assertEquals(List.of(), hit.places());
    }

    private static Holding pack() {
        return held("pack.txt", Document.Kind.AGENDA_PACK, "7. LANTERNS\nA draft plan to mend lanterns.\n",
                Standing.DRAFT, MAY);
    }

    private static Holding minutes() {
        return held("minutes.txt", Document.Kind.MINUTES, "7. LANTERNS\nA plan to mend lanterns.\n",
                Standing.APPROVED, JUNE);
    }

    private static Holding held(String name, Document.Kind kind, String text, Standing standing, Instant filed) {
        String resolved = "That lanterns be mended.";
        Filing.Filed filing = new FilingBuilder(name, "Anytown", "Cabinet", "2007-05-14", text + resolved).kind(kind)
                .minute("7", "LANTERNS", text + resolved).resolution("7", "", Outcome.AGREED, resolved).filed();
        Tie tie = new Tie.OfPrinting(filing.document().id(), filing.all(Minute.class).getFirst().id(), "thread",
                standing, "");
        return new Holding(filing, Optional.of(filed), List.of(tie));
    }
}
