package org.minutebook.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.corpus.linked.Acronym;

/// Words and phrases that mean the same, so that whoever asks for one finds the others: the terms of local government in
/// a file that everyone can read and edit, and the acronyms that a council's own papers explain. Immutable.
public final class Thesaurus {

    /// No word means the same as another.
    public static final Thesaurus NONE = new Thesaurus(List.of(), List.of());

    private static final int LONGEST = 8;
    private static final int MOST = 24;

    /// What else to look for, by the stems of what was typed.
    private final Map<String, Map<String, Clause>> others = new HashMap<>();

    private Thesaurus(Collection<List<String>> groups, Collection<Acronym> acronyms) {
        groups.forEach(group -> tie(group.stream().map(Term::of).flatMap(Optional::stream).toList()));
        Map<String, List<Acronym>> meanings = new LinkedHashMap<>();
        acronyms.forEach(a -> meanings.computeIfAbsent(a.acronym(), _ -> new ArrayList<>()).add(a));
        meanings.values().forEach(this::tieMeanings);
    }

    /// The groups of a text as the file that comes with the program has it: one on a line, its words and phrases parted
    /// by `=`; what follows a `#` is a comment.
    static List<List<String>> groups(Stream<String> lines) {
        return lines.map(line -> line.replaceFirst("#.*", "")).filter(line -> line.contains("="))
                .map(line -> Stream.of(line.split("=")).map(String::strip).filter(t -> !t.isEmpty()).toList()).toList();
    }

    /// @param groups each of words and phrases that mean the same
    /// @param acronyms what papers explain; where councils mean different things by one, it is widened for each in its
    ///        own papers only
    static Thesaurus of(Collection<List<String>> groups, Collection<Acronym> acronyms) {
        return new Thesaurus(groups, acronyms);
    }

    private void tieMeanings(List<Acronym> meanings) {
        boolean one = meanings.stream().map(a -> Term.of(a.expansion()).map(Term::key)).distinct().count() == 1;
        for (Acronym meaning : meanings) {
            List<Term> terms = Stream.of(meaning.acronym(), meaning.expansion()).map(Term::of)
                    .flatMap(Optional::stream).map(t -> one ? t : t.at(meaning.council())).toList();
            tie(terms);
        }
    }

    private void tie(List<Term> terms) {
        for (Term term : terms) {
            terms.stream().filter(other -> !other.key().equals(term.key())).forEach(other -> others
                    .computeIfAbsent(term.key(), _ -> new LinkedHashMap<>()).putIfAbsent(other.name(), other.clause()));
        }
    }

    /// A word or what means the same, for where it must stand close to another: without what holds for one council alone.
    Clause widened(Clause.Word word) {
        List<Clause> instead = instead(word.term()).stream().filter(c -> !(c instanceof Clause.All)).toList();
        return instead.isEmpty() ? word : new Clause.Alike(word, instead);
    }

    /// Clauses that must all hold, with the longest words and phrases that are known replaced by these or what means the
    /// same.
    List<Clause> widened(List<Clause> together) {
        if (others.isEmpty()) {
            return together;
        }
        List<Clause> widened = new ArrayList<>();
        int at = 0;
        while (at < together.size()) {
            int end = longest(together, at);
            if (end > at) {
                widened.add(new Clause.Alike(asked(together.subList(at, end)), instead(key(together, at, end))));
                at = end;
            } else {
                widened.add(together.get(at));
                at++;
            }
        }
        return widened;
    }

    /// Where the longest known phrase ends that starts here; where it starts if there is none.
    private int longest(List<Clause> together, int at) {
        for (int end = Math.min(together.size(), at + LONGEST); end > at; end--) {
            if (others.containsKey(key(together, at, end))) {
                return end;
            }
        }
        return at;
    }

    private static Clause asked(List<Clause> words) {
        List<Clause> telling = words.stream()
                .filter(c -> !(c instanceof Clause.Word word && Telling.common(word.exact().substring(1)))).toList();
        List<Clause> wanted = telling.isEmpty() ? words : telling;
        return wanted.size() == 1 ? wanted.getFirst() : new Clause.All(wanted);
    }

    private List<Clause> instead(String key) {
        return others.getOrDefault(key, Map.of()).values().stream().limit(MOST).toList();
    }

    private static String key(List<Clause> together, int from, int to) {
        List<String> stems = new ArrayList<>();
        for (Clause clause : together.subList(from, to)) {
            List<String> own = stems(clause);
            if (own.isEmpty()) {
                return "";
            }
            stems.addAll(own);
        }
        return String.join(" ", stems);
    }

    /// The stems of plain words; none for all else.
    private static List<String> stems(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> word.term().startsWith(Token.CODE) ? List.of() : List.of(word.term());
            case Clause.Phrase phrase -> phrase.terms().getFirst().startsWith(Token.EXACT) ? List.of() : phrase.terms();
            case Clause.Any any -> any.clauses().size() == 2 && any.clauses().getFirst() instanceof Clause.Phrase phrase
                    && any.clauses().getLast() instanceof Clause.Word ? stems(phrase) : List.of();
            case Clause other -> List.of();
        };
    }

    /// A word or phrase of a group.
    ///
    /// @param key its stems
    /// @param name tells apart what is looked for
    private record Term(String key, String name, Clause clause) {

        static Optional<Term> of(String written) {
            List<Token> tokens = Words.of(written);
            List<String> stems = Words.firstAtEach(tokens.stream().filter(Token::isStem).toList());
            if (stems.isEmpty()) {
                return Optional.empty();
            }
            String key = String.join(" ", stems);
            Clause clause = stems.size() == 1 ? word(tokens) : new Clause.Phrase(stems);
            return Optional.of(new Term(key, key, clause));
        }

        private static Clause word(List<Token> tokens) {
            return tokens.stream().filter(Token::isCapitals).findFirst()
                    .map(t -> new Clause.Word(t.term(), t.term()))
                    .orElseGet(() -> new Clause.Word(tokens.get(0).term(), tokens.get(1).term()));
        }

        /// The same where only one council means it so.
        Term at(Optional<String> council) {
            List<String> terms = council.map(c -> Words.folded(c).stream().map(Token::exact).toList())
                    .orElse(List.of());
            return terms.isEmpty()
                    ? this
                    : new Term(key, name + terms,
                            new Clause.All(List.of(new Clause.In(Zone.COUNCIL, terms, false), clause)));
        }
    }
}
