package org.minutebook.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.search.Facet;

/// An address at which programs can ask the site.
///
/// @param path as OpenAPI writes it, with its variables in braces
/// @param name what a program may call it
/// @param told what is there
/// @param asks what can be asked for
/// @param page the page whose JSON is there; empty where the answer is a file
/// @param form the media type of a file
/// @param example an address of the kind, for a reader to try; empty where it takes an id
public record ApiAddress(String path, String name, String told, List<Asked> asks, Optional<Class<? extends Page>> page,
        String form, String example) {

    private static final String TEXT = "string";
    private static final String NUMBER = "integer";

    private static final Asked PAGE = new Asked("page", NUMBER, false, List.of(), "Which page of them, from 1");
    private static final Asked WORDS = Asked.one("q", "Words, as they are typed into the search box");
    private static final Asked BODY = Asked.of(Facet.BODY, "The body’s name");
    private static final Asked COUNCIL = Asked.of(Facet.COUNCIL, "The council’s name");
    private static final Asked SORT = Asked.one("sort", "The column; with - before it, downwards");

    private static final List<Asked> SEARCH = List.of(WORDS,
            Asked.of(Facet.KIND, "The kind of record: minute, resolution, "
                    + "report, action, reading, page"),
            COUNCIL, BODY, Asked.of(Facet.YEAR, "The year of the meeting"),
            Asked.of(Facet.MONTH, "The month of the meeting: 2007-05"), Asked.of(Facet.OFFICER, "An officer’s name"),
            Asked.of(Facet.COUNCILLOR, "A councillor’s name"), Asked.of(Facet.INDICATOR, "An indicator’s code"),
            Asked.of(Facet.OUTCOME, "What was decided: approved, noted, deferred …"),
            Asked.of(Facet.STATE, "How an action or a commitment stands: overdue, open, kept …"),
            Asked.of(Facet.PAPER, "The kind of paper: minutes, agenda_pack …"),
            Asked.of(Facet.HAS, "What there is: vote, commitment, table …"),
            Asked.of(Facet.BUSINESS, "substance, or standard: what every meeting has"),
            Asked.of(Facet.DOCUMENT, "The paper’s id"), Asked.of(Facet.MEETING, "The meeting’s id"),
            Asked.one("from", "The first day: 2007, 2007-05, 2007-05-14, 14 May 2007"), Asked.one("to", "The last day"),
            Asked.one("since", "Only what came into the library since this time"),
            new Asked("sort", TEXT, false, List.of("relevance", "newest", "oldest", "filed"), "The order"),
            new Asked("meaning", TEXT, false, List.of("on", "off"), "Whether what is near in meaning is found too"),
            PAGE);
    private static final List<Asked> PAPER = List.of(Asked.one("id", "The paper’s id"),
            new Asked("page", NUMBER, false, List.of(), "The page of the file"),
            new Asked("from", NUMBER, false, List.of(), "Where a passage starts in the paper’s text"),
            new Asked("to", NUMBER, false, List.of(), "After its last character"));
    private static final List<Asked> NARROWED = List.of(WORDS, Asked.of(Facet.STATE, "How they stand"), BODY, COUNCIL,
            Asked.of(Facet.DOCUMENT, "The paper’s id"), Asked.of(Facet.MEETING, "The meeting’s id"), SORT, PAGE);
    private static final List<Asked> ACTIONS = and(NARROWED, Asked.of(Facet.LEAD, "Who is to do it"),
            Asked.of(Facet.SECTION, "The plan’s section"), Asked.one("due-from", "The first day on which it is due"),
            Asked.one("due-to", "The last day on which it is due"));
    private static final List<Asked> INDICATORS = List.of(Asked.one("q", "Part of a code or a title"),
            Asked.of(Facet.DOCUMENT, "The paper’s id"), Asked.of(Facet.MEETING, "The meeting’s id"),
            new Asked("sort", TEXT, false, List.of("-readings"), "Those with most values first"), PAGE);
    private static final List<Asked> READINGS = and(List.of(BODY, COUNCIL, SORT, PAGE),
            Asked.one("code", "The indicator’s code, however it is written"));
    private static final List<Asked> PEOPLE = List.of(Asked.one("q", "Words of a name or a post"),
            Asked.of(Facet.STATE, "Who they are: officer, councillor, other"), COUNCIL, PAGE);
    private static final Asked PERSON = Asked.one("id", "The person’s id");
    private static final List<Asked> LINKED = List.of(Asked.of(Facet.STATE, "How they stand"), BODY, COUNCIL,
            Asked.of(Facet.LEAD, "Who is to do it, as printed"), Asked.of(Facet.MEETING, "The meeting’s id"), PAGE);

    /// Something that can be asked for.
    ///
    /// @param many whether it may be given several times, and any of the values will do
    /// @param values those that there are; empty where there is no list of them
    public record Asked(String name, String type, boolean many, List<String> values, String told) {

        static Asked one(String name, String told) {
            return new Asked(name, TEXT, false, List.of(), told);
        }

        static Asked of(Facet facet, String told) {
            return new Asked(SearchRequest.name(facet), TEXT, true, List.of(), told);
        }

        boolean isId() {
            return name.equals("id");
        }

        boolean isPartOf(String path) {
            return path.contains("{" + name + "}");
        }
    }

    /// All of them.
    static List<ApiAddress> all() {
        return List.of(
                page("/", "home", "What the library holds, its latest meetings, and what could not be read", List.of(),
                        HomePage.class),
                page("/search", "search", "A page of the hits of a search, with how many each filter would leave",
                        SEARCH, ResultsPage.class),
                file("/search.csv", "searchCsv", "All hits of a search", SEARCH, "text/csv"),
                file("/search.jsonl", "searchLines", "All hits of a search, one JSON object a line", SEARCH,
                        "application/x-ndjson"),
                file("/search.atom", "searchFeed", "What came into the library last of what a search finds", SEARCH,
                        "application/atom+xml"),
                page("/meeting", "meeting", "A meeting: who came, its agenda, its minutes and what became of them",
                        List.of(Asked.one("id", "The meeting’s id")), MeetingPage.class),
                file("/meeting.ics", "calendar", "A meeting as a calendar file",
                        List.of(Asked.one("id", "The meeting’s id")), "text/calendar"),
                page("/minute", "minute", "A minute: its words, what was decided, where it came from and came back",
                        List.of(Asked.one("id", "The id of any of its printings")), MinutePage.class),
                page("/papers/{id}", "paper", "A paper: what it tells of, and some pages of its text", PAPER,
                        PaperPage.class),
                file("/papers/{id}/original", "original", "The file as it came",
                        List.of(Asked.one("id", "The paper’s id")), "*/*"),
                page("/actions", "actions", "The actions of plans, logs and minutes", ACTIONS, ActionsPage.class),
                file("/actions.csv", "actionsCsv", "All of these actions", ACTIONS, "text/csv"),
                file("/actions.jsonl", "actionsLines", "All of these actions, one record a line", ACTIONS,
                        "application/x-ndjson"),
                page("/actions/followed", "actionsFollowed", "Actions followed from edition to edition", LINKED,
                        FollowedPage.class),
                file("/actions/followed.csv", "actionsFollowedCsv", "All of these", LINKED, "text/csv"),
                page("/indicators", "indicators", "The indicators that papers name", INDICATORS, IndicatorsPage.class),
                file("/indicators.csv", "indicatorsCsv", "All of these indicators", INDICATORS, "text/csv"),
                page("/indicators/{code}", "indicator", "The values of one indicator", READINGS, IndicatorPage.class),
                file("/indicators/{code}.csv", "readingsCsv", "All values of one indicator", READINGS, "text/csv"),
                file("/indicators/{code}.jsonl", "readingsLines", "All values of one indicator, one record a line",
                        READINGS, "application/x-ndjson"),
                page("/people", "people", "Everybody whom papers name", PEOPLE, PeoplePage.class),
                page("/person", "person", "A person: posts, what was brought, actions, meetings", List.of(PERSON),
                        PersonPage.class),
                page("/bodies", "bodies", "Every council, with its bodies", List.of(), BodiesPage.class),
                page("/body", "body", "A body, with all of its meetings",
                        List.of(Asked.one("id", "The body’s id, as the ids of its meetings begin")), BodyPage.class),
                page("/commitments", "commitments", "What resolutions promise, and what became of it", LINKED,
                        CommitmentsPage.class),
                file("/commitments.csv", "commitmentsCsv", "All of these commitments", LINKED, "text/csv"),
                page("/missing", "missing", "What should be in the library and is not", LINKED, GapsPage.class),
                file("/missing.csv", "missingCsv", "All that is missing", LINKED, "text/csv"),
                file("/suggest", "suggest", "What may be meant by what is typed so far", List.of(WORDS),
                        "application/json"),
                file(Health.PATH, "health", "Whether the site can do its work: 200 where it can, 503 where it cannot",
                        List.of(), "application/json"),
                file(Measures.PATH, "metrics", "Requests, papers, index and memory, for Prometheus", List.of(),
                        "text/plain"),
                page("/api", "addresses", "All these addresses", List.of(), ApiPage.class));
    }

    private static List<Asked> and(List<Asked> some, Asked... more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).toList();
    }

    private static ApiAddress page(String path, String name, String told, List<Asked> asks,
            Class<? extends Page> page) {
        return new ApiAddress(path, name, told, asks, Optional.of(page), "application/json",
                needsId(path, asks)
                        ? ""
                        : path.equals("/") ? "/index.json" : path + ".json");
    }

    private static ApiAddress file(String path, String name, String told, List<Asked> asks, String form) {
        return new ApiAddress(path, name, told, asks, Optional.empty(), form,
                needsId(path, asks) ? "" : path);
    }

    private static boolean needsId(String path, List<Asked> asks) {
        return path.contains("{") || asks.stream().anyMatch(Asked::isId);
    }

    /// The parameters as OpenAPI writes them.
    List<Map<String, Object>> parameters() {
        return asks.stream().map(this::parameter).toList();
    }

    private Map<String, Object> parameter(Asked asked) {
        boolean part = asked.isPartOf(path);
        Map<String, Object> one = asked.values().isEmpty()
                ? Map.of("type", asked.type())
                : Map.of("type", asked.type(), "enum", asked.values());
        return Map.of("name", asked.name(), "in", part ? "path" : "query", "description", asked.told(), "required",
                part || asked.isId(), "schema",
                asked.many() ? Map.of("type", "array", "items", one) : one);
    }
}
