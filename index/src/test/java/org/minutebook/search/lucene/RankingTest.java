package org.minutebook.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.library.Holding;
import org.minutebook.search.FilingBuilder;
import org.minutebook.search.Hit;
import org.minutebook.search.Query;
import org.minutebook.search.ScanEngine;
import org.minutebook.search.SearchEngine;
import org.minutebook.search.meaning.DirectMeanings;
import org.minutebook.search.meaning.HashedWords;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RankingTest {

    private static final String TOGETHER = """
            1. Bins
            Residents of Mill Lane asked for more bins. Waste is an issue to them.
            """;
    private static final String APART = """
            2. Waste and the clinic of others
            Over the bins by the mill there is a lane; a lane, and bins. The Head of Highways was met there.
            """;
    private static final String TITLE = """
            3. Clinics
            Officers reported on NI 59, and on how they ran.
            """;
    private static final String PASSING = """
            4. Other business
            It was said at length that clinics are clinics, and that clinics cost. There are 59 of them, as NI says.
            """;

    private static final String HEDGES = """
            5. Hedges
            The hedges were cut after the meetings of February and March 2003, on the 5th, as asked. Printed on the day.
            """;

    @TempDir static Path folder;
    private SearchEngine engine = new ScanEngine();

    @BeforeAll
    void fill() {
        engine = LuceneEngine.create(folder);
        engine.add(Holding
                .of(new FilingBuilder("x.pdf", "Fenwick", "Cabinet", "2001-01-01", APART + TOGETHER + PASSING + TITLE)
                        .pages("1. Bins").minute("1", "Bins", TOGETHER)
                        .minute("2", "Waste and the clinic of others", APART)
                        .minute("3", "Clinics", TITLE).minute("4", "Other business", PASSING)
                        .indicator("3", "NI 59", "NI 59")
                        .filed()));
        hedges().forEach(engine::add);
        engine.commit();
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @Test
    void wordsThatStandTogetherComeFirst() {
        assertEquals("Minute No. 1, Cabinet, 1 January 2001", best("mill lane bins"));
    }

    @Test
    void aTitleCountsForMoreThanTheText() {
        assertEquals("Minute No. 3, Cabinet, 1 January 2001", best("clinics"));
    }

    @Test
    void theWordItselfCountsForMoreThanItsStem() {
        assertEquals("Minute No. 2, Cabinet, 1 January 2001", best("clinic"));
    }

    @Test
    void aCodeComesBeforeItsPartsWhereOnlySomeWordsAreFound() {
        assertEquals("Minute No. 3, Cabinet, 1 January 2001", best("NI59 unicorns"));
    }

    @Test
    void recordsComeBeforeThePagesTheyStandOn() {
        List<Hit.Kind> kinds = engine.search(Query.of("bins")).hits().stream().map(Hit::kind).toList();
        assertEquals(List.of(Hit.Kind.MINUTE, Hit.Kind.MINUTE, Hit.Kind.PAGE, Hit.Kind.PAGE), kinds);
    }

    @Test
    void whatMetWhenTheWordsSayComesFirst() {
        assertEquals("Minute No. 5, Board, 5 February 2003", best("hedges 5 February 2003"));
        assertEquals("Minute No. 5, Board, 5 March 2003", best("hedges March 2003"));
    }

    @Test
    void soItDoesWhereMeaningCountsToo(@TempDir Path other) {
        try (SearchEngine both = LuceneEngine.create(other, Optional.of(new DirectMeanings(new HashedWords())))) {
            hedges().forEach(both::add);
            both.commit();
            assertEquals("Minute No. 5, Board, 5 February 2003", best(both, "hedges 5 February 2003"));
            assertEquals("Minute No. 5, Board, 5 March 2003", best(both, "hedges March 2003"));
            assertEquals("Minute No. 5, Board, 5 March 2003", best(both, "hedges -\"5 February 2003\""));
        }
    }

    private static List<Holding> hedges() {
        return Stream.of("2003-02-05", "2003-03-05")
                .map(day -> Holding.of(new FilingBuilder(day + ".pdf", "Fenwick", "Board", day, HEDGES + day)
                        .pages("5. Hedges").minute("5", "Hedges", HEDGES + day).filed()))
                .toList();
    }

    private String best(String words) {
        return best(engine, words);
    }

    private static String best(SearchEngine engine, String words) {
        return engine.search(Query.of(words)).hits().getFirst().citation();
    }
}
