package org.minutebook.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.Resolution.Outcome;

/// What `officer:ash` and its like ask for.
final class NamedClauses {

    /// What people call outcomes, beside their names.
    private static final Map<String, List<Outcome>> OUTCOMES = Map.of("passed",
            List.of(Outcome.APPROVED, Outcome.AGREED), "carried", List.of(Outcome.APPROVED, Outcome.AGREED), "accepted",
            List.of(Outcome.APPROVED, Outcome.AGREED), "adopted", List.of(Outcome.APPROVED, Outcome.AGREED),
            "refused", List.of(Outcome.REJECTED), "lost", List.of(Outcome.REJECTED), "declined",
            List.of(Outcome.REJECTED), "postponed", List.of(Outcome.DEFERRED), "adjourned", List.of(Outcome.DEFERRED));
    private static final Map<String, Clause> STANDING = standing();
    /// What a passage may have, and what people call it.
    private static final Map<String, String> HAD = Map.ofEntries(Map.entry("vote", "vote"), Map.entry("votes", "vote"),
            Map.entry("motion", "motion"), Map.entry("motions", "motion"), Map.entry("commitment", "commitment"),
            Map.entry("promise", "commitment"), Map.entry("recommendation", "recommendation"),
            Map.entry("recommendations", "recommendation"), Map.entry("indicator", "indicator"),
            Map.entry("indicators", "indicator"), Map.entry("table", "table"), Map.entry("tables", "table"));
    private static final Map<String, List<String>> PAPERS = Map.of("agenda", List.of("agenda", "agenda_pack"), "pack",
            List.of("agenda_pack"), "log", List.of("action_log"), "performance", List.of("performance_report"));
    private static final Map<String, Hit.Kind> KINDS = Map.of("decision", Hit.Kind.RESOLUTION, "decisions",
            Hit.Kind.RESOLUTION, "value", Hit.Kind.READING, "values", Hit.Kind.READING);

    private NamedClauses() {}

    private static Map<String, Clause> standing() {
        Map<String, Clause> standing = new HashMap<>();
        List.of("overdue", "due", "ongoing", "kept", "unknown", "complete").forEach(
                state -> standing.put(state, new Clause.Tagged(Tag.STATE, state)));
        standing.put("late", new Clause.Tagged(Tag.STATE, "overdue"));
        standing.put("done", any(Tag.STATE, List.of("complete", "kept")));
        standing.put("completed", any(Tag.STATE, List.of("complete", "kept")));
        standing.put("open", any(Tag.STATE, List.of("open", "overdue", "due", "ongoing")));
        List.of("standard", "routine").forEach(
                business -> standing.put(business, new Clause.Tagged(Tag.BUSINESS, "standard")));
        List.of("substance", "substantive").forEach(
                business -> standing.put(business, new Clause.Tagged(Tag.BUSINESS, "substance")));
        return standing;
    }

    /// The clause; empty if the value means nothing after this name.
    static Optional<Clause> of(FieldName name, String value) {
        return switch (name) {
            case OFFICER -> in(Zone.OFFICER, value);
            case COUNCILLOR -> in(Zone.COUNCILLOR, value);
            case PERSON -> person(value);
            case BODY -> in(Zone.BODY, value);
            case COUNCIL -> in(Zone.COUNCIL, value);
            case TITLE -> in(Zone.TITLE, value);
            case DOCUMENT -> in(Zone.DOCUMENT, value);
            case INDICATOR -> tagged(Tag.INDICATOR, Codes.key(value));
            case OUTCOME -> outcome(value);
            case DECIDED -> outcome(value).or(() -> ofKind(Hit.Kind.RESOLUTION, words(value)));
            case MINUTE -> value.codePoints().anyMatch(Character::isDigit)
                    ? tagged(Tag.MINUTE, String.join(" ", Words.folded(value)))
                    : in(Zone.TITLE, value);
            case KIND -> constant(Hit.Kind.values(), value)
                    .or(() -> Optional.ofNullable(KINDS.get(plain(value))).map(NamedClauses::written))
                    .flatMap(k -> tagged(Tag.KIND, k))
                    .or(() -> Optional.ofNullable(PAPERS.get(plain(value))).map(papers -> any(Tag.PAPER, papers)));
            case LEAD -> ofKind(Hit.Kind.ACTION, in(Zone.OFFICER, value));
            case SECTION -> ofKind(Hit.Kind.ACTION, in(Zone.CONTEXT, value));
            case IS -> Optional.ofNullable(STANDING.get(plain(value)));
            case HAS -> Optional.ofNullable(HAD.get(plain(value))).flatMap(h -> tagged(Tag.HAS, h));
            case MEETING -> during(value).or(() -> in(Zone.BODY, value));
            case YEAR -> Dates.years(value).map(Clause.class::cast);
            case MONTH, ON -> during(value);
            case BEFORE -> Dates.day(value).map(d -> new Clause.During(Optional.empty(), Optional.of(d)));
            case AFTER -> Dates.day(value).map(NamedClauses::since);
            case FROM -> Dates.day(value).map(NamedClauses::since).or(() -> person(value));
            case UNTIL -> Dates.period(value).map(p -> new Clause.During(Optional.empty(), p.before()));
        };
    }

    /// The zone in which the value's words are looked up, one by one; empty if they are not.
    static Optional<Zone> zone(FieldName name) {
        return switch (name) {
            case OFFICER, LEAD, PERSON -> Optional.of(Zone.OFFICER);
            case COUNCILLOR -> Optional.of(Zone.COUNCILLOR);
            case BODY -> Optional.of(Zone.BODY);
            case COUNCIL -> Optional.of(Zone.COUNCIL);
            case TITLE -> Optional.of(Zone.TITLE);
            case DECIDED -> Optional.of(Zone.TEXT);
            case DOCUMENT, INDICATOR, OUTCOME, MINUTE, KIND, SECTION, IS, HAS, MEETING, YEAR, MONTH, ON, BEFORE, AFTER,
                    FROM,
                    UNTIL ->
                Optional
                        .empty();
        };
    }

    /// What may stand after a name, for a message to its reader.
    static String wanted(FieldName name) {
        return switch (name) {
            case OFFICER, COUNCILLOR, PERSON, BODY, COUNCIL, TITLE, DOCUMENT, LEAD, SECTION, DECIDED -> "words";
            case INDICATOR -> "a code, such as NI59";
            case OUTCOME -> "one of " + listed(Outcome.values());
            case MINUTE -> "a minute's number";
            case KIND -> "one of " + listed(Hit.Kind.values());
            case IS -> "one of overdue, open, due, ongoing, done, kept, standard, substance";
            case HAS -> "one of vote, motion, commitment, recommendation, indicator, table";
            case YEAR -> "a year or years, such as 2007-2009";
            case MONTH -> "a month, such as 2007-05";
            case MEETING -> "a body or a day, such as 2007-05-14";
            case ON, BEFORE, AFTER, FROM, UNTIL -> "a day, month or year, such as 2007-05-14";
        };
    }

    private static Optional<Clause> person(String value) {
        return in(Zone.OFFICER, value).flatMap(officer -> in(Zone.COUNCILLOR, value)
                .map(councillor -> new Clause.Any(List.of(officer, councillor))));
    }

    private static Optional<Clause> during(String value) {
        return Dates.period(value).map(Clause.class::cast);
    }

    private static Clause since(LocalDate day) {
        return new Clause.During(Optional.of(day), Optional.empty());
    }

    private static Optional<Clause> ofKind(Hit.Kind kind, Optional<Clause> clause) {
        return clause.map(c -> new Clause.All(List.of(new Clause.Tagged(Tag.KIND, written(kind)), c)));
    }

    /// The words as they follow each other, in any of their forms.
    private static Optional<Clause> words(String value) {
        List<String> stems = Words.firstAtEach(Words.of(value).stream().filter(Token::isStem).toList());
        return stems.isEmpty() ? Optional.empty() : Optional.of(new Clause.Phrase(stems));
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

    private static Optional<Clause> outcome(String value) {
        Optional<Clause> named = constant(Outcome.values(), value).flatMap(o -> tagged(Tag.OUTCOME, o));
        return named.or(() -> Optional.ofNullable(OUTCOMES.get(plain(value)))
                .map(outcomes -> any(Tag.OUTCOME, outcomes.stream().map(NamedClauses::written).toList())));
    }

    private static Clause any(Tag tag, List<String> values) {
        return new Clause.Any(values.stream().<Clause>map(v -> new Clause.Tagged(tag, v)).toList());
    }

    /// The constant so called, in the singular or plural.
    private static Optional<String> constant(Enum<?>[] constants, String value) {
        String wanted = plain(value);
        for (Enum<?> constant : constants) {
            String name = written(constant);
            if (wanted.equals(name) || wanted.equals(name + "s")) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static String plain(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String listed(Enum<?>[] constants) {
        return String.join(", ", List.of(constants).stream().map(NamedClauses::written).toList());
    }
}
