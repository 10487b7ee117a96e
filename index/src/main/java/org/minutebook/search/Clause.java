package org.minutebook.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a query asks of a passage, as a tree that every engine walks.
public sealed interface Clause {

    /// Any passage will do.
    record Everything() implements Clause {}

    /// Each must hold.
    record All(List<Clause> clauses) implements Clause {

        public All {
            clauses = List.copyOf(clauses);
        }
    }

    /// At least one must hold.
    record Any(List<Clause> clauses) implements Clause {

        public Any {
            clauses = List.copyOf(clauses);
        }
    }

    /// So many of them must hold; the more do, the better.
    ///
    /// @param least at least 1
    record Most(List<Clause> clauses, int least) implements Clause {

        public Most {
            clauses = List.copyOf(clauses);
        }
    }

    /// What was asked, or else what means the same and counts for less.
    record Alike(Clause asked, List<Clause> instead) implements Clause {

        public Alike {
            instead = List.copyOf(instead);
        }
    }

    /// Two things stand close to each other, in either order and in one of the zones that are open to all words. They
    /// are words, phrases, starts of words, or a choice of these.
    ///
    /// @param within how many words may stand between them, at most [#FARTHEST]
    record Near(Clause one, Clause other, int within) implements Clause {

        /// So that nothing is near that stands in another value of the same zone.
        public static final int FARTHEST = 50;
    }

    /// Must not hold.
    record Not(Clause clause) implements Clause {}

    /// A term stands in one of the zones that are open to all words.
    ///
    /// @param exact the word itself, which counts for more than another of the same stem
    record Word(String term, String exact) implements Clause {}

    /// Terms stand next to each other, in one of the zones that are open to all words.
    record Phrase(List<String> terms) implements Clause {

        public Phrase {
            terms = List.copyOf(terms);
        }
    }

    /// A word that starts so stands in one of the zones that are open to all words.
    ///
    /// @param start the start of an exact term
    record Prefix(String start) implements Clause {}

    /// Words stand next to each other in this zone.
    ///
    /// @param terms exact terms
    /// @param cut whether it is but the start of a word; only where there is one term
    record In(Zone zone, List<String> terms, boolean cut) implements Clause {

        public In {
            terms = List.copyOf(terms);
        }
    }

    /// The passage bears this tag.
    record Tagged(Tag tag, String value) implements Clause {}

    /// The passage has a date, and it lies in this time.
    ///
    /// @param from the first day
    /// @param before the day after the last
    record During(Optional<LocalDate> from, Optional<LocalDate> before) implements Clause {}
}
