package org.minutebook.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.minutebook.search.meaning.Vector;

/// A passage whose words lie ready, and what clauses come to on it. Immutable.
final class ScannedPassage {

    private final Passage passage;
    private final Map<Zone, List<Token>> tokens = new EnumMap<>(Zone.class);
    private final Map<Facet, Set<String>> facets;
    private final List<Nearness.Seen> windows;

    /// @param windows what its windows mean, if that is known
    ScannedPassage(Passage passage, List<Nearness.Seen> windows) {
        this.passage = passage;
        this.windows = windows;
        this.facets = passage.facets();
        for (Zone zone : Zone.values()) {
            tokens.put(zone, passage.tokens(zone));
        }
    }

    Passage passage() {
        return passage;
    }

    Set<String> facet(Facet facet) {
        return facets.getOrDefault(facet, Set.of());
    }

    /// How near it is by its nearest window; empty where its meaning is not known.
    Optional<Nearness.Near<ScannedPassage>> nearness(Vector asked) {
        return windows.stream()
                .map(w -> new Nearness.Near<ScannedPassage>(this, w.vector().similarity(asked), w.start()))
                .reduce((a, b) -> b.similarity() > a.similarity() ? b : a);
    }

    /// Whether the clause holds.
    boolean fulfils(Clause clause) {
        return switch (clause) {
            case Clause.Everything everything -> true;
            case Clause.All all -> all.clauses().stream().allMatch(this::fulfils);
            case Clause.Any any -> any.clauses().stream().anyMatch(this::fulfils);
            case Clause.Not not -> !fulfils(not.clause());
            case Clause.Word word -> somewhere(List.of(word.term()), false);
            case Clause.Phrase phrase -> somewhere(phrase.terms(), false);
            case Clause.Prefix prefix -> somewhere(List.of(prefix.start()), true);
            case Clause.In in -> !found(in.zone(), in.terms(), in.cut()).isEmpty();
            case Clause.Tagged tagged -> passage.tags(tagged.tag()).contains(tagged.value());
            case Clause.During during -> passage.setting().date().filter(d -> during(during, d)).isPresent();
        };
    }

    private static boolean during(Clause.During during, LocalDate date) {
        return during.from().filter(date::isBefore).isEmpty()
                && during.before().filter(b -> !date.isBefore(b)).isEmpty();
    }

    private boolean somewhere(List<String> terms, boolean cut) {
        return Stream.of(Zone.values()).filter(Zone::open).anyMatch(z -> !found(z, terms, cut).isEmpty());
    }

    /// What to mark in the text for a clause.
    List<Hit.Mark> marks(Clause clause) {
        return switch (clause) {
            case Clause.All all -> all.clauses().stream().flatMap(c -> marks(c).stream()).toList();
            case Clause.Any any -> any.clauses().stream().flatMap(c -> marks(c).stream()).toList();
            case Clause.Word word -> found(Zone.TEXT, List.of(word.term()), false);
            case Clause.Phrase phrase -> found(Zone.TEXT, phrase.terms(), false);
            case Clause.Prefix prefix -> found(Zone.TEXT, List.of(prefix.start()), true);
            case Clause.Everything everything -> List.of();
            case Clause.Not not -> List.of();
            case Clause.In in -> List.of();
            case Clause.Tagged tagged -> List.of();
            case Clause.During during -> List.of();
        };
    }

    /// How well the passage answers: how often what is asked stands in it, by zone.
    double score(Clause clause) {
        return switch (clause) {
            case Clause.All all -> all.clauses().stream().mapToDouble(this::score).sum();
            case Clause.Any any -> any.clauses().stream().mapToDouble(this::score).sum();
            case Clause.Word word -> count(List.of(word.term()), false);
            case Clause.Phrase phrase -> 2 * count(phrase.terms(), false);
            case Clause.Prefix prefix -> count(List.of(prefix.start()), true);
            case Clause.Everything everything -> 1;
            case Clause.Not not -> 0;
            case Clause.In in -> 0;
            case Clause.Tagged tagged -> 0;
            case Clause.During during -> 0;
        };
    }

    private double count(List<String> terms, boolean cut) {
        return Stream.of(Zone.values()).mapToDouble(z -> z.weight() * found(z, terms, cut).size()).sum();
    }

    /// Where the terms stand one after the other.
    ///
    /// @param cut whether the last is but the start of a term
    private List<Hit.Mark> found(Zone zone, List<String> terms, boolean cut) {
        List<Token> all = tokens.getOrDefault(zone, List.of());
        List<Hit.Mark> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int end = endOf(all, i, terms, cut);
            if (end >= 0) {
                found.add(new Hit.Mark(all.get(i).start(), end));
            }
        }
        return found;
    }

    private static int endOf(List<Token> all, int first, List<String> terms, boolean cut) {
        int end = -1;
        int at = first;
        for (int n = 0; n < terms.size(); n++) {
            int position = all.get(first).position() + n;
            boolean open = cut && n == terms.size() - 1;
            while (at < all.size() && !(all.get(at).position() == position && is(all.get(at), terms.get(n), open))) {
                if (n == 0 || all.get(at).position() > position) {
                    return -1;
                }
                at++;
            }
            if (at == all.size()) {
                return -1;
            }
            end = Math.max(end, all.get(at).end());
        }
        return end;
    }

    private static boolean is(Token token, String term, boolean open) {
        return open ? token.term().startsWith(term) : token.term().equals(term);
    }
}
