package org.minutebook.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minutebook.corpus.Resolution;

/// What `officer:ash` and its like ask for.
final class NamedClauses {

    private NamedClauses() {}

    /// The clause; empty if the value means nothing after this name.
    static Optional<Clause> of(Lexeme.Name name, String value) {
        return switch (name) {
            case OFFICER -> in(Zone.OFFICER, value);
            case COUNCILLOR -> in(Zone.COUNCILLOR, value);
            case BODY -> in(Zone.BODY, value);
            case COUNCIL -> in(Zone.COUNCIL, value);
            case TITLE -> in(Zone.TITLE, value);
            case DOCUMENT -> in(Zone.DOCUMENT, value);
            case INDICATOR -> tagged(Tag.INDICATOR, Codes.key(value));
            case OUTCOME -> constant(Resolution.Outcome.values(), value).flatMap(o -> tagged(Tag.OUTCOME, o));
            case MINUTE -> tagged(Tag.MINUTE, String.join(" ", Words.folded(value)));
            case KIND -> constant(Hit.Kind.values(), value).flatMap(k -> tagged(Tag.KIND, k));
            case YEAR -> Dates.years(value).map(Clause.class::cast);
            case BEFORE -> Dates.day(value).map(d -> new Clause.During(Optional.empty(), Optional.of(d)));
            case AFTER -> Dates.day(value).map(d -> new Clause.During(Optional.of(d), Optional.empty()));
        };
    }

    /// What may stand after a name, for a message to its reader.
    static String wanted(Lexeme.Name name) {
        return switch (name) {
            case OFFICER, COUNCILLOR, BODY, COUNCIL, TITLE, DOCUMENT -> "words";
            case INDICATOR -> "a code, such as NI59";
            case OUTCOME -> "one of " + listed(Resolution.Outcome.values());
            case MINUTE -> "a minute's number";
            case KIND -> "one of " + listed(Hit.Kind.values());
            case YEAR -> "a year or years, such as 2007-2009";
            case BEFORE, AFTER -> "a day, month or year, such as 2007-05-14";
        };
    }

    private static Optional<Clause> in(Zone zone, String value) {
        List<String> terms = Words.folded(value).stream().map(Token::exact).toList();
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clause.In(zone, terms, terms.size() == 1 && value.endsWith("*")));
    }

    private static Optional<Clause> tagged(Tag tag, String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(new Clause.Tagged(tag, value));
    }

    /// The constant so called, in the singular or plural.
    private static Optional<String> constant(Enum<?>[] constants, String value) {
        String wanted = value.strip().toLowerCase(Locale.ROOT);
        for (Enum<?> constant : constants) {
            String name = constant.name().toLowerCase(Locale.ROOT);
            if (wanted.equals(name) || wanted.equals(name + "s")) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static String listed(Enum<?>[] constants) {
        return String.join(", ", List.of(constants).stream().map(c -> c.name().toLowerCase(Locale.ROOT)).toList());
    }
}
