package org.minutebook.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// What to try in turn where nothing has all that is asked: most of the words, half of them, one of them, and none where
/// a code or a phrase is left.
final class Loosening {

    private static final int A_THIRD = 3;

    private final List<Clause> fixed;
    private final List<Clause> loose;
    private final boolean exact;

    /// @param exact the codes, references and phrases that are not let go
    Loosening(Clause.All all, Collection<Clause> exact) {
        this.exact = all.clauses().stream().anyMatch(exact::contains);
        fixed = all.clauses().stream().filter(c -> !loose(c) || exact.contains(c)).toList();
        loose = all.clauses().stream().filter(c -> loose(c) && !exact.contains(c)).flatMap(Loosening::sides).toList();
    }

    List<Clause> steps() {
        List<Clause> steps = new ArrayList<>();
        Stream.of(most(), (loose.size() + 1) / 2, 1).distinct().filter(least -> least < loose.size() && least > 0)
                .map(this::with).forEach(steps::add);
        if (!loose.isEmpty() && exact) {
            steps.add(all(fixed));
        }
        return steps;
    }

    /// How many of the words a passage has that has most of them.
    private int most() {
        return loose.size() - Math.max(1, loose.size() / A_THIRD);
    }

    private Clause with(int least) {
        List<Clause> clauses = new ArrayList<>(fixed);
        clauses.add(least == 1 ? new Clause.Any(loose) : new Clause.Most(loose, least));
        return all(clauses);
    }

    private static Clause all(List<Clause> clauses) {
        return clauses.size() == 1 ? clauses.getFirst() : new Clause.All(clauses);
    }

    private static Stream<Clause> sides(Clause clause) {
        return clause instanceof Clause.Near near ? Stream.of(near.one(), near.other()) : Stream.of(clause);
    }

    private static boolean loose(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> true;
            case Clause.Phrase phrase -> true;
            case Clause.Prefix prefix -> true;
            case Clause.Any any -> true;
            case Clause.All every -> true;
            case Clause.Most most -> true;
            case Clause.Alike alike -> true;
            case Clause.Near near -> true;
            case Clause.Everything everything -> false;
            case Clause.Not not -> false;
            case Clause.In in -> false;
            case Clause.Tagged tagged -> false;
            case Clause.During during -> false;
        };
    }
}
