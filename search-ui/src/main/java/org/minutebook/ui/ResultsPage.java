package org.minutebook.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.minutebook.search.Facet;
import org.minutebook.search.Hit;
import org.minutebook.search.Query;
import org.minutebook.search.Results;

/// A search's hits, with the filters at the side and those that are on as chips.
///
/// @param from the first day as typed
/// @param to the last day as typed
/// @param notes what the reader should know of how the search was understood
/// @param chips the filters that are on, each with the address of the search without it
/// @param years how many hits each year has
/// @param suggested what may be meant by the words: people, bodies, indicators, titles
/// @param people the pages of the people to whom the search is narrowed
/// @param explained why one of the hits is there, where that is asked
/// @param saving how the search can be kept; empty where it cannot
/// @param grouped whether hits of one meeting stand together
public record ResultsPage(Query query, Results results, String from, String to, List<String> notes,
        List<Filter> filters, List<Chip> chips, YearBars years, List<Suggested> suggested, List<Step> people,
        Optional<Explained> explained, Optional<Saving> saving, boolean grouped) implements Page {

    private static final List<Facet> SHOWN = List.of(Facet.KIND, Facet.COUNCIL, Facet.BODY, Facet.YEAR, Facet.MONTH,
            Facet.OFFICER,
            Facet.COUNCILLOR, Facet.INDICATOR, Facet.OUTCOME, Facet.STATE, Facet.PAPER, Facet.HAS);
    private static final Set<Facet> LONG = Set.of(Facet.COUNCIL, Facet.BODY, Facet.OFFICER, Facet.COUNCILLOR,
            Facet.INDICATOR);
    private static final String SUBSTANCE = "substance";
    private static final String STANDARD = "standard";
    private static final int MOST_SUGGESTED = 4;
    private static final Set<Facet> OPEN = Set.of(Facet.KIND, Facet.BODY, Facet.YEAR, Facet.MONTH);
    private static final int AT_ONCE = 8;

    /// One facet at the side.
    ///
    /// @param field the name of its field in the address
    /// @param choices those seen at once: the chosen and the most frequent
    /// @param more the others
    /// @param open whether it is unfolded
    /// @param searched whether its values can be searched
    /// @param typed what they were searched for
    public record Filter(String legend, String field, List<Choice> choices, List<Choice> more, boolean open,
            boolean searched, String typed) {}

    /// The values that are chosen of facets which have no field on the page, by field, so that no search loses them.
    public Map<String, List<String>> kept() {
        Map<String, List<String>> kept = new TreeMap<>();
        query.filters().forEach((facet, values) -> {
            String field = SearchRequest.name(facet);
            boolean onThePage = (facet == Facet.BUSINESS && values.equals(Set.of(SUBSTANCE)))
                    || filters.stream().anyMatch(f -> f.field().equals(field));
            if (!onThePage) {
                kept.put(field, values.stream().sorted().toList());
            }
        });
        return kept;
    }

    /// One value of a facet.
    public record Choice(String value, String label, long hits, boolean chosen) {}

    /// Hits that stand together.
    ///
    /// @param heading what they have in common; empty where nothing is said
    /// @param address where the heading leads; empty for nowhere
    public record Group(String heading, String address, List<Hit> hits) {}

    /// The form in which a search is kept.
    ///
    /// @param address where it is sent
    /// @param name under which it was just saved; empty where it was not
    public record Saving(String address, Optional<String> name) {

        static Saving of(SearchRequest request, Shelf shelf) {
            return new Saving(SavingRoutes.address(request.query()), Optional.of(request.saved())
                    .filter(name -> shelf.library().searches().names().contains(name)));
        }
    }

    /// Why a hit is there, a line for each reason.
    public record Explained(String hit, List<String> reasons) {}

    /// A filter that is on.
    public record Chip(String label, String without) {}

    @Override
    public String template() {
        return "results";
    }

    @Override
    public Found data() {
        return Found.of(this);
    }

    /// @param saves whether readers may save searches
    static ResultsPage of(SearchRequest request, PeopleBook book, boolean saves, Shelf shelf) {
        Query query = request.query();
        Results results = shelf.search(query);
        List<String> notes = new ArrayList<>(request.misunderstood());
        results.message().ifPresent(notes::add);
        boolean oneYear = query.filters().getOrDefault(Facet.YEAR, Set.of()).size() == 1
                || !query.filters().getOrDefault(Facet.MONTH, Set.of()).isEmpty();
        List<Filter> filters = SHOWN.stream().filter(f -> f != Facet.MONTH || oneYear)
                .map(facet -> filter(facet, request, results, shelf))
                .filter(f -> !f.choices().isEmpty() || !f.typed().isEmpty()).toList();
        List<Suggested> suggested = query.words().isBlank() || query.offset() > 0
                ? List.of()
                : Suggested.of(shelf.engine(), query.words(), MOST_SUGGESTED);
        return new ResultsPage(query, results, request.from(), request.to(), notes, filters, chips(request, results),
                YearBars.of(query, results, request::link), suggested, people(query, book),
                explained(request, results, shelf),
                saves ? Optional.of(Saving.of(request, shelf)) : Optional.empty(), request.grouped());
    }

    private static List<Step> people(Query query, PeopleBook book) {
        return Stream.of(Facet.OFFICER, Facet.COUNCILLOR)
                .flatMap(facet -> query.filters().getOrDefault(facet, Set.of()).stream().sorted())
                .flatMap(name -> book.called(name).stream()).distinct()
                .map(person -> new Step(person.name(), Links.person(person.id()))).toList();
    }

    private static Optional<Explained> explained(SearchRequest request, Results results, Shelf shelf) {
        Query asked = results.nearest().filter(Results.Nearest::applied).map(n -> request.query().words(n.words()))
                .orElse(request.query());
        return results.hits().stream().filter(h -> h.id().equals(request.why())).findFirst()
                .flatMap(h -> shelf.engine().why(asked, h).map(w -> new Explained(h.id(), w.told())));
    }

    /// Why a hit is there, where that is asked.
    public List<String> reasons(Hit hit) {
        return explained.filter(e -> e.hit().equals(hit.id())).map(Explained::reasons).orElse(List.of());
    }

    /// The address of this page with the reasons of one hit.
    public String asking(Hit hit) {
        return SearchRequest.link(query, grouped) + "&" + SearchRequest.WHY + "="
                + URLEncoder.encode(hit.id(), StandardCharsets.UTF_8) + "#" + anchor(hit);
    }

    /// Where a link to a hit points.
    public String anchor(Hit hit) {
        return "hit-" + (query.offset() + results.hits().indexOf(hit) + 1);
    }

    /// The first and last hit's places in the list, from 1.
    public int first() {
        return query.offset() + 1;
    }

    public long last() {
        return query.offset() + (long) results.hits().size();
    }

    public Optional<String> previous() {
        return query.offset() == 0
                ? Optional.empty()
                : Optional.of(SearchRequest.link(query.page(query.offset() - query.size(), query.size()), grouped));
    }

    public Optional<String> next() {
        return last() >= results.total() || results.hits().isEmpty()
                ? Optional.empty()
                : Optional.of(SearchRequest.link(query.page(query.offset() + query.size(), query.size()), grouped));
    }

    /// What the browser's tab says.
    public String title() {
        String place = query.offset() == 0 ? "" : " (page " + (query.offset() / query.size() + 1) + ")";
        return (query.words().isBlank() ? "All records" : query.words()) + place;
    }

    /// The indicators that the search is narrowed to.
    public List<String> indicators() {
        return query.filters().getOrDefault(Facet.INDICATOR, Set.of()).stream().sorted().toList();
    }

    /// The hits of this page, those of one meeting together where that is asked for.
    public List<Group> groups() {
        if (!grouped) {
            return results.hits().isEmpty() ? List.of() : List.of(new Group("", "", results.hits()));
        }
        Map<String, List<Hit>> meetings = new LinkedHashMap<>();
        results.hits().forEach(h -> meetings.computeIfAbsent(h.meeting().orElse(""), m -> new ArrayList<>()).add(h));
        return meetings.entrySet().stream()
                .map(e -> e.getKey().isEmpty()
                        ? new Group("No meeting known", "", e.getValue())
                        : new Group(Chips.meeting(e.getValue().getFirst()), Links.meeting(e.getKey()), e.getValue()))
                .toList();
    }

    /// The hit's snippet, cut into marked and unmarked pieces.
    public List<Piece> pieces(Hit hit) {
        return Piece.of(hit.snippet().text(), hit.snippet().marks());
    }

    private static Filter filter(Facet facet, SearchRequest request, Results results, Shelf shelf) {
        Set<String> chosen = request.query().filters().getOrDefault(facet, Set.of());
        List<Results.Count> all = results.facets().getOrDefault(facet, List.of());
        String typed = LONG.contains(facet) ? request.containing().getOrDefault(facet, "") : "";
        List<Choice> first = new ArrayList<>();
        List<Choice> more = new ArrayList<>();
        all.stream().filter(c -> chosen.contains(c.value())).forEach(c -> first.add(choice(facet, c, true)));
        List<Results.Count> offered = typed.isEmpty() ? all : shelf.engine().counts(request.query(), facet, typed);
        offered.stream().filter(c -> !chosen.contains(c.value()))
                .forEach(c -> (first.size() < AT_ONCE ? first : more).add(choice(facet, c, false)));
        return new Filter(legend(facet), SearchRequest.name(facet), first, more,
                OPEN.contains(facet) || !chosen.isEmpty() || !typed.isEmpty(),
                LONG.contains(facet) && (all.size() > AT_ONCE || !typed.isEmpty()), typed);
    }

    private static Choice choice(Facet facet, Results.Count count, boolean chosen) {
        return new Choice(count.value(), label(facet, count.value()), count.hits(), chosen);
    }

    /// How many of the hits are standard business; empty where none are and nothing is left out.
    public Optional<Long> standard() {
        Optional<Long> hits = results.facets().getOrDefault(Facet.BUSINESS, List.of()).stream()
                .filter(c -> c.value().equals(STANDARD)).map(Results.Count::hits).findFirst();
        return withoutStandard() ? Optional.of(hits.orElse(0L)) : hits.filter(h -> h > 0);
    }

    /// Whether standard business is left out.
    public boolean withoutStandard() {
        return query.filters().getOrDefault(Facet.BUSINESS, Set.of()).equals(Set.of(SUBSTANCE));
    }

    /// Where the search with other words in place of misspelt ones is; empty where there are none to offer.
    public Optional<String> nearest() {
        return results.nearest().filter(n -> !n.applied())
                .map(n -> Links.search(query.words(n.words()).page(0, query.size())));
    }

    private static List<Chip> chips(SearchRequest request, Results results) {
        Query query = request.query();
        List<Chip> chips = new ArrayList<>();
        query.filters().forEach((facet, values) -> new TreeSet<>(values).forEach(value -> {
            List<String> others = values.stream().filter(v -> !v.equals(value)).toList();
            chips.add(new Chip(legend(facet) + ": " + name(facet, value, results),
                    request.link(query.with(facet, others).page(0, query.size()))));
        }));
        query.from().ifPresent(day -> chips.add(new Chip("From " + Words.day(day),
                request.link(query.between(Optional.empty(), query.to()).page(0, query.size())))));
        query.to().ifPresent(day -> chips.add(new Chip("Up to " + Words.day(day),
                request.link(query.between(query.from(), Optional.empty()).page(0, query.size())))));
        query.since().ifPresent(time -> chips.add(new Chip("Added since " + Words.day(LocalDate.ofInstant(time,
                ZoneId.systemDefault())), request.link(query.since(Optional.empty()).page(0, query.size())))));
        return chips;
    }

    /// A paper or meeting is chosen by its id, but told by its name.
    private static String name(Facet facet, String value, Results results) {
        return switch (facet) {
            case DOCUMENT -> results.hits().stream().filter(h -> h.span().document().sha256().equals(value))
                    .map(Hit::documentName).findFirst().orElse("one paper");
            case MEETING -> results.hits().stream().filter(h -> h.meeting().equals(Optional.of(value)))
                    .map(h -> h.body().orElse("Meeting") + ", " + Words.day(h.date())).findFirst()
                    .orElse("one meeting");
            case KIND, COUNCIL, BODY, YEAR, OFFICER, COUNCILLOR, INDICATOR, OUTCOME, STATE, LEAD, SECTION,
                    INDICATOR_TITLE, MONTH, PAPER, HAS, BUSINESS ->
                label(facet, value);
        };
    }

    private static String legend(Facet facet) {
        return switch (facet) {
            case KIND -> "Kind of record";
            case COUNCIL -> "Council";
            case BODY -> "Committee or body";
            case YEAR -> "Year";
            case OFFICER -> "Officer";
            case COUNCILLOR -> "Councillor";
            case INDICATOR -> "Indicator";
            case OUTCOME -> "Decision";
            case DOCUMENT -> "Paper";
            case MEETING -> "Meeting";
            case STATE -> "State";
            case LEAD -> "Lead";
            case SECTION -> "Section";
            case INDICATOR_TITLE -> "Indicator";
            case MONTH -> "Month";
            case PAPER -> "Kind of paper";
            case HAS -> "With";
            case BUSINESS -> "Business";
        };
    }

    private static String label(Facet facet, String value) {
        return switch (facet) {
            case KIND, OUTCOME, STATE, PAPER, HAS, BUSINESS ->
                Words.capital(value.toLowerCase(Locale.ROOT).replace('_', ' '));
            case MONTH -> Days.day(value, false).map(Words::month).orElse(value);
            default -> value;
        };
    }
}
