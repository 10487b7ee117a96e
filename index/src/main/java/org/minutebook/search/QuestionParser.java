package org.minutebook.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Builds the clauses of one question from its pieces.
final class QuestionParser {

    private final List<Lexeme> lexemes;
    private final Thesaurus thesaurus;
    private final Telling telling;
    private final PlainWords plain;
    private final Set<String> notes = new LinkedHashSet<>();
    private int at;

    QuestionParser(String typed, Thesaurus thesaurus) {
        this.lexemes = Lexer.lexemes(cut(typed));
        this.thesaurus = thesaurus;
        this.telling = new Telling(lexemes, typed);
        this.plain = new PlainWords(notes);
    }

    private String cut(String typed) {
        if (typed.length() <= Question.LONGEST) {
            return typed;
        }
        notes.add("This is a long question: only its first %,d characters were used.".formatted(Question.LONGEST));
        int end = Question.LONGEST;
        while (end > 0 && !Character.isWhitespace(typed.charAt(end))) {
            end--;
        }
        return typed.substring(0, end > 0 ? end : Question.LONGEST);
    }

    Question question() {
        List<Clause> choices = choices();
        Clause clause = choices.size() == 1 ? choices.getFirst() : new Clause.Any(choices);
        List<Clause> looser = clause instanceof Clause.All all
                ? new Loosening(all, plain.exact()).steps()
                : List.of();
        if (telling.question() && looser.size() > 1) {
            clause = looser.getFirst();
            looser = looser.subList(1, looser.size());
        }
        return new Question(clause, looser, plain.run(), plain.exact(), plain.typed(), List.copyOf(notes));
    }

    /// What stands between ORs, up to a closing bracket or the end.
    private List<Clause> choices() {
        List<Clause> choices = new ArrayList<>();
        List<Clause> together = new ArrayList<>();
        while (at < lexemes.size() && !(lexemes.get(at) instanceof Lexeme.Close)) {
            if (lexemes.get(at) instanceof Lexeme.Or) {
                at++;
                all(together).ifPresent(choices::add);
                together.clear();
            } else if (lexemes.get(at) instanceof Lexeme.Near near) {
                at++;
                near(near, together);
            } else {
                one().ifPresent(together::add);
            }
        }
        all(together).ifPresent(choices::add);
        return choices.isEmpty() ? List.of(new Clause.Everything()) : choices;
    }

    private Optional<Clause> one() {
        return switch (lexemes.get(at++)) {
            case Lexeme.Open open -> group();
            case Lexeme.Minus minus -> at < lexemes.size() ? not() : Optional.empty();
            case Lexeme.Quoted quoted -> plain.quoted(quoted);
            case Lexeme.Chunk chunk -> plain.chunk(withMore(chunk));
            case Lexeme.Named named -> named(named);
            case Lexeme.Near near -> plain.chunk(new Lexeme.Chunk(near.asTyped(), near.at()));
            case Lexeme.Or or -> Optional.empty();
            case Lexeme.Close close -> {
                at--;
                yield Optional.empty();
            }
        };
    }

    private Optional<Clause> not() {
        return plain.unwanted(this::one)
                .map(c -> c instanceof Clause.Not twice ? twice.clause() : new Clause.Not(c));
    }

    private Optional<Clause> group() {
        List<Clause> choices = choices();
        at++;
        return choices.equals(List.of(new Clause.Everything()))
                ? Optional.empty()
                : Optional.of(choices.size() == 1 ? choices.getFirst() : new Clause.Any(choices));
    }

    /// Puts what comes next close to what came last; where that cannot be, `near` is a word like others.
    private void near(Lexeme.Near near, List<Clause> together) {
        Optional<Clause> before = together.isEmpty()
                ? Optional.empty()
                : Sides.of(together.getLast(), thesaurus, near.said());
        if (before.isEmpty()) {
            at--;
            one().ifPresent(together::add);
            return;
        }
        while (at + 1 < lexemes.size() && lexemes.get(at) instanceof Lexeme.Chunk chunk
                && Telling.common(Words.fold(chunk.text()))) {
            at++;
        }
        Optional<Clause> next = at < lexemes.size() && !(lexemes.get(at) instanceof Lexeme.Close)
                ? one()
                : Optional.empty();
        Optional<Clause> after = next.flatMap(c -> Sides.of(c, thesaurus, near.said()));
        if (after.isPresent()) {
            if (!(together.getLast() instanceof Clause.Near)) {
                together.removeLast();
            }
            together.add(new Clause.Near(before.get(), after.get(), near.within()));
        } else {
            if (near.said()) {
                notes.add("%s should stand between two words or phrases.".formatted(near.asTyped()));
            }
            next.ifPresent(together::add);
        }
    }

    private Optional<Clause> named(Lexeme.Named named) {
        Optional<Clause> clause = NamedClauses.of(named.name(), named.value());
        if (clause.isPresent()) {
            return plain.named(named) ? clause : Optional.empty();
        }
        notes.add("After “%s:” there should be %s, so “%s” was searched for as words."
                .formatted(named.name().written(), NamedClauses.wanted(named.name()), named.asTyped()));
        return plain.chunk(new Lexeme.Chunk(named.asTyped(), named.at()));
    }

    /// A chunk that starts a code, with the chunks after it that make the code whole.
    private Lexeme.Chunk withMore(Lexeme.Chunk chunk) {
        String text = chunk.text();
        for (int next = at; next < Math.min(at + 2, lexemes.size())
                && lexemes.get(next) instanceof Lexeme.Chunk more; next++) {
            text += " " + more.text();
            if (PlainWords.whole(text)) {
                at = next + 1;
                return new Lexeme.Chunk(text, chunk.at());
            }
        }
        return chunk;
    }

    private Optional<Clause> all(List<Clause> clauses) {
        List<Clause> flat = clauses.stream()
                .flatMap(c -> c instanceof Clause.All every ? every.clauses().stream() : Stream.of(c)).toList();
        List<Clause> wanted = telling.of(thesaurus.widened(flat));
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(wanted.size() == 1 ? wanted.getFirst() : new Clause.All(wanted));
    }
}
