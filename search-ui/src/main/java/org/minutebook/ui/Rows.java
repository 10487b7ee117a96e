package org.minutebook.ui;

import java.util.List;
import java.util.Optional;

/// A page of a table's rows, for programs.
///
/// @param total how many rows the table has
/// @param first the place of the first of these in it, from 1
/// @param previous the address of the page before
/// @param next the address of the page after
/// @param files the addresses of the whole table as a file
/// @param notes what the reader should know of how the request was understood
record Rows<R>(long total, long first, Optional<String> previous, Optional<String> next, List<String> files,
        List<String> notes, List<R> rows) {

    static <R> Rows<R> of(List<R> rows, Leaves leaves, List<String> notes, String... files) {
        return new Rows<>(leaves.total(), leaves.first(), leaves.previous(), leaves.next(), List.of(files), notes,
                rows);
    }
}
