package org.minutebook.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where in the terms of one zone a clause is fulfilled. Every engine marks what this finds.
public final class Places {

    /// A stretch of words.
    ///
    /// @param first the position of its first word
    /// @param last the position of its last word
    /// @param start where it starts in the text
    /// @param end where it ends there
    record Place(int first, int last, int start, int end) {

        boolean near(Place other, int within) {
            int between = Math.max(first, other.first) - Math.min(last, other.last) - 1;
            boolean apart = last < other.first || other.last < first;
            return apart && between <= within;
        }
    }

    private final List<Token> tokens;

    /// @param tokens in order of position
    public Places(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// Every term, once.
    Set<String> terms() {
        return tokens.stream().map(Token::term).collect(Collectors.toUnmodifiableSet());
    }

    /// What to mark in the text for a clause, in order, none overlapping another.
    public List<Hit.Mark> marks(Clause clause) {
        List<Hit.Mark> marks = new ArrayList<>();
        for (Place place : of(clause).stream().sorted(Comparator.comparingInt(Place::start)).toList()) {
            if (!marks.isEmpty() && place.start() < marks.getLast().end()) {
                Hit.Mark last = marks.removeLast();
                marks.add(new Hit.Mark(last.start(), Math.max(last.end(), place.end())));
            } else {
                marks.add(new Hit.Mark(place.start(), place.end()));
            }
        }
        return marks;
    }

    /// Where words, phrases and what stands close together are, also those of clauses of which they are but a part.
    List<Place> of(Clause clause) {
        return switch (clause) {
            case Clause.All all -> ofEach(all.clauses());
            case Clause.Any any -> ofEach(any.clauses());
            case Clause.Most most -> ofEach(most.clauses());
            case Clause.Alike alike -> Stream.concat(of(alike.asked()).stream(), ofEach(alike.instead()).stream())
                    .toList();
            case Clause.Word word -> of(List.of(word.term()), false);
            case Clause.Phrase phrase -> of(phrase.terms(), false);
            case Clause.Prefix prefix -> of(List.of(prefix.start()), true);
            case Clause.Near near -> of(near);
            case Clause.Everything everything -> List.of();
            case Clause.Not not -> List.of();
            case Clause.In in -> List.of();
            case Clause.Tagged tagged -> List.of();
            case Clause.During during -> List.of();
        };
    }

    private List<Place> ofEach(List<Clause> clauses) {
        return clauses.stream().flatMap(c -> of(c).stream()).toList();
    }

    private List<Place> of(Clause.Near near) {
        List<Place> ones = of(near.one());
        List<Place> others = of(near.other());
        return Stream.concat(ones.stream().filter(o -> anyNear(o, others, near.within())),
                others.stream().filter(o -> anyNear(o, ones, near.within()))).toList();
    }

    private static boolean anyNear(Place place, List<Place> others, int within) {
        return others.stream().anyMatch(o -> place.near(o, within));
    }

    /// Where the terms stand one after the other.
    ///
    /// @param cut whether the last is but the start of a term
    List<Place> of(List<String> terms, boolean cut) {
        List<Place> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int end = endOf(i, terms, cut);
            if (end >= 0) {
                int first = tokens.get(i).position();
                found.add(new Place(first, first + terms.size() - 1, tokens.get(i).start(), end));
            }
        }
        return found;
    }

    private int endOf(int first, List<String> terms, boolean cut) {
        int end = -1;
        int at = first;
        for (int n = 0; n < terms.size(); n++) {
            int position = tokens.get(first).position() + n;
            boolean open = cut && n == terms.size() - 1;
            while (at < tokens.size()
                    && !(tokens.get(at).position() == position && is(tokens.get(at), terms.get(n), open))) {
                if (n == 0 || tokens.get(at).position() > position) {
                    return -1;
                }
                at++;
            }
            if (at == tokens.size()) {
                return -1;
            }
            end = Math.max(end, tokens.get(at).end());
        }
        return end;
    }

    private static boolean is(Token token, String term, boolean open) {
        return open ? token.term().startsWith(term) : token.term().equals(term);
    }
}
