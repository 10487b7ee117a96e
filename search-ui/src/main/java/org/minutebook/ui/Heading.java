package org.minutebook.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.search.Column;
import org.minutebook.search.Query;

/// The head of a table's column, by which the rows can be put in order.
///
/// @param address the table in this column's order, or turned round where it is in that already; empty where there is no
///        such order
/// @param down whether the rows are in this column's order, downwards; empty where they are in another's
public record Heading(String label, Optional<String> address, Optional<Boolean> down) {

    /// A column without an order.
    static Heading plain(String label) {
        return new Heading(label, Optional.empty(), Optional.empty());
    }

    /// @param byCustom the order where the request names none
    static Heading of(String label, Column column, TableRequest request, Query.Order byCustom) {
        Optional<Boolean> down = Optional.of(request.order().orElse(byCustom)).filter(o -> o.column() == column)
                .map(Query.Order::down);
        boolean next = down.map(d -> !d).orElse(column == Column.MEETING);
        return new Heading(label, Optional.of(request.sorted(column, next).toString()), down);
    }

    /// What the `aria-sort` of its cell is; null where the rows are in another column's order.
    public @Nullable String sorted() {
        return down.map(d -> d ? "descending" : "ascending").orElse(null);
    }

    /// The sign beside its name.
    public String arrow() {
        return down.map(d -> d ? "▼" : "▲").orElse("");
    }
}
