package org.minutebook.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts what was typed into pieces. Quotes and brackets without their counterpart are passed over.
final class Lexer {

    private static final Pattern NAMED = Pattern.compile("([A-Za-z]{3,12}):(?=\\S)");
    private static final Pattern CODE_NUMBER = Pattern.compile("\\s+([A-Za-z]?\\d[^\\s()\"]*)");
    private static final int DEEPEST = 20;

    private final String text;
    private final Set<Integer> brackets = new HashSet<>();
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;

    private Lexer(String typed) {
        text = typed.replace('“', '"').replace('”', '"').replace('„', '"').replace('«', '"').replace('»', '"');
    }

    static List<Lexeme> lexemes(String typed) {
        return new Lexer(typed).read();
    }

    private List<Lexeme> read() {
        pairBrackets();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '"') {
                quoted().map(Lexeme.Quoted::new).ifPresent(lexemes::add);
            } else if (c == '(' || c == ')') {
                bracket(c);
            } else if (minus()) {
                lexemes.add(new Lexeme.Minus());
                at++;
            } else if (!named()) {
                chunk();
            }
        }
        return lexemes;
    }

    /// Finds the brackets that group: an opening one where a word may start, and its closing one, not too deep.
    private void pairBrackets() {
        Deque<Integer> open = new ArrayDeque<>();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == '(' && !quoted) {
                open.push(i);
            } else if (c == ')' && !quoted && !open.isEmpty()) {
                int start = open.pop();
                if (open.size() < DEEPEST && wordMayStart(start)) {
                    brackets.add(start);
                    brackets.add(i);
                }
            }
        }
    }

    private boolean wordMayStart(int i) {
        return i == 0 || Character.isWhitespace(text.charAt(i - 1)) || text.charAt(i - 1) == '('
                || (text.charAt(i - 1) == '-' && (i == 1 || Character.isWhitespace(text.charAt(i - 2))));
    }

    private void bracket(char c) {
        if (brackets.contains(at)) {
            lexemes.add(c == '(' ? new Lexeme.Open() : new Lexeme.Close());
        }
        at++;
    }

    private boolean minus() {
        return text.charAt(at) == '-' && wordMayStart(at) && at + 1 < text.length()
                && (Character.isLetterOrDigit(text.codePointAt(at + 1)) || "\"(".indexOf(text.charAt(at + 1)) >= 0);
    }

    /// What stands between the quotes that start here; empty if they are never closed.
    private Optional<String> quoted() {
        int end = text.indexOf('"', at + 1);
        int start = ++at;
        if (end < 0) {
            return Optional.empty();
        }
        at = end + 1;
        return Optional.of(text.substring(start, end));
    }

    private boolean named() {
        Matcher matcher = NAMED.matcher(text).region(at, text.length());
        Optional<Lexeme.Name> name = matcher.lookingAt() ? name(matcher.group(1)) : Optional.empty();
        if (name.isEmpty()) {
            return false;
        }
        int start = at;
        at = matcher.end();
        String value = text.charAt(at) == '"' ? quoted().orElse("") : word();
        if (name.get() == Lexeme.Name.INDICATOR && Codes.series(Words.fold(value))) {
            value += codeNumber();
        }
        lexemes.add(new Lexeme.Named(name.get(), value, text.substring(start, at)));
        return true;
    }

    private String codeNumber() {
        Matcher matcher = CODE_NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return "";
        }
        at = matcher.end();
        return " " + matcher.group(1);
    }

    private static Optional<Lexeme.Name> name(String typed) {
        for (Lexeme.Name name : Lexeme.Name.values()) {
            if (name.name().equals(typed.toUpperCase(Locale.ROOT))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private void chunk() {
        String word = word();
        switch (word) {
            case "OR" -> lexemes.add(new Lexeme.Or());
            case "NOT" -> lexemes.add(new Lexeme.Minus());
            case "AND" -> {
            }
            default -> lexemes.add(new Lexeme.Chunk(word));
        }
    }

    /// All up to white space, a quote or a bracket that groups; at least one character.
    private String word() {
        int start = at++;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '"'
                && !brackets.contains(at)) {
            at++;
        }
        return text.substring(start, at);
    }
}
