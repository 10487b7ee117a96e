package org.minutebook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.Resolution.Outcome;
import org.minutebook.corpus.library.Holding;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Tie;

/// The values by which passages are counted and filtered.
class FacetsTest {

    private static final String TEXT = """
            1. MINUTES
            RESOLVED: That the minutes be approved as a correct record.
            2. LANTERNS
            Matt Ash, Lamplighter, spoke.
            RESOLVED: That a report be made in two months.
            """;

    @Test
    void aPassageSaysWhenAndInWhatItStands() {
        Passage minute = passage(Hit.Kind.MINUTE, 1);
        assertEquals(Set.of("2007-05"), minute.facets().get(Facet.MONTH));
        assertEquals(Set.of("agenda_pack"), minute.facets().get(Facet.PAPER));
    }

    @Test
    void whatEveryMeetingHasIsToldFromSubstance() {
        assertEquals(List.of(Set.of("standard"), Set.of("substance")), List.of(business(Hit.Kind.MINUTE, 0),
                business(Hit.Kind.MINUTE, 1)));
        assertEquals(List.of(Set.of("standard"), Set.of("substance")), List.of(business(Hit.Kind.RESOLUTION, 0),
                business(Hit.Kind.RESOLUTION, 1)));
        assertEquals(Set.of("substance"), business(Hit.Kind.PAGE, 0));
    }

    @Test
    void aResolutionSaysWhatBecameOfItsPromise() {
        assertEquals(Set.of("overdue"), passage(Hit.Kind.RESOLUTION, 1).facets().get(Facet.STATE));
        assertEquals(Set.of("commitment"), passage(Hit.Kind.RESOLUTION, 1).facets().get(Facet.HAS));
        assertEquals(Set.of("commitment"), passage(Hit.Kind.MINUTE, 1).facets().get(Facet.HAS));
        assertEquals(Set.of(), passage(Hit.Kind.RESOLUTION, 0).facets().get(Facet.STATE));
    }

    @Test
    void aPersonIsCountedOnceAndFoundByEitherSpelling() {
        Passage minute = passage(Hit.Kind.MINUTE, 1);
        assertEquals(Set.of("Matthew Ash"), minute.facets().get(Facet.OFFICER));
        assertEquals(Set.of("Matthew Ash", "Matt Ash"), minute.answers(Facet.OFFICER));
        List<String> words = minute.tokens(Zone.OFFICER).stream().map(Token::term).toList();
        assertTrue(words.containsAll(List.of(Token.exact("matt"), Token.exact("matthew"))));
    }

    @Test
    void aLongFacetIsSearchedHoweverItIsWritten() {
        try (SearchEngine engine = new ScanEngine()) {
            engine.add(held());
            engine.commit();
            assertEquals(List.of("Matthew Ash"), engine.counts(Query.of(""), Facet.OFFICER, "THEW  á").stream()
                    .map(Results.Count::value).toList());
            assertEquals(List.of(), engine.counts(Query.of(""), Facet.OFFICER, "oak"));
        }
    }

    private static Set<String> business(Hit.Kind kind, int place) {
        return Optional.ofNullable(passage(kind, place).facets().get(Facet.BUSINESS)).orElseThrow();
    }

    private static Passage passage(Hit.Kind kind, int place) {
        return Passages.of(held()).stream().filter(p -> p.kind() == kind).toList().get(place);
    }

    private static Holding held() {
        int second = TEXT.indexOf("2. ");
        Filing.Filed filing = new FilingBuilder("pack.txt", "Anytown", "Cabinet", "2007-05-14", TEXT)
                .kind(Document.Kind.AGENDA_PACK).minute("1", "MINUTES", TEXT.substring(0, second))
                .minute("2", "LANTERNS", TEXT.substring(second))
                .resolution("1", "", Outcome.APPROVED, "That the minutes be approved as a correct record.")
                .resolution("2", "", Outcome.REQUESTED, "That a report be made in two months.")
                .officer("2", "Matt Ash", "Lamplighter").filed();
        List<Tie> ties = new ArrayList<>();
        filing.all(Appearance.class).forEach(a -> ties.add(
                new Tie.OfName(a.evidence().span(), a.name(), "anytown/person/matthew-ash", "Matthew Ash", "")));
        filing.all(Resolution.class).stream().skip(1).forEach(r -> ties.add(new Tie.OfPromise(filing.document().id(),
                r.id(), "c1", Commitment.State.OVERDUE, "")));
        return new Holding(filing, Optional.empty(), ties);
    }
}
