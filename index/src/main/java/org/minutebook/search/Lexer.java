package org.minutebook.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts what was typed into pieces. Quotes and brackets without their counterpart are passed over.
final class Lexer {

    private static final Pattern NAMED = Pattern.compile("([A-Za-z]{2,12}):(?=\\S)");
    private static final Pattern CODE_NUMBER = Pattern.compile("\\s+([A-Za-z]?\\d[^\\s()\"]*)");
    private static final Pattern NEAR = Pattern.compile("(?i)near(?:/(\\d{1,4}))?");
    private static final int NEARBY = 10;
    private static final int DEEPEST = 20;
    private static final int DATE_WORDS = 3;

    private final String text;
    private final Set<Integer> brackets = new HashSet<>();
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;

    private Lexer(String typed) {
        text = typed.replace('“', '"').replace('”', '"').replace('„', '"').replace('‟', '"').replace('«', '"')
                .replace('»', '"').replace('＂', '"');
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
                int start = at + 1;
                quoted('"').ifPresent(quoted -> lexemes.add(new Lexeme.Quoted(quoted, start)));
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
    private Optional<String> quoted(char closing) {
        int end = text.indexOf(closing, at + 1);
        int start = ++at;
        if (end < 0) {
            return Optional.empty();
        }
        at = end + 1;
        return Optional.of(text.substring(start, end));
    }

    private boolean named() {
        Matcher matcher = NAMED.matcher(text).region(at, text.length());
        Optional<FieldName> name = matcher.lookingAt() ? FieldName.of(matcher.group(1)) : Optional.empty();
        if (name.isEmpty()) {
            return false;
        }
        int start = at;
        at = matcher.end();
        boolean quoted = text.charAt(at) == '"' || singleQuoted();
        int valueAt = quoted ? at + 1 : at;
        String value = quoted ? quoted(text.charAt(at) == '‘' ? '’' : text.charAt(at)).orElse("") : bare(name.get());
        lexemes.add(new Lexeme.Named(name.get(), value, valueAt, text.substring(start, at), start));
        return true;
    }

    /// Whether a value starts here that stands between single quotes, of which the second ends a word.
    private boolean singleQuoted() {
        char quote = text.charAt(at);
        int end = quote == '\'' || quote == '‘' ? text.indexOf(quote == '‘' ? '’' : quote, at + 1) : -1;
        return end > 0 && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
    }

    private String bare(FieldName name) {
        int start = at;
        String value = word();
        if (name == FieldName.INDICATOR && Codes.series(Words.fold(value))) {
            return value + codeNumber();
        }
        int end = at;
        for (int more = 1; more < DATE_WORDS && name.takesDate() && at < text.length() && spaceAndWord(); more++) {
            if (Dates.period(text.substring(start, at)).isPresent()) {
                end = at;
            }
        }
        at = end;
        return text.substring(start, end);
    }

    private boolean spaceAndWord() {
        int from = at;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        if (from == at || from == text.length() || !Character.isLetterOrDigit(text.charAt(from))) {
            return false;
        }
        at = from;
        word();
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

    private void chunk() {
        int start = at;
        String word = word();
        Matcher near = NEAR.matcher(word);
        if (near.matches()) {
            int within = near.group(1) == null ? NEARBY : Integer.parseInt(near.group(1));
            lexemes.add(new Lexeme.Near(Math.min(within, Clause.Near.FARTHEST),
                    near.group(1) != null || word.equals("NEAR"), word, start));
            return;
        }
        switch (word) {
            case "OR" -> lexemes.add(new Lexeme.Or());
            case "NOT" -> lexemes.add(new Lexeme.Minus());
            case "AND" -> {
            }
            default -> lexemes.add(new Lexeme.Chunk(word, start));
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
