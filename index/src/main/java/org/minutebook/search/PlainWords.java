package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// The clauses of plain words, quoted ones and codes, and what a question notes of them.
final class PlainWords {

    /// What parts words that are not to stand together, where there is no number among them.
    private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’‘ʼ`\\-‐‑\u00AD.@_*]+");
    /// A reference that is written in two pieces: "CAB 12/07".
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{1,6}\\.? \\d+/[\\w/]*\\d[\\w/]*");

    private final Set<String> notes;
    private final List<String> run = new ArrayList<>();
    private final List<Clause> exact = new ArrayList<>();
    private final List<Question.Typed> typed = new ArrayList<>();
    private int words;

    PlainWords(Set<String> notes) {
        this.notes = notes;
    }

    /// The stems of plain words, in order, if there are several.
    List<String> run() {
        return run.size() > 1 ? run : List.of();
    }

    List<Clause> exact() {
        return exact;
    }

    List<Question.Typed> typed() {
        return typed;
    }

    /// Whether this text is one code or reference, all of it.
    static boolean whole(String text) {
        List<Token> tokens = Words.of(text);
        return (!tokens.isEmpty() && Codes.series(tokens.getFirst().term()) && code(tokens).isPresent())
                || REFERENCE.matcher(text).matches();
    }

    /// What is made of words that are not wanted, which answer nothing the better.
    Optional<Clause> unwanted(Supplier<Optional<Clause>> of) {
        int runs = run.size();
        int exacts = exact.size();
        int typeds = typed.size();
        Optional<Clause> clause = of.get();
        run.subList(runs, run.size()).clear();
        exact.subList(exacts, exact.size()).clear();
        typed.subList(typeds, typed.size()).clear();
        return clause;
    }

    /// Notes a name and its value; says whether there is room for it.
    boolean named(Lexeme.Named named) {
        if (enough(1)) {
            return false;
        }
        NamedClauses.zone(named.name())
                .ifPresent(zone -> spelt(zone, Words.of(named.value()), named.valueAt(), true));
        return true;
    }

    Optional<Clause> quoted(Lexeme.Quoted quoted) {
        List<Token> tokens = Words.of(quoted.text());
        List<String> terms = Words.firstAtEach(tokens.stream().filter(Token::isExact).toList());
        if (terms.isEmpty() || enough(terms.size())) {
            return Optional.empty();
        }
        spelt(Zone.TEXT, tokens, quoted.at(), true);
        Clause clause = code(tokens).orElseGet(() -> new Clause.Phrase(terms));
        exact.add(clause);
        return Optional.of(clause);
    }

    Optional<Clause> chunk(Lexeme.Chunk chunk) {
        boolean numbered = chunk.text().codePoints().anyMatch(Character::isDigit);
        if (numbered || !PARTING.matcher(chunk.text()).find()) {
            return together(chunk);
        }
        List<Clause> parts = new ArrayList<>();
        int at = 0;
        for (String part : PARTING.splitWithDelimiters(chunk.text(), 0)) {
            together(new Lexeme.Chunk(part, chunk.at() + at)).ifPresent(parts::add);
            at += part.length();
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.size() == 1 ? parts.getFirst() : new Clause.All(parts));
    }

    /// Words that nothing parts which would part a phrase.
    private Optional<Clause> together(Lexeme.Chunk chunk) {
        List<Token> tokens = Words.of(chunk.text());
        List<String> stems = Words.firstAtEach(tokens.stream().filter(Token::isStem).toList());
        if (stems.isEmpty() || enough(stems.size())) {
            return Optional.empty();
        }
        if (chunk.text().endsWith("*") && stems.size() == 1) {
            return Optional.of(new Clause.Prefix(tokens.get(1).term()));
        }
        run.addAll(stems);
        spelt(Zone.TEXT, tokens, chunk.at(), false);
        Optional<Clause> code = code(tokens);
        if (code.isPresent()) {
            exact.add(code.get());
            return code;
        }
        return Optional.of(stems.size() == 1
                ? new Clause.Word(tokens.get(0).term(), tokens.get(1).term())
                : phrase(chunk, tokens, stems));
    }

    private Clause phrase(Lexeme.Chunk chunk, List<Token> tokens, List<String> stems) {
        Clause phrase = new Clause.Phrase(stems);
        Optional<Clause.Word> joined = joined(tokens);
        if (joined.isPresent()) {
            return new Clause.Any(List.of(phrase, joined.get()));
        }
        if (chunk.text().codePoints().noneMatch(Character::isDigit)) {
            return phrase;
        }
        Clause reference = new Clause.Any(
                List.of(phrase, new Clause.Tagged(Tag.MINUTE, String.join(" ", Words.folded(chunk.text())))));
        exact.add(reference);
        return reference;
    }

    /// The code that all the words together are; empty if they are none.
    private static Optional<Clause> code(List<Token> tokens) {
        return tokens.stream().filter(t -> t.isCode() && t.position() == 0 && t.end() == tokens.getLast().end())
                .findFirst().map(t -> new Clause.Any(List.of(new Clause.Word(t.term(), t.term()),
                        new Clause.Tagged(Tag.INDICATOR, t.term().substring(Token.CODE.length())))));
    }

    /// The word that hyphens or nothing join, if that is all there is.
    private static Optional<Clause.Word> joined(List<Token> tokens) {
        List<Token> wide = tokens.stream()
                .filter(t -> (t.isStem() || t.isExact()) && t.position() == 0 && t.end() == tokens.getLast().end())
                .toList();
        return wide.size() == 2
                ? Optional.of(new Clause.Word(wide.get(0).term(), wide.get(1).term()))
                : Optional.empty();
    }

    /// Notes words as they were typed, one at each position.
    private void spelt(Zone zone, List<Token> tokens, int at, boolean justSo) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token stem = tokens.get(i);
            Token word = tokens.get(i + 1);
            boolean another = i == 0 || stem.position() > tokens.get(i - 1).position();
            if (another && stem.isStem() && word.isExact()) {
                typed.add(new Question.Typed(zone, word.term(), justSo ? word.term() : stem.term(), at + word.start(),
                        at + word.end()));
            }
        }
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
}
