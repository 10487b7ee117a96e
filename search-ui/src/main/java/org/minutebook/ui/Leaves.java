package org.minutebook.ui;

import java.util.Optional;
import java.util.function.IntFunction;

/// Where in the rows of a long table a page of them is.
///
/// @param first the place of its first row, from 1
/// @param shown how many rows are shown
/// @param previous the address of the page before
/// @param next the address of the page after
public record Leaves(long total, long first, int shown, Optional<String> previous, Optional<String> next) {

    /// @param page which page, from 1
    /// @param address the address of a page
    static Leaves of(long total, int page, int shown, IntFunction<Address> address) {
        long first = (page - 1L) * TableRequest.ROWS_A_PAGE + 1;
        boolean more = shown > 0 && first + shown - 1 < total;
        return new Leaves(total, first, shown,
                page > 1 ? Optional.of(address.apply(page - 1).toString()) : Optional.empty(),
                more ? Optional.of(address.apply(page + 1).toString()) : Optional.empty());
    }

    public long last() {
        return first + shown - 1;
    }

    /// Whether there are rows, but none on this page.
    public boolean beyond() {
        return total > 0 && shown == 0;
    }

    public boolean whole() {
        return previous.isEmpty() && next.isEmpty();
    }
}
