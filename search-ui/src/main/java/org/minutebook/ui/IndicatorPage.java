package org.minutebook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.linked.IndicatorHistory;
import org.minutebook.search.Codes;
import org.minutebook.search.Column;
import org.minutebook.search.Facet;
import org.minutebook.search.Query;
import org.minutebook.search.Results;

/// The readings of one indicator, as a table.
///
/// @param figures those of each council, period by period; of the first few where there are many
/// @param title what papers say it measures
/// @param named how many records name it at all
/// @param choices what the table can be narrowed by
public record IndicatorPage(String code, List<Figures> figures, Optional<String> title, long named,
        List<ReadingRow> rows,
        List<Heading> headings, Leaves leaves,
        List<Choices> choices, List<ResultsPage.Chip> chips, List<String> notes, Address address) implements Page {

    static final Query.Order BY_CUSTOM = new Query.Order(Column.PERIOD, true);
    private static final String KIND = "reading";
    private static final int MOST_COUNCILS = 4;

    /// The same for programs.
    record Told(String indicator, Optional<String> title, long named, Rows<ReadingRow.Told> readings) {}

    @Override
    public String template() {
        return "indicator";
    }

    @Override
    public Told data() {
        return new Told(code, title, named,
                Rows.of(rows.stream().map(ReadingRow::told).toList(), leaves, notes, file("csv"),
                        file("jsonl")));
    }

    /// The same rows, all of them, as a file.
    ///
    /// @param ending `csv` or `jsonl`
    public String file(String ending) {
        return address.at(Links.indicator(code) + "." + ending).toString();
    }

    /// The records that name the indicator.
    public String naming() {
        return Links.search(Query.of("").with(Facet.INDICATOR, List.of(code)));
    }

    public List<String> hidden(String field) {
        return address.fields().getOrDefault(field, List.of());
    }

    /// The code as the papers of the library have it, however it is typed; empty where none names it.
    static Optional<String> code(String typed, Shelf shelf) {
        String plain = typed.replace("\"", "").strip();
        Results named = shelf.search(Query.of("indicator:\"" + plain + "\"").page(0, 1));
        if (plain.isEmpty() || named.total() == 0) {
            return Optional.empty();
        }
        String key = Codes.key(plain);
        return named.facets().getOrDefault(Facet.INDICATOR, List.of()).stream().map(Results.Count::value)
                .filter(value -> Codes.key(value).equals(key)).findFirst();
    }

    static Query query(String code, TableRequest request) {
        Query query = request.query(KIND).with(Facet.INDICATOR, List.of(code));
        return request.order().isPresent() ? query : query.ordered(BY_CUSTOM.column(), BY_CUSTOM.down());
    }

    /// @param histories of all indicators
    static IndicatorPage of(String code, TableRequest request, List<IndicatorHistory> histories, Shelf shelf) {
        Results results = shelf.search(query(code, request));
        List<ReadingRow> rows = results.hits().stream().map(ReadingRow::of).flatMap(Optional::stream).toList();
        Query naming = Query.of("").with(Facet.INDICATOR, List.of(code));
        List<String> councils = request.chosen(Facet.COUNCIL);
        List<Figures> figures = histories.stream().filter(h -> h.indicator().equals(code))
                .filter(h -> councils.isEmpty() || h.council().filter(councils::contains).isPresent())
                .limit(MOST_COUNCILS).map(h -> Figures.of(h, shelf)).toList();
        return new IndicatorPage(code, figures, IndicatorTitles.in(naming, shelf).of(code),
                shelf.search(naming.page(0, 0)).total(), rows, headings(request),
                Leaves.of(results.total(), request.page(), rows.size(), request::turned),
                List.of(Choices.of("Committee or body", Facet.BODY, results, request),
                        Choices.of("Council", Facet.COUNCIL, results, request)),
                Chips.of(request, results), new ArrayList<>(request.misunderstood()), request.address());
    }

    private static List<Heading> headings(TableRequest request) {
        return List.of(Heading.of("Period", Column.PERIOD, request, BY_CUSTOM),
                Heading.of("Measure", Column.MEASURE, request, BY_CUSTOM),
                Heading.of("Value", Column.VALUE, request, BY_CUSTOM), Heading.plain("Fraction"),
                Heading.of("As of", Column.AS_OF, request, BY_CUSTOM), Heading.plain("What is good"),
                Heading.of("Meeting", Column.MEETING, request, BY_CUSTOM));
    }
}
