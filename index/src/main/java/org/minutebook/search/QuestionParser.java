package org.minutebook.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Builds the clauses of one question from its pieces.
final class QuestionParser {

    /// Words so common that a passage need not have them when other words are asked for.
    private static final Set<String> COMMON = Set.of("a", "an", "and", "are", "as", "at", "be", "by", "for", "from",
            "in",
            "is", "it", "of", "on", "or", "that", "the", "this", "to", "was", "were", "what", "when", "which", "who",
            "with");

    private final List<Lexeme> lexemes;
    private final Set<String> notes = new LinkedHashSet<>();
    private final List<String> run = new ArrayList<>();
    private int at;
    private int words;

    QuestionParser(String typed) {
        lexemes = Lexer.lexemes(cut(typed));
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
        Clause clause = choices.size() == 1 ? choices.getFirst() : any(choices);
        Optional<Clause> loosened = clause instanceof Clause.All all ? loosened(all) : Optional.empty();
        return new Question(clause, loosened, run.size() > 1 ? run : List.of(), List.copyOf(notes));
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
            case Lexeme.Quoted quoted -> phrase(quoted.text());
            case Lexeme.Chunk chunk -> chunk(chunk.text());
            case Lexeme.Named named -> named(named);
            case Lexeme.Or or -> Optional.empty();
            case Lexeme.Close close -> {
                at--;
                yield Optional.empty();
            }
        };
    }

    private Optional<Clause> not() {
        int plain = run.size();
        Optional<Clause> clause = one();
        run.subList(plain, run.size()).clear();
        return clause.map(c -> c instanceof Clause.Not twice ? twice.clause() : new Clause.Not(c));
    }

    private Optional<Clause> group() {
        List<Clause> choices = choices();
        at++;
        return choices.equals(List.of(new Clause.Everything()))
                ? Optional.empty()
                : Optional.of(choices.size() == 1 ? choices.getFirst() : any(choices));
    }

    private Optional<Clause> named(Lexeme.Named named) {
        Optional<Clause> clause = NamedClauses.of(named.name(), named.value());
        if (clause.isPresent()) {
            return enough(1) ? Optional.empty() : clause;
        }
        notes.add("After “%s:” there should be %s, so “%s” was searched for as words."
                .formatted(named.name().name().toLowerCase(Locale.ROOT), NamedClauses.wanted(named.name()),
                        named.asTyped()));
        return chunk(named.asTyped());
    }

    private Optional<Clause> phrase(String quoted) {
        List<Token> tokens = Words.of(quoted);
        Optional<Clause> code = code(tokens);
        List<String> exact = firstAtEach(tokens.stream().filter(Token::isExact).toList());
        if (exact.isEmpty() || enough(exact.size())) {
            return Optional.empty();
        }
        return code.isPresent() ? code : Optional.of(new Clause.Phrase(exact));
    }

    private Optional<Clause> chunk(String typed) {
        String text = withNumber(typed);
        List<Token> tokens = Words.of(text);
        List<String> stems = firstAtEach(tokens.stream().filter(Token::isStem).toList());
        if (stems.isEmpty() || enough(stems.size())) {
            return Optional.empty();
        }
        if (text.endsWith("*") && stems.size() == 1) {
            return Optional.of(new Clause.Prefix(tokens.get(1).term()));
        }
        run.addAll(stems);
        Optional<Clause> code = code(tokens);
        if (code.isPresent()) {
            return code;
        }
        if (stems.size() == 1) {
            return Optional.of(new Clause.Word(tokens.get(0).term(), tokens.get(1).term()));
        }
        return Optional.of(joined(tokens).<Clause>map(word -> any(List.of(new Clause.Phrase(stems), word)))
                .orElse(new Clause.Phrase(stems)));
    }

    /// A chunk that starts a code, with the chunks after it that make the code whole.
    private String withNumber(String typed) {
        if (!Codes.series(Words.fold(typed))) {
            return typed;
        }
        String text = typed;
        for (int next = at; next < Math.min(at + 2, lexemes.size())
                && lexemes.get(next) instanceof Lexeme.Chunk chunk; next++) {
            text += " " + chunk.text();
            if (code(Words.of(text)).isPresent()) {
                at = next + 1;
                return text;
            }
        }
        return typed;
    }

    /// The code that all the words together are; empty if they are none.
    private static Optional<Clause> code(List<Token> tokens) {
        return tokens.stream().filter(t -> t.isCode() && t.position() == 0 && t.end() == tokens.getLast().end())
                .findFirst().map(t -> any(List.of(new Clause.Word(t.term(), t.term()),
                        new Clause.Tagged(Tag.INDICATOR, t.term().substring(Token.CODE.length())))));
    }

    /// The word that hyphens or nothing join, if that is all there is.
    private static Optional<Clause.Word> joined(List<Token> tokens) {
        List<Token> whole = tokens.stream().filter(t -> t.position() == 0 && t.end() == tokens.getLast().end())
                .toList();
        return whole.size() == 2
                ? Optional.of(new Clause.Word(whole.get(0).term(), whole.get(1).term()))
                : Optional.empty();
    }

    private static List<String> firstAtEach(List<Token> tokens) {
        List<String> terms = new ArrayList<>();
        tokens.stream().filter(t -> t.position() == terms.size()).forEach(t -> terms.add(t.term()));
        return terms;
    }

    /// Whether there were words enough without these.
    private boolean enough(int more) {
        if (words + more > Question.MOST_WORDS) {
            notes.add("Only the first %d words were used.".formatted(Question.MOST_WORDS));
            return true;
        }
        words += more;
        return false;
    }

    private static Clause any(List<Clause> clauses) {
        return new Clause.Any(clauses);
    }

    private static Optional<Clause> all(List<Clause> clauses) {
        List<Clause> telling = clauses.stream().filter(c -> !common(c)).toList();
        boolean enough = telling.stream().anyMatch(c -> !(c instanceof Clause.Not));
        List<Clause> wanted = enough ? telling : List.copyOf(clauses);
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(wanted.size() == 1 ? wanted.getFirst() : new Clause.All(wanted));
    }

    private static boolean common(Clause clause) {
        return clause instanceof Clause.Word word && COMMON.contains(word.exact().substring(1));
    }

    private static Optional<Clause> loosened(Clause.All all) {
        List<Clause> loose = all.clauses().stream().filter(QuestionParser::loose).toList();
        if (loose.size() < 2) {
            return Optional.empty();
        }
        List<Clause> fixed = new ArrayList<>(all.clauses().stream().filter(c -> !loose(c)).toList());
        fixed.add(any(loose));
        return Optional.of(fixed.size() == 1 ? fixed.getFirst() : new Clause.All(fixed));
    }

    private static boolean loose(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> true;
            case Clause.Phrase phrase -> true;
            case Clause.Prefix prefix -> true;
            case Clause.Any any -> true;
            case Clause.All every -> true;
            case Clause.Everything everything -> false;
            case Clause.Not not -> false;
            case Clause.In in -> false;
            case Clause.Tagged tagged -> false;
            case Clause.During during -> false;
        };
    }
}
