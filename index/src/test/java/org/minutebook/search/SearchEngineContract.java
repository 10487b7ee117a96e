package org.minutebook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.library.Holding;

/// What every engine promises.
public abstract class SearchEngineContract extends QuestionContract {

    @Test
    void aBlankFilterIsNone() {
        Query query = Query.of("clinics");
        for (Facet facet : Facet.values()) {
            assertEquals(engine.search(query).total(), engine.search(query.with(facet, List.of("", " "))).total());
        }
    }

    @Test
    void aMinuteComesBeforeItsPage() {
        Hit first = search("performance clinics").hits().getFirst();
        assertEquals(Hit.Kind.MINUTE, first.kind());
        assertEquals("Minute No. 46, Corporate Improvement Board, 14 May 2007", first.citation());
        assertEquals(Optional.of("46"), first.minuteNumber());
        assertEquals(2, first.page().orElseThrow());
    }

    @Test
    void aSnippetIsTheExactWordsOfThePaper() {
        for (String words : List.of("", "clinics", "strategy OR stile", "the")) {
            for (Hit hit : engine.search(Query.of(words).page(0, 1000)).hits()) {
                String text = SampleFilings.all().stream().map(f -> ((Filing.Filed) f).paper())
                        .filter(p -> p.id().equals(hit.span().document())).findFirst().orElseThrow().text();
                Hit.Snippet snippet = hit.snippet();
                assertTrue(snippet.start() >= hit.span().start());
                assertEquals(text.substring(snippet.start(), snippet.start() + snippet.text().length()),
                        snippet.text());
            }
        }
    }

    @Test
    void blankWordsFindEverythingNewestFirst() {
        Results results = search("  ");
        assertEquals(LocalDate.of(2018, 11, 5), results.hits().getFirst().date().orElseThrow());
        assertEquals(results.total(), engine.search(Query.of("kind:page OR -kind:page")).total());
    }

    @Test
    void countsIgnoreTheirOwnFilterAndObeyTheOthers() {
        Query minutes = Query.of("").with(Facet.KIND, List.of("minute"));
        Results results = engine.search(minutes.with(Facet.BODY, List.of("Cabinet")));
        assertEquals(1, results.total());
        assertEquals(List.of(new Results.Count("Corporate Improvement Board", 2), new Results.Count("Cabinet", 1),
                new Results.Count("Full Council", 1)), results.facets().get(Facet.BODY));
        assertEquals(List.of(new Results.Count("2009", 1)), results.facets().get(Facet.YEAR));
        assertEquals(List.of(new Results.Count("Lorna Ash", 1)), results.facets().get(Facet.OFFICER));
    }

    @Test
    void aChosenValueIsCountedAlsoWhereNothingHasIt() {
        Results results = engine.search(Query.of("clinics").with(Facet.OFFICER, List.of("Nobody")));
        assertEquals(0, results.total());
        assertTrue(results.facets().getOrDefault(Facet.OFFICER, List.of()).contains(new Results.Count("Nobody", 0)));
    }

    @Test
    void anActionIsAHitOfItsOwnAndCarriesItsRecord() {
        Hit hit = search("mend lanterns kind:action").hits().getFirst();
        assertEquals("Mend the lanterns", hit.title());
        assertEquals("Action in lanterns-plan.pdf, Lanterns Panel, 20 May 2010", hit.citation());
        Action action = (Action) hit.record().orElseThrow();
        assertEquals(List.of(LocalDate.of(2010, 6, 30)), action.due());
        assertEquals(action.evidence().span(), hit.span());
    }

    @Test
    void aReadingIsFoundByItsCodeAndCarriesItsRecord() {
        Hit hit = search("indicator:LI7 title:outturn").hits().getFirst();
        assertEquals("LI 7: outturn 9.5% for 2009/10", hit.title());
        assertEquals("9.5%", ((Reading) hit.record().orElseThrow()).told());
    }

    /// The column, whether downwards, and the first words of the actions in that order.
    @ParameterizedTest
    @CsvSource({"DUE,false,Count;Mend;Paint", "DUE,true,Mend;Count;Paint", "STATE,false,Mend;Paint;Count",
            "LEAD,true,Mend;Count;Paint", "ACTION,false,Count;Mend;Paint", "MEETING,false,Mend;Paint;Count"})
    void actionsComeInAColumnsOrderAndWhatHasNothingThereComesLast(Column column, boolean down, String words) {
        List<String> found = engine.search(actions().ordered(column, down)).hits().stream()
                .map(h -> h.title().replaceAll(" .*", "")).toList();
        assertEquals(List.of(words.split(";")), found);
    }

    @Test
    void readingsComeInOrderOfTheirNumbers() {
        Query readings = Query.of("kind:reading");
        assertEquals("9.5%", first(readings.ordered(Column.VALUE, false)));
        assertEquals("12%", first(readings.ordered(Column.VALUE, true)));
        assertEquals("12%", first(readings.ordered(Column.MEASURE, true)));
    }

    private String first(Query readings) {
        return ((Reading) engine.search(readings).hits().getFirst().record().orElseThrow()).told();
    }

    @Test
    void actionsAreNarrowedByStateLeadSectionAndDueDate() {
        assertEquals(2, engine.search(actions().with(Facet.LEAD, List.of("Una Reed"))).total());
        assertEquals(1, engine.search(actions().with(Facet.STATE, List.of("ongoing"))).total());
        assertEquals(1, engine.search(actions().with(Facet.SECTION, List.of("Section Tom Quill"))).total());
        Optional<LocalDate> june = Optional.of(LocalDate.of(2010, 6, 1));
        assertEquals("Mend the lanterns",
                engine.search(actions().due(june, Optional.empty())).hits().getFirst().title());
        assertEquals(1, engine.search(actions().due(Optional.empty(), june)).total());
        assertEquals(1, engine.search(Query.of("").due(june, june.map(d -> d.plusMonths(1)))).total());
        assertEquals(2, search("officer:\"una reed\" kind:action").total());
    }

    @Test
    void eachGivesEveryHitInOrderWhateverThePageAsked() {
        Query query = Query.of("lantern").ordered(Column.DUE, false);
        List<String> given = new ArrayList<>();
        assertEquals(given(query, given), given.size());
        assertEquals(ids(query.page(0, 1000)), given);
        assertEquals(given.size(), given(query.page(2, 1), new ArrayList<>()));
        assertEquals(0, given(Query.of("unicorn"), new ArrayList<>()));
    }

    private long given(Query query, List<String> ids) {
        return engine.each(query, hit -> ids.add(hit.id()));
    }

    @Test
    void everyValueOfAFacetIsCountedAmongTheHits() {
        assertEquals(List.of(new Results.Count("Tom Quill", 1), new Results.Count("Una Reed", 2)),
                engine.counts(actions(), Facet.LEAD));
        assertEquals(List.of(new Results.Count("Tom Quill", 1)),
                engine.counts(actions().with(Facet.LEAD, List.of("Tom Quill")), Facet.LEAD));
        assertEquals(List.of(), engine.counts(Query.of("unicorn"), Facet.LEAD));
    }

    private static Query actions() {
        return Query.of("").with(Facet.KIND, List.of("action"));
    }

    @Test
    void hitsCanBePagedThrough() {
        List<String> all = ids(Query.of("").page(0, 1000));
        assertEquals(all.subList(3, 5), ids(Query.of("").page(3, 2)));
        assertEquals(List.of(), ids(Query.of("").page(Integer.MAX_VALUE, 10)));
        assertEquals(List.of(), ids(Query.of("").page(0, 0)));
    }

    @Test
    void aPaperAddedAgainIsThereOnce() {
        try (SearchEngine own = filled()) {
            SampleFilings.holdings().forEach(own::add);
            own.commit();
            assertEquals(search("").total(), own.search(Query.of("")).total());
        }
    }

    @Test
    void aPaperTakenOutIsGoneOnceThatIsCommitted() {
        try (SearchEngine own = filled()) {
            own.remove(List.of(SampleFilings.cabinet().document().id()));
            assertEquals(1, own.search(Query.of("kind:report")).total());
            own.commit();
            assertEquals(0, own.search(Query.of("kind:report")).total());
        }
    }

    /// What is typed, and what would be put into the box in its place.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            lor             | officer:"Lorna Ash"
            ASH             | officer:"Lorna Ash"
            lorna a         | officer:"Lorna Ash"
            head of perf    | officer:"Lorna Ash"
            o'br            | councillor:"O’Brien"
            impro           | body:"Corporate Improvement Board"
            ni5             | indicator:"NI 59"
            bv 127          | indicator:"BVPI 127a"
            bvpi127         | indicator:"BVPI 127a"
            café and        | title:"Café and allotments"
            waste lor       | waste officer:"Lorna Ash"
            "waste contract" -lor | "waste contract" -officer:"Lorna Ash"
            officer:contr   |
            officer:"mark e | officer:"Mark Elm"
            title:well      | title:"WELL-BEING STRATEGY"
            l               |
            unicorn         |
            officer:"Lorna Ash" |
            ==              |
            """)
    void whatIsTypedIsGoneOnWith(String typed, String suggested) {
        List<String> expected = suggested == null ? List.of() : List.of(suggested.split(";"));
        assertEquals(expected, engine.suggest(typed, 10).stream().map(Suggestion::query).toList());
        engine.suggest(typed, 10).forEach(s -> assertEquals(engine.search(Query.of(s.query())).total(), s.hits()));
    }

    @Test
    void anOfficerIsSuggestedWithThePostsThatPapersGive() {
        assertEquals(List.of("Director of Resources", "Head of Performance"),
                engine.suggest("lorna", 10).getFirst().details());
        assertEquals(List.of("Director of Resources"), engine.suggest("director of res", 10).getFirst().details());
    }

    @Test
    void suggestionsOfAllKindsTakeTurns() {
        assertEquals(List.of(Suggestion.Kind.BODY, Suggestion.Kind.BODY, Suggestion.Kind.TITLE), kinds("co", 10));
        assertEquals(List.of(Suggestion.Kind.BODY, Suggestion.Kind.TITLE), kinds("co", 2));
        assertEquals(List.of(), kinds("co", 0));
    }

    @Test
    void anAcronymIsSuggestedByItselfAndByWhatItStandsFor() {
        try (SearchEngine own = make()) {
            own.add(Holding.of(new FilingBuilder("caa.txt", "Northmere", "Cabinet", "2009-01-05",
                    "The Comprehensive Area Assessment (CAA) was noted.")
                    .shortForm("CAA", "Comprehensive Area Assessment").filed()));
            own.commit();
            for (String typed : List.of("caa", "comprehensive ar", "assess")) {
                assertEquals(List.of(new Suggestion(Suggestion.Kind.ACRONYM, "CAA",
                        List.of("Comprehensive Area Assessment"), "CAA", 1)), own.suggest(typed, 10), typed);
            }
        }
    }

    private List<Suggestion.Kind> kinds(String typed, int most) {
        return engine.suggest(typed, most).stream().map(Suggestion::kind).toList();
    }

    @Test
    void suggestionsGoWithTheirPapers() {
        try (SearchEngine own = filled()) {
            own.remove(List.of(SampleFilings.cabinet().document().id()));
            assertEquals(1, own.suggest("cabin", 10).size());
            own.commit();
            assertEquals(List.of(), own.suggest("cabin", 10));
            own.add(Holding.of(SampleFilings.cabinet()));
            own.commit();
            assertEquals(1, own.suggest("cabin", 10).size());
        }
    }

    @Test
    void aPaperThatCouldNotBeReadIsTakenAndNeverFound() {
        try (SearchEngine own = make()) {
            own.add(Holding.of(SampleFilings.refused()));
            own.commit();
            assertEquals(0, own.search(Query.of("")).total());
        }
    }

    @Test
    void anEmptyIndexAnswers() {
        try (SearchEngine own = filled()) {
            own.remove(SampleFilings.all().stream().map(f -> f.document().id()).toList());
            own.commit();
            assertEquals(0, own.search(Query.of("clinics")).total());
            assertEquals(0, own.each(Query.of(""), _ -> {
            }));
            assertEquals(List.of(), own.counts(Query.of(""), Facet.BODY));
        }
    }
}
