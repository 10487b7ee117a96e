package org.minutebook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Action;
import org.minutebook.search.Column;
import org.minutebook.search.Facet;
import org.minutebook.search.Query;
import org.minutebook.search.Results;

/// The actions of action plans, action logs and minutes, as a table.
///
/// @param states the states that can be ticked
/// @param choices what else the table can be narrowed by
/// @param chips the filters that are on, each with the address of the table without it
/// @param notes what the reader should know of how the request was understood
public record ActionsPage(List<ActionRow> rows, List<Heading> headings, Leaves leaves, Choices states,
        List<Choices> choices, List<ResultsPage.Chip> chips, List<String> notes, String words, String dueFrom,
        String dueTo, Address address) implements Page {

    static final String PATH = "/actions";
    static final Query.Order BY_CUSTOM = new Query.Order(Column.MEETING, true);
    private static final String KIND = "action";

    @Override
    public String template() {
        return "actions";
    }

    @Override
    public Rows<ActionRow.Told> data() {
        return Rows.of(rows.stream().map(ActionRow::told).toList(), leaves, notes, file("csv"), file("jsonl"));
    }

    /// What the browser's tab says.
    public String title() {
        return leaves.first() > 1 ? "Actions, from row " + leaves.first() : "Actions";
    }

    /// The same rows, all of them, as a file.
    ///
    /// @param ending `csv` or `jsonl`
    public String file(String ending) {
        return address.at(PATH + "." + ending).toString();
    }

    /// The orders that a reader without the table's head can choose.
    public List<Sorting> sortings() {
        String chosen = address.fields().getOrDefault(TableRequest.SORT, List.of("-meeting")).getFirst();
        return List.of(new Sorting("-meeting", "Newest meeting first"), new Sorting("due", "Earliest due date first"),
                new Sorting("-due", "Latest due date first"), new Sorting("state", "Overdue first"),
                new Sorting("lead", "Lead, A to Z"), new Sorting("objective", "Objective, A to Z"),
                new Sorting("section", "Section, A to Z")).stream()
                .map(s -> new Sorting(s.value(), s.label(), s.value().equals(chosen))).toList();
    }

    /// An order.
    public record Sorting(String value, String label, boolean chosen) {
        Sorting(String value, String label) {
            this(value, label, false);
        }
    }

    static Query query(TableRequest request) {
        return request.query(KIND);
    }

    static ActionsPage of(TableRequest request, Shelf shelf) {
        Results results = shelf.search(query(request));
        Names names = Names.in(shelf.library(),
                results.hits().stream().map(hit -> hit.span().document()).distinct().toList());
        List<ActionRow> rows = results.hits().stream().map(hit -> ActionRow.of(hit, names)).flatMap(Optional::stream)
                .toList();
        List<String> notes = new ArrayList<>(request.misunderstood());
        if (results.total() > 0) {
            results.message().ifPresent(notes::add);
        }
        return new ActionsPage(rows, headings(request),
                Leaves.of(results.total(), request.page(), rows.size(), request::turned),
                Choices.of("State", Facet.STATE, results, request),
                List.of(Choices.of("Lead", Facet.LEAD, results, request),
                        Choices.of("Section of the plan", Facet.SECTION, results, request),
                        Choices.of("Committee or body", Facet.BODY, results, request),
                        Choices.of("Council", Facet.COUNCIL, results, request)),
                Chips.of(request, results), notes, request.words(), request.dueFrom(), request.dueTo(),
                request.address());
    }

    private static List<Heading> headings(TableRequest request) {
        return List.of(Heading.of("Action", Column.ACTION, request, BY_CUSTOM),
                Heading.of("Objective", Column.OBJECTIVE, request, BY_CUSTOM),
                Heading.of("Lead", Column.LEAD, request, BY_CUSTOM), Heading.of("Due", Column.DUE, request, BY_CUSTOM),
                Heading.of("State", Column.STATE, request, BY_CUSTOM), Heading.plain("Update"),
                Heading.of("Meeting", Column.MEETING, request, BY_CUSTOM));
    }

    /// What the form must carry along unseen.
    public List<String> hidden(String field) {
        return address.fields().getOrDefault(field, List.of());
    }

    /// How an action's state is called.
    public String state(Action action) {
        return Words.capital(Words.of(action.state()));
    }
}
