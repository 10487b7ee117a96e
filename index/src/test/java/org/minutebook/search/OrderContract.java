package org.minutebook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.library.Holding;

/// What every engine promises of the order in which hits come.
public abstract class OrderContract {

    private static final String MINUTES = """
            1. Apologies for absence
            Apologies were received from Councillor Ash, who was at the opening of the weir.
            2. Minutes
            RESOLVED: that the minutes be approved as a correct record.
            3. Weir
            The weir was open to boats, and was to stay so. Apologies were made to the boatyard, at length, for \
            the months in which it was not, and for what had been said of it then and since by some who were there.
            """;

    /// An engine with nothing in it.
    protected abstract SearchEngine make();

    private SearchEngine with(Holding... holdings) {
        SearchEngine engine = make();
        List.of(holdings).forEach(engine::add);
        engine.commit();
        return engine;
    }

    private static Holding meeting() {
        int second = MINUTES.indexOf("2. ");
        int third = MINUTES.indexOf("3. ");
        return Holding.of(new FilingBuilder("a.txt", "Northmere", "Cabinet", "2007-05-14", MINUTES)
                .minute("1", "Apologies for absence", MINUTES.substring(0, second))
                .minute("2", "Minutes", MINUTES.substring(second, third))
                .minute("3", "Weir", MINUTES.substring(third)).filed());
    }

    private static Holding on(String date) {
        String text = "1. Weir\nThe weir was open to boats.";
        return Holding.of(new FilingBuilder(date + ".txt", "Northmere", "Cabinet", date, text).minute("1", "Weir", text)
                .filed());
    }

    @Test
    void whatEveryMeetingHasComesAfterTheRest() {
        try (SearchEngine engine = with(meeting())) {
            Results results = engine.search(Query.of("weir kind:minute"));
            assertEquals(List.of("Weir", "Apologies for absence"), titles(results));
            Hit last = results.hits().getLast();
            assertTrue(engine.why(Query.of("weir kind:minute"), last).orElseThrow().placed().last());
        }
    }

    @Test
    void whatEveryMeetingHasComesWhereItBelongsIfThatIsAskedFor() {
        try (SearchEngine engine = with(meeting())) {
            assertEquals("Minutes", engine.search(Query.of("minutes \"correct record\" kind:minute")).hits().getFirst()
                    .title());
        }
    }

    @Test
    void ofWhatAnswersAsWellTheNewerComesSoonerWhereAskedFor() {
        try (SearchEngine engine = with(on("1998-03-02"), on("2008-03-03"), on("2003-03-03"))) {
            Query recent = Query.of("weir boats kind:minute").sorted(Query.Sort.RECENT);
            List<Hit> hits = engine.search(recent).hits();
            assertEquals(List.of("2008-03-03", "2003-03-03", "1998-03-02"),
                    hits.stream().map(h -> h.date().orElseThrow().toString()).toList());
            assertEquals(1.1, engine.why(recent, hits.getFirst()).orElseThrow().placed().newer(), 1e-6);
            assertEquals(1.05, engine.why(recent, hits.get(1)).orElseThrow().placed().newer(), 1e-4);
            assertEquals(1, engine.why(recent.sorted(Query.Sort.RELEVANCE), hits.getFirst()).orElseThrow().placed()
                    .newer());
        }
    }

    @Test
    void aRightWordThatNoPaperHasIsNotMended() {
        try (SearchEngine engine = with(on("2008-03-03"))) {
            Results results = engine.search(Query.of("boots weir"));
            assertTrue(results.nearest().isEmpty());
            assertEquals(2, results.total());
            assertTrue(engine.search(Query.of("boatz weir")).nearest().orElseThrow().applied());
        }
    }

    private static List<String> titles(Results results) {
        return results.hits().stream().map(Hit::title).toList();
    }
}
