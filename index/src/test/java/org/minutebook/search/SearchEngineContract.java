package org.minutebook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.linked.Acronym;
import org.minutebook.corpus.library.Holding;

/// What every engine promises.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SearchEngineContract {

    private SearchEngine engine = new ScanEngine();

    /// An engine with nothing in it.
    protected abstract SearchEngine make();

    @BeforeAll
    void fill() {
        engine = filled();
    }

    @AfterAll
    void close() {
        engine.close();
    }

    private SearchEngine filled() {
        SearchEngine made = make();
        SampleFilings.holdings().forEach(made::add);
        made.commit();
        return made;
    }

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

    /// The question, and the citations of the minutes that answer it, by number.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            performance clinic          | 46
            clinics                     | 46
            "clinic"                    | 46
            "clinics held"              | 46
            "clinic held"               |
            presenting reports          | 46
            waste contracts             | 127 (19)
            clinics -performance        |
            contract OR strategy        | 127 (19);47
            (contract OR strategy) ash  | 127 (19)
            strat*                      | 47
            NI59                        | 46
            NI 59                       | 46
            ni-59                       | 46
            "NI 59"                     | 46
            BV127a                      | 46
            BVPI 127a                   | 46
            bv 127A                     | 46
            BV175                       | 46
            BVPI 175                    | 46
            indicator:BV175             | 46
            indicator:NI 59             | 46
            wellbeing strategy          | 47
            well-being strategy         | 47
            communication               |
            communities                 | 47
            childrens                   | 46
            children's                  | 46
            cafe                        | 18.11.1
            CAFÉ                        | 18.11.1
            1500                        | 18.11.1
            £1,500                      | 18.11.1
            minute:46                   | 46
            minute:127                  | 127 (19)
            minute:127(19)              | 127 (19)
            minute:18.11.1              | 18.11.1
            minute:19                   |
            officer:ash                 | 127 (19);46
            officer:"Lorna Ash"         | 127 (19);46
            officer:"Ash Lorna"         |
            officer:"head of performance" | 46
            councillor:oak              | 46;47
            councillor:O'Brien          | 18.11.1
            body:cabinet                | 127 (19)
            council:fenwick             | 18.11.1
            outcome:deferred            | 127 (19)
            year:2007                   | 46;47
            year:2008-                  | 127 (19);18.11.1
            year:2007-2009              | 127 (19);46;47
            year:2008/09                | 127 (19)
            after:2009-03-03            | 127 (19);18.11.1
            before:2009-03-03           | 46;47
            before:"3 March 2009"       | 46;47
            -year:2007                  | 127 (19);18.11.1
            title:waste                 | 127 (19)
            document:board              | 46;47
            Minute No. 46, Corporate Improvement Board, 14 May 2007 | 46
            presented near clinics      | 46
            clinics near presented      | 46
            clinics NEAR/4 presented    | 46
            clinics NEAR/3 presented    |
            "a report" NEAR/1 presented | 46
            strat* NEAR/2 approved      | 47
            strategy near the communities | 47
            (elm OR ash) NEAR/1 mark    | 47
            by:oak                      | 46;47
            by:"Lorna Ash"              | 127 (19);46
            cllr:oak                    | 46;47
            member:oak                  | 46;47
            committee:cabinet           | 127 (19)
            body:“Corporate Improvement Board” | 46;47
            body:‘Corporate Improvement Board’ | 46;47
            heading:waste               | 127 (19)
            paper:board                 | 46;47
            pi:BV175                    | 46
            code:NI 59                  | 46
            result:postponed            | 127 (19)
            decided:deferred            | 127 (19)
            min:46                      | 46
            item:127                    | 127 (19)
            item:waste                  | 127 (19)
            since:2009                  | 127 (19);18.11.1
            from:2009                   | 127 (19);18.11.1
            from:ash                    | 127 (19);46
            until:2007                  | 46;47
            until:May 2007              | 46;47
            before:May 2007             |
            on:14 May 2007              | 46;47
            date:14/05/2007             | 46;47
            on:2007-05                  | 46;47
            month:May 2007              | 46;47
            month:2007-06               |
            meeting:cabinet             | 127 (19)
            meeting:2007-05-14          | 46;47
            PANEL:cabinet               | 127 (19)
            waste/contract              | 127 (19)
            waste:contract              | 127 (19)
            [waste] {contract}          | 127 (19)
            127/19                      | 127 (19)
            127(19)                     | 127 (19)
            what did the council decide about the waste contract? | 127 (19)
            who presented the report on performance clinics       | 46
            """)
    void minutesAreFound(String words, String numbers) {
        Set<String> expected = numbers == null ? Set.of() : Set.of(numbers.split(";"));
        Set<String> found = strictly(words).filter(h -> h.kind() == Hit.Kind.MINUTE)
                .map(h -> h.minuteNumber().orElseThrow()).collect(Collectors.toSet());
        assertEquals(expected, found);
    }

    @Test
    void aWordThatALineCutsIsMarkedWhole() {
        Hit.Snippet snippet = search("\"performance clinic\" kind:minute").hits().getFirst().snippet();
        assertEquals(List.of("per-\nformance clinic"), marked(snippet));
    }

    @Test
    void marksStandRightBesideAngleBracketsAndAmpersands() {
        Hit hit = search("target rising kind:minute").hits().getFirst();
        assertEquals(List.of("target", "rising"), marked(hit.snippet()));
        assertTrue(hit.snippet().text().contains("< 90% of target & rising"));
    }

    @Test
    void aCodeInARunIsMarkedWhereItStands() {
        assertEquals(List.of("175"), marked(search("BVPI 175 kind:minute").hits().getFirst().snippet()));
        assertEquals(List.of("NI 59"), marked(search("ni59 kind:minute").hits().getFirst().snippet()));
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
    void someWordsWillDoWhereNothingHasAll() {
        Results results = search("clinics of the unicorns");
        assertTrue(results.total() > 0);
        assertEquals(Optional.of("Nothing has all of these words. These have some of them."), results.message());
    }

    @Test
    void actionsAreFoundByHowTheyStand() {
        assertEquals(2, search("is:open").total());
        assertEquals(List.of("Count the lanterns"), titles("is:done"));
        assertEquals(0, search("is:overdue").total());
        assertEquals(Set.of("Mend the lanterns", "Count the lanterns"), Set.copyOf(titles("lead:reed")));
    }

    private List<String> titles(String words) {
        return search(words).hits().stream().map(Hit::title).toList();
    }

    private static final Thesaurus TERMS = Thesaurus.of(
            Thesaurus.groups(Stream.of("# terms", "", "bins = refuse containers # a comment", "lights = lanterns",
                    "SEND = special needs", "keys of allotments = allotment keys", "fund = moneys")),
            List.of(acronym("Northmere Borough Council", "CPN", "communications plan"),
                    acronym("Northmere Borough Council", "VC", "village café"),
                    acronym("Little Fenwick Parish Council", "VC", "village café"),
                    acronym("Northmere Borough Council", "HH", "Head of Health"),
                    acronym("Little Fenwick Parish Council", "HH", "allotment keys")));

    private static Acronym acronym(String council, String acronym, String expansion) {
        return new Acronym(Optional.of(council), acronym, expansion, List.of());
    }

    /// What is asked, and what is marked in the best minute or report that has no word of it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            refuse containers    | new bins          | bins
            refuse container     |                   | bins
            light                | mend              | lanterns
            CPN                  |                   | communications plan
            cpn                  | residents         | communications plan
            VC                   |                   | village café
            keys of allotment    | holds             | allotment keys
            hh                   | allotment         | allotment keys
            moneys NEAR/2 communities | strategy     | fund
            """)
    void whatMeansTheSameIsFoundAndMarked(String words, String more, String marked) {
        try (SearchEngine own = filled()) {
            own.understand(() -> TERMS);
            Results found = own.search(Query.of(words + (more == null ? "" : " " + more)).page(0, 1000));
            assertEquals(Optional.empty(), found.message());
            assertTrue(found.hits().stream().anyMatch(h -> marked(h.snippet()).contains(marked)),
                    () -> found.hits().toString());
        }
    }

    @Test
    void anAcronymInCapitalsIsNotTheWordSpeltTheSame() {
        String text = "Please send the forms. ";
        try (SearchEngine own = make()) {
            own.understand(() -> TERMS);
            own.add(Holding.of(new FilingBuilder("a.txt", "Fenwick", "Cabinet", "", text.repeat(3)).filed()));
            own.add(Holding.of(new FilingBuilder("b.txt", "Fenwick", "Cabinet", "", "The SEND strategy.").filed()));
            own.commit();
            assertEquals(List.of("b.txt"), own.search(Query.of("special needs")).hits().stream()
                    .map(Hit::documentName).toList());
            assertEquals(2, own.search(Query.of("SEND")).total());
        }
    }

    @Test
    void decidedFindsTheWordsOfResolutions() {
        assertEquals(List.of("RESOLUTION"), search("decided:\"further clinics\"").hits().stream()
                .map(h -> h.kind().name()).toList());
    }

    @Test
    void whatStandsInQuotesIsNotLetGo() {
        assertEquals(0, search("\"clinic unicorn\" clinic").total());
        assertTrue(search("\"performance clinics\" unicorn").total() > 0);
    }

    /// What was typed, what may have been meant, and whether that was searched for.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            performanse clinics       | performance clinics        | true
            Lrona Ahs                 | lorna Ahs                  | true
            "comunities fund"         | "communities fund"         | true
            officer:lorma             | officer:lorna              | true
            -stratagy clinics         |                            |
            strategy                  |                            |
            stratgey of xylophones    | strategy of xylophones     | true
            """)
    void whatWasMisspeltIsFoundByTheNearestWords(String typed, String meant, Boolean applied) {
        assertEquals(Optional.ofNullable(meant).map(m -> new Results.Nearest(m, applied)), search(typed).nearest());
    }

    @Test
    void resultsOfTheNearestWordsAreThoseOfTheseWords() {
        Results results = search("performanse clinics");
        assertEquals(ids(Query.of("performance clinics")), results.hits().stream().map(Hit::id).toList());
        assertEquals(
                Optional.of("Nothing has “performanse clinics”. This is what was found for “performance clinics”."),
                results.message());
    }

    @Test
    void wordsThatStandNearAreMarkedAndOthersAreNot() {
        assertEquals(List.of("report", "clinics"),
                marked(search("report NEAR/2 clinics kind:minute").hits().getFirst().snippet()));
    }

    @Test
    void nothingFoundIsSaidInWords() {
        assertEquals(Optional.of("Nothing was found. Try fewer words, or other words."), search("unicorn").message());
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

    @ParameterizedTest
    @ValueSource(strings = {"\"", "(", ")", "((a)", "a/b\\c", "year:abc", "kind:", "kind:cow", "::", "-", "--x", "OR",
            "OR OR", "a OR", "NOT", "NOT NOT a", "-(", "\"\"", "*", "a*b*", "officer:\"", "()", "(-)", "year:-",
            "before:9999999999", "minute:()", "\uD83D\uDE00", "\uD800", "\0", "indicator:NI", "<b>&amp;</b>",
            "year:9999"})
    void anythingAtAllIsAnswered(String words) {
        Results results = search(words);
        assertTrue(results.total() > 0 || results.message().isPresent());
    }

    /// How many hostile questions there is time for.
    protected int hostileQuestions() {
        return 500;
    }

    @Test
    void hostileQuestionsAreAnswered() {
        HostileQuestions hostile = new HostileQuestions(new Random(46));
        try (SearchEngine own = filled()) {
            Thesaurus terms = LibraryThesaurus.ofTheProgram();
            own.understand(() -> terms);
            assertTimeoutPreemptively(Duration.ofMinutes(10), () -> {
                for (int i = 0; i < hostileQuestions(); i++) {
                    String words = hostile.next();
                    Results results = own.search(Query.of(words).page(0, 3));
                    assertTrue(results.total() > 0 || results.message().isPresent(), words);
                }
            });
        }
    }

    @Test
    void aVeryLongQuestionIsCutAndThatIsSaid() {
        for (String piece : List.of("clinic ", "\"clinic", "(", "x", "well-being ", "a-b-c-d-e-f ", "NOT ", "a1b2c3")) {
            assertTrue(
                    search(piece.repeat(100_000 / piece.length())).message().orElseThrow().contains("long question"));
        }
    }

    private Stream<Hit> strictly(String words) {
        Results results = engine.search(Query.of(words).page(0, 1000));
        return results.message().orElse("").startsWith("Nothing has all")
                ? Stream.of()
                : results.hits().stream();
    }

    private Results search(String words) {
        return engine.search(Query.of(words));
    }

    private List<String> ids(Query query) {
        return engine.search(query).hits().stream().map(Hit::id).toList();
    }

    private static List<String> marked(Hit.Snippet snippet) {
        return snippet.marks().stream().map(m -> snippet.text().substring(m.start(), m.end())).toList();
    }
}
