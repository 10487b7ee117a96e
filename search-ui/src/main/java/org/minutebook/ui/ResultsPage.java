package org.minutebook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
public record ResultsPage(Query query, Results results, String from, String to, List<String> notes,
        List<Filter> filters, List<Chip> chips) implements Page {

    private static final List<Facet> SHOWN = List.of(Facet.KIND, Facet.COUNCIL, Facet.BODY, Facet.YEAR, Facet.OFFICER,
            Facet.COUNCILLOR, Facet.INDICATOR, Facet.OUTCOME);
    private static final Set<Facet> OPEN = Set.of(Facet.KIND, Facet.BODY, Facet.YEAR);
    private static final int AT_ONCE = 8;

    /// One facet at the side.
    ///
    /// @param field the name of its field in the address
    /// @param choices those seen at once: the chosen and the most frequent
    /// @param more the others
    /// @param open whether it is unfolded
    public record Filter(String legend, String field, List<Choice> choices, List<Choice> more, boolean open) {}

    /// One value of a facet.
    public record Choice(String value, String label, long hits, boolean chosen) {}

    /// A filter that is on.
    public record Chip(String label, String without) {}

    @Override
    public String template() {
        return "results";
    }

    static ResultsPage of(SearchRequest request, Shelf shelf) {
        Query query = request.query();
        Results results = shelf.search(query);
        List<String> notes = new ArrayList<>(request.misunderstood());
        results.message().ifPresent(notes::add);
        List<Filter> filters = SHOWN.stream().map(facet -> filter(facet, query, results))
                .filter(f -> !f.choices().isEmpty()).toList();
        return new ResultsPage(query, results, request.from(), request.to(), notes, filters, chips(query, results));
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
                : Optional.of(Links.search(query.page(query.offset() - query.size(), query.size())));
    }

    public Optional<String> next() {
        return last() >= results.total() || results.hits().isEmpty()
                ? Optional.empty()
                : Optional.of(Links.search(query.page(query.offset() + query.size(), query.size())));
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

    /// The hit's snippet, cut into marked and unmarked pieces.
    public List<Piece> pieces(Hit hit) {
        return Piece.of(hit.snippet().text(), hit.snippet().marks());
    }

    private static Filter filter(Facet facet, Query query, Results results) {
        Set<String> chosen = query.filters().getOrDefault(facet, Set.of());
        List<Choice> first = new ArrayList<>();
        List<Choice> more = new ArrayList<>();
        for (Results.Count count : results.facets().getOrDefault(facet, List.of())) {
            boolean on = chosen.contains(count.value());
            List<Choice> place = on || first.size() < AT_ONCE ? first : more;
            place.add(new Choice(count.value(), label(facet, count.value()), count.hits(), on));
        }
        Set<String> missing = new TreeSet<>(chosen);
        first.forEach(choice -> missing.remove(choice.value()));
        missing.forEach(value -> first.add(new Choice(value, label(facet, value), 0, true)));
        return new Filter(legend(facet), SearchRequest.name(facet), first, more,
                OPEN.contains(facet) || !chosen.isEmpty());
    }

    private static List<Chip> chips(Query query, Results results) {
        List<Chip> chips = new ArrayList<>();
        query.filters().forEach((facet, values) -> new TreeSet<>(values).forEach(value -> {
            List<String> others = values.stream().filter(v -> !v.equals(value)).toList();
            chips.add(new Chip(legend(facet) + ": " + name(facet, value, results),
                    Links.search(query.with(facet, others).page(0, query.size()))));
        }));
        query.from().ifPresent(day -> chips.add(new Chip("From " + Words.day(day),
                Links.search(query.between(Optional.empty(), query.to()).page(0, query.size())))));
        query.to().ifPresent(day -> chips.add(new Chip("Up to " + Words.day(day),
                Links.search(query.between(query.from(), Optional.empty()).page(0, query.size())))));
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
            default -> value;
        };
    }
}
