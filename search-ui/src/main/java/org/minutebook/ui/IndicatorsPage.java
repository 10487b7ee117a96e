package org.minutebook.ui;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.minutebook.search.Codes;
import org.minutebook.search.Column;
import org.minutebook.search.Facet;
import org.minutebook.search.Query;
import org.minutebook.ui.IndicatorList.Named;

/// Every indicator that papers name, with how many of its values they give and the latest outturn.
///
/// @param chips the paper or meeting to which the table is narrowed
/// @param words a part of a code or title, as typed
/// @param mostFirst whether those with most readings come first; otherwise they come in order of their codes
public record IndicatorsPage(List<Row> rows, Leaves leaves, List<ResultsPage.Chip> chips, String words,
        boolean mostFirst, Address address) implements Page {

    static final String PATH = "/indicators";
    private static final String MOST_FIRST = "-readings";
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Comparator<Named> BY_CODE = Comparator.comparing(named -> sortable(named.code()));
    private static final Comparator<Named> BY_READINGS = Comparator.comparingLong(Named::readings).reversed()
            .thenComparing(BY_CODE);

    /// One indicator.
    ///
    /// @param title what papers say it measures
    /// @param records how many records name it
    /// @param latest its outturn of the latest period
    public record Row(String code, Optional<String> title, long records, long readings, Optional<ReadingRow> latest) {}

    /// One indicator, for programs.
    ///
    /// @param latest its outturn of the latest period
    /// @param address where the site shows its values
    record Told(String indicator, Optional<String> title, long records, long readings, Optional<ReadingRow.Told> latest,
            String address) {

        static Told of(Row row) {
            return new Told(row.code(), row.title(), row.records(), row.readings(), row.latest().map(ReadingRow::told),
                    Links.indicator(row.code()));
        }
    }

    @Override
    public String template() {
        return "indicators";
    }

    @Override
    public Rows<Told> data() {
        return Rows.of(rows.stream().map(Told::of).toList(), leaves, List.of(), file());
    }

    /// The same rows, all of them, as CSV.
    public String file() {
        return address.at(PATH + ".csv").toString();
    }

    /// The table in the order of the codes, or of how many readings there are.
    public Heading heading(String label, boolean most) {
        String sorted = address.with(TableRequest.SORT, most ? List.of(MOST_FIRST) : List.of()).toString();
        return new Heading(label, Optional.of(sorted), most == mostFirst ? Optional.of(most) : Optional.empty());
    }

    public List<String> hidden(String field) {
        return address.fields().getOrDefault(field, List.of());
    }

    /// @param mostFirst whether the address asks for those with most readings first
    static IndicatorsPage of(TableRequest request, boolean mostFirst, IndicatorList list, Shelf shelf) {
        List<Named> all = named(request, mostFirst, list);
        Address address = mostFirst ? request.address().with(TableRequest.SORT, MOST_FIRST) : request.address();
        List<Row> rows = all.stream().skip((request.page() - 1L) * TableRequest.ROWS_A_PAGE)
                .limit(TableRequest.ROWS_A_PAGE).map(named -> row(named, request, shelf)).toList();
        Leaves leaves = Leaves.of(all.size(), request.page(), rows.size(),
                page -> page <= 1 ? address : address.with("page", Integer.toString(page)));
        List<ResultsPage.Chip> chips = Chips.of(request, shelf.search(narrowed(request).page(0, 1)));
        return new IndicatorsPage(rows, leaves, chips, request.words(), mostFirst, address);
    }

    /// Every indicator that is asked for, not only those of one page.
    static List<Row> all(TableRequest request, boolean mostFirst, IndicatorList list, Shelf shelf) {
        return named(request, mostFirst, list).stream().map(named -> row(named, request, shelf)).toList();
    }

    static boolean mostFirst(Optional<String> sort) {
        return sort.equals(Optional.of(MOST_FIRST));
    }

    private static List<Named> named(TableRequest request, boolean mostFirst, IndicatorList list) {
        String key = Codes.key(request.words());
        String words = request.words().toLowerCase(Locale.UK);
        return list.in(narrowed(request)).stream()
                .filter(n -> (!key.isEmpty() && Codes.key(n.code()).contains(key))
                        || n.title().orElse("").toLowerCase(Locale.UK).contains(words))
                .sorted(mostFirst ? BY_READINGS : BY_CODE).toList();
    }

    private static Query narrowed(TableRequest request) {
        return Query.of("").with(Facet.DOCUMENT, request.chosen(Facet.DOCUMENT))
                .with(Facet.MEETING, request.chosen(Facet.MEETING));
    }

    private static Row row(Named named, TableRequest request, Shelf shelf) {
        if (named.readings() == 0) {
            return new Row(named.code(), named.title(), named.records(), 0, Optional.empty());
        }
        Query outturns = new Query("kind:reading title:outturn indicator:\"" + named.code() + "\"",
                narrowed(request).filters(), Optional.empty(), Optional.empty(), Query.Sort.NEWEST, 0, 1)
                .ordered(Column.PERIOD, true);
        return new Row(named.code(), named.title(), named.records(), named.readings(),
                shelf.search(outturns).hits().stream().findFirst().flatMap(ReadingRow::of)
                        .filter(row -> row.reading().indicator().equals(named.code())));
    }

    /// The code with its numbers filled up, so that NI 2 comes before NI 10.
    private static String sortable(String code) {
        return NUMBER.matcher(code).replaceAll(IndicatorsPage::filledUp);
    }

    private static String filledUp(MatchResult number) {
        return "%012d".formatted(new BigInteger(number.group()));
    }
}
