package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The part of a question that can be answered by meaning: its plain words. All else that was asked, such as phrases,
/// codes, unwanted words and names with a colon, must hold just so.
///
/// @param words the plain words, as typed
/// @param hard what a passage must fulfil, however near it is
public record Meant(String words, Clause hard) {

    private static final int LEAST_LETTERS = 3;

    /// What is meant by what was typed; empty where it has no plain words, or where its words stand in brackets or are
    /// tied together by `OR` and the like, and so are to be taken as they are.
    public static Optional<Meant> of(String typed) {
        List<Lexeme> lexemes = Lexer.lexemes(typed.substring(0, Math.min(typed.length(), Question.LONGEST)));
        List<String> plain = new ArrayList<>();
        List<String> fixed = new ArrayList<>();
        for (int i = 0; i < lexemes.size(); i++) {
            Optional<String> asTyped = written(lexemes.get(i));
            if (asTyped.isEmpty()) {
                return Optional.empty();
            }
            int code = lastOfCode(lexemes, i);
            if (lexemes.get(i) instanceof Lexeme.Minus && i + 1 < lexemes.size()) {
                fixed.add("-" + written(lexemes.get(++i)).orElse(""));
            } else if (code >= i) {
                fixed.add(together(lexemes, i, code));
                i = code;
            } else {
                (plain(lexemes.get(i)) ? plain : fixed).add(asTyped.get());
            }
        }
        String words = String.join(" ", plain);
        boolean telling = words.codePoints().filter(Character::isLetter).count() >= LEAST_LETTERS;
        Clause hard = fixed.isEmpty()
                ? new Clause.Everything()
                : Question.of(String.join(" ", fixed)).clause();
        return telling ? Optional.of(new Meant(words, hard)) : Optional.empty();
    }

    private static boolean plain(Lexeme lexeme) {
        return lexeme instanceof Lexeme.Near || (lexeme instanceof Lexeme.Chunk chunk && !chunk.text().endsWith("*"));
    }

    /// A lexeme as it was typed; empty if it ties others together.
    private static Optional<String> written(Lexeme lexeme) {
        return switch (lexeme) {
            case Lexeme.Chunk chunk -> Optional.of(chunk.text());
            case Lexeme.Quoted quoted -> Optional.of('"' + quoted.text() + '"');
            case Lexeme.Named named -> Optional.of(named.asTyped());
            case Lexeme.Minus minus -> Optional.of("-");
            case Lexeme.Near near -> near.said() ? Optional.empty() : Optional.of(near.asTyped());
            case Lexeme.Open open -> Optional.empty();
            case Lexeme.Close close -> Optional.empty();
            case Lexeme.Or or -> Optional.empty();
        };
    }

    /// The last of the chunks that make up a code from this one on; -1 if none does.
    private static int lastOfCode(List<Lexeme> lexemes, int first) {
        for (int last = Math.min(first + 2, lexemes.size() - 1); last >= first; last--) {
            if (lexemes.subList(first, last + 1).stream().allMatch(Meant::plain)
                    && code(together(lexemes, first, last))) {
                return last;
            }
        }
        return -1;
    }

    private static String together(List<Lexeme> lexemes, int first, int last) {
        return String.join(" ",
                lexemes.subList(first, last + 1).stream().map(l -> written(l).orElse("")).toList());
    }

    private static boolean code(String text) {
        List<Token> tokens = Words.of(text);
        return tokens.stream()
                .anyMatch(t -> t.isCode() && t.position() == 0 && t.end() == tokens.getLast().end());
    }
}
