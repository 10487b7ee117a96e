package org.minutebook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
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
import org.minutebook.corpus.linked.Acronym;
import org.minutebook.corpus.library.Holding;

/// What every engine promises of how it is asked: what words, phrases and fields find and what is marked of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class QuestionContract {

    SearchEngine engine = new ScanEngine();

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

    SearchEngine filled() {
        SearchEngine made = make();
        SampleFilings.holdings().forEach(made::add);
        made.commit();
        return made;
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

    List<String> titles(String words) {
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

    Stream<Hit> strictly(String words) {
        Results results = engine.search(Query.of(words).page(0, 1000));
        return results.message().orElse("").startsWith("Nothing has all")
                ? Stream.of()
                : results.hits().stream();
    }

    Results search(String words) {
        return engine.search(Query.of(words));
    }

    List<String> ids(Query query) {
        return engine.search(query).hits().stream().map(Hit::id).toList();
    }

    static List<String> marked(Hit.Snippet snippet) {
        return snippet.marks().stream().map(m -> snippet.text().substring(m.start(), m.end())).toList();
    }
}
