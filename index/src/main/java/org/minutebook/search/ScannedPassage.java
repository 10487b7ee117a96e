package org.minutebook.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.minutebook.search.meaning.AskedMeaning;

/// A passage whose words lie ready, and what clauses come to on it. Immutable.
final class ScannedPassage {

    private static final double INSTEAD = 0.5;

    private final Passage passage;
    private final Map<Zone, Places> zones = new EnumMap<>(Zone.class);
    private final Map<Zone, Set<String>> terms = new ConcurrentHashMap<>();
    private final Map<Facet, Set<String>> facets;
    private final Map<Facet, Set<String>> answers = new EnumMap<>(Facet.class);
    private final List<Nearness.Seen> windows;

    /// @param windows what its windows mean, if that is known
    ScannedPassage(Passage passage, List<Nearness.Seen> windows) {
        this.passage = passage;
        this.windows = windows;
        this.facets = passage.facets();
        for (Facet facet : Facet.values()) {
            answers.put(facet, passage.answers(facet));
        }
        for (Zone zone : Zone.values()) {
            zones.put(zone, new Places(passage.tokens(zone)));
        }
    }

    Passage passage() {
        return passage;
    }

    /// Whether it has one of a filter's values.
    boolean answers(Facet facet, Set<String> values) {
        return answers.getOrDefault(facet, Set.of()).stream().anyMatch(values::contains);
    }

    Set<String> facet(Facet facet) {
        return facets.getOrDefault(facet, Set.of());
    }

    /// How near it is; empty where its meaning is not known.
    Optional<Nearness.Near<ScannedPassage>> nearness(AskedMeaning asked) {
        return Nearness.of(this, windows, asked);
    }

    /// Whether the clause holds.
    boolean fulfils(Clause clause) {
        return switch (clause) {
            case Clause.Everything everything -> true;
            case Clause.All all -> all.clauses().stream().allMatch(this::fulfils);
            case Clause.Any any -> any.clauses().stream().anyMatch(this::fulfils);
            case Clause.Most most -> most.clauses().stream().filter(this::fulfils).count() >= most.least();
            case Clause.Alike alike -> fulfils(alike.asked()) || alike.instead().stream().anyMatch(this::fulfils);
            case Clause.Not not -> !fulfils(not.clause());
            case Clause.Word word -> somewhere(word);
            case Clause.Phrase phrase -> somewhere(phrase);
            case Clause.Prefix prefix -> somewhere(prefix);
            case Clause.Near near -> somewhere(near);
            case Clause.In in -> !in(in.zone()).of(in.terms(), in.cut()).isEmpty();
            case Clause.Tagged tagged -> passage.tags(tagged.tag()).contains(tagged.value());
            case Clause.During during -> passage.setting().date().filter(d -> during(during, d)).isPresent();
        };
    }

    private static boolean during(Clause.During during, LocalDate date) {
        return during.from().filter(date::isBefore).isEmpty()
                && during.before().filter(b -> !date.isBefore(b)).isEmpty();
    }

    private boolean somewhere(Clause clause) {
        return Stream.of(Zone.values()).filter(Zone::open).anyMatch(z -> !in(z).of(clause).isEmpty());
    }

    /// What to mark in the text for a clause.
    List<Hit.Mark> marks(Clause clause) {
        return in(Zone.TEXT).marks(clause);
    }

    /// How well the passage answers: how often what is asked stands in it, by zone.
    double score(Clause clause) {
        return switch (clause) {
            case Clause.All all -> all.clauses().stream().mapToDouble(this::score).sum();
            case Clause.Any any -> any.clauses().stream().mapToDouble(this::score).sum();
            case Clause.Most most -> most.clauses().stream().mapToDouble(this::score).sum();
            case Clause.Alike alike -> Math.max(score(alike.asked()),
                    INSTEAD * alike.instead().stream().mapToDouble(this::score).max().orElse(0));
            case Clause.Word word -> count(word);
            case Clause.Phrase phrase -> 2 * count(phrase);
            case Clause.Prefix prefix -> count(prefix);
            case Clause.Near near -> count(near);
            case Clause.Everything everything -> 1;
            case Clause.Not not -> 0;
            case Clause.In in -> 0;
            case Clause.Tagged tagged -> 0;
            case Clause.During during -> 0;
        };
    }

    /// Why it is a hit.
    Why why(Clause clause, Optional<Why.ByMeaning> meaning, Why.Placed placed, Map<Facet, Set<String>> filters) {
        return new Why(Reasons.of(clause, new Reasons.Witness() {
            @Override
            public List<Zone> zones(Clause leaf) {
                return Stream.of(Zone.values()).filter(zone -> stands(leaf, zone)).toList();
            }

            @Override
            public double score(Clause leaf) {
                return fulfils(leaf) ? ScannedPassage.this.score(leaf) : 0;
            }
        }), meaning, passage.kind().weight(), placed, filters);
    }

    private boolean stands(Clause leaf, Zone zone) {
        return leaf instanceof Clause.In named
                ? named.zone() == zone && !in(zone).of(named.terms(), named.cut()).isEmpty()
                : zone.open() && !in(zone).of(leaf).isEmpty();
    }

    private double count(Clause clause) {
        return Stream.of(Zone.values()).filter(Zone::open).mapToDouble(z -> z.weight() * in(z).of(clause).size()).sum();
    }

    /// Every term in a zone, once.
    Set<String> terms(Zone zone) {
        return terms.computeIfAbsent(zone, z -> in(z).terms());
    }

    private Places in(Zone zone) {
        return zones.getOrDefault(zone, new Places(List.of()));
    }
}
