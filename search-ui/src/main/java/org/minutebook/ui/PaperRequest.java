package org.minutebook.ui;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Which part of a paper is asked for: a page of the file, and a passage to mark. Whatever cannot be understood counts
/// as not asked for.
///
/// @param from where the passage starts in the paper's text; as large as `to` where none is asked for
record PaperRequest(OptionalInt page, int from, int to) {

    /// @param fields gives a field by its name, or null where the address has none
    static PaperRequest of(Function<String, @Nullable String> fields) {
        int from = number(fields.apply("from")).orElse(0);
        return new PaperRequest(number(fields.apply("page")), from,
                Math.max(from, number(fields.apply("to")).orElse(0)));
    }

    boolean marks() {
        return from < to;
    }

    private static OptionalInt number(@Nullable String field) {
        String text = Optional.ofNullable(field).orElse("").strip();
        return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
