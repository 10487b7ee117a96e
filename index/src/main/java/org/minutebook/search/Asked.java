package org.minutebook.search;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A query as an engine is to answer it. What is in the index decides whether all words must be found or some will do,
/// and whether they are spelt otherwise; filters do not, so that the same question means the same under any filter.
///
/// @param question the words, understood; those of the corrected query where that is what is answered
/// @param clause what a passage must fulfil
/// @param nearest the words that may have been meant
/// @param note what to tell the reader beside the question's own notes
public record Asked(Query query, Question question, Clause clause, Optional<Results.Nearest> nearest,
        Optional<String> note) {

    /// Understands a query by what an engine knows.
    public static Asked of(Query query, Thesaurus thesaurus, Vocabulary vocabulary) {
        Question question = Question.of(query.words(), thesaurus);
        boolean found = vocabulary.any(question.clause());
        Optional<Spelling.Corrected> corrected = new Spelling(vocabulary).correct(query.words(), question.typed());
        Optional<Results.Nearest> offer = corrected.map(c -> new Results.Nearest(c.typed(), false));
        if (found) {
            return new Asked(query, question, question.clause(), offer, Optional.empty());
        }
        if (corrected.isPresent() && corrected.get().unknown()) {
            String words = corrected.get().typed();
            return loosened(query, Question.of(words, thesaurus), vocabulary,
                    Optional.of(new Results.Nearest(words, true)));
        }
        return loosened(query, question, vocabulary, offer);
    }

    private static Asked loosened(Query query, Question question, Vocabulary vocabulary,
            Optional<Results.Nearest> nearest) {
        if (vocabulary.any(question.clause())) {
            return new Asked(query, question, question.clause(), nearest, Optional.empty());
        }
        for (Clause looser : question.looser()) {
            if (vocabulary.any(looser)) {
                return new Asked(query, question, looser, nearest,
                        Optional.of("Nothing has all of these words. These have some of them."));
            }
        }
        return new Asked(query, question, question.clause(), nearest.filter(n -> !n.applied()), Optional.empty());
    }

    /// Whether what every meeting has is to come after the rest: so it is, unless it is what was asked for.
    ///
    /// @param standard how many passages of such business have all that was asked
    /// @param all how many passages have
    public static boolean standardLast(long standard, long all) {
        return standard * 2 <= all;
    }

    /// The words that are answered: as typed, or as corrected.
    public String words() {
        return nearest.filter(Results.Nearest::applied).map(Results.Nearest::words).orElse(query.words());
    }

    /// Results with what there is to say of them.
    public Results told(Results results) {
        Optional<String> instead = nearest.filter(Results.Nearest::applied).map(
                n -> "Nothing has “%s”. This is what was found for “%s”.".formatted(query.words().strip(), n.words()));
        Optional<String> nothing = results.total() > 0 ? Optional.empty() : Optional.of(nothing());
        String message = Stream.of(question.notes().stream(), instead.stream(),
                results.total() > 0 ? note.stream() : Stream.<String>of(), nothing.stream())
                .flatMap(part -> part).collect(Collectors.joining(" "));
        return new Results(results.total(), results.hits(), results.facets(),
                message.isEmpty() ? Optional.empty() : Optional.of(message), nearest);
    }

    private String nothing() {
        boolean narrowed = !query.filters().isEmpty() || query.from().isPresent() || query.to().isPresent()
                || !query.due().any() || query.since().isPresent();
        return narrowed
                ? "Nothing was found. Try taking a filter off, or other words."
                : "Nothing was found. Try fewer words, or other words.";
    }
}
