package org.minutebook.search;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How any engine answers: all that is asked first, some of it if nothing has all, and in words where there is
/// something to say.
public final class Answers {

    private Answers() {}

    /// Answers a query.
    ///
    /// @param engine finds what fulfils a clause, under the query's filters and in its order
    public static Results to(Query query, Question question, Function<Clause, Results> engine) {
        Results results = engine.apply(question.clause());
        if (results.total() == 0 && question.loosened().isPresent()) {
            Results some = engine.apply(question.loosened().get());
            if (some.total() > 0) {
                return said(some, question, Optional.of("Nothing has all of these words. These have some of them."));
            }
        }
        return said(results, question, results.total() > 0 ? Optional.empty() : Optional.of(nothing(query)));
    }

    private static String nothing(Query query) {
        boolean narrowed = !query.filters().isEmpty() || query.from().isPresent() || query.to().isPresent()
                || !query.due().any() || query.since().isPresent();
        return narrowed
                ? "Nothing was found. Try taking a filter off, or other words."
                : "Nothing was found. Try fewer words, or other words.";
    }

    private static Results said(Results results, Question question, Optional<String> more) {
        String message = Stream.concat(question.notes().stream(), more.stream()).collect(Collectors.joining(" "));
        return new Results(results.total(), results.hits(), results.facets(),
                message.isEmpty() ? Optional.empty() : Optional.of(message));
    }
}
