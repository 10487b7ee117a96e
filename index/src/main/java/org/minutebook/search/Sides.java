package org.minutebook.search;

import java.util.List;
import java.util.Optional;

/// What can stand on either side of `near`.
final class Sides {

    private static final int SHORTEST_START = 3;

    private Sides() {}

    /// A clause as a side; empty if it is none.
    ///
    /// @param any whether a common word will do too
    static Optional<Clause> of(Clause clause, Thesaurus thesaurus, boolean any) {
        return switch (clause) {
            case Clause.Word word -> any || !Telling.common(word.exact().substring(1))
                    ? Optional.of(thesaurus.widened(word))
                    : Optional.empty();
            case Clause.Phrase phrase -> Optional.of(phrase);
            case Clause.Prefix prefix -> prefix.start().length() > SHORTEST_START
                    ? Optional.of(prefix)
                    : Optional.empty();
            case Clause.Near near -> Optional.of(near.other());
            case Clause.Alike alike -> Optional.of(alike);
            case Clause.Any choice -> choice(choice);
            case Clause.Everything everything -> Optional.empty();
            case Clause.All all -> Optional.empty();
            case Clause.Most most -> Optional.empty();
            case Clause.Not not -> Optional.empty();
            case Clause.In in -> Optional.empty();
            case Clause.Tagged tagged -> Optional.empty();
            case Clause.During during -> Optional.empty();
        };
    }

    /// What of a choice stands somewhere in the text; empty unless there is some, and each is a side or stands nowhere.
    private static Optional<Clause> choice(Clause.Any choice) {
        List<Clause> standing = choice.clauses().stream().filter(c -> !(c instanceof Clause.Tagged)).toList();
        List<Clause> sides = standing.stream().flatMap(c -> of(c, Thesaurus.NONE, true).stream()).toList();
        return sides.isEmpty() || sides.size() < standing.size()
                ? Optional.empty()
                : Optional.of(sides.size() == 1 ? sides.getFirst() : new Clause.Any(sides));
    }
}
