package org.minutebook.ingest.read.office;

import java.nio.charset.Charset;

/// Cuts RTF into groups, control words and characters. Anything at all can be scanned; what makes no sense is passed
/// over.
final class RtfScanner {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String source;
    private final RtfText text;
    private int at;

    RtfScanner(String source, RtfText text) {
        this.source = source;
        this.text = text;
    }

    void scan() {
        while (at < source.length()) {
            char c = source.charAt(at++);
            switch (c) {
                case '{' -> text.open();
                case '}' -> text.close();
                case '\\' -> control();
                case '\r', '\n' -> {
                    // line ends in the file mean nothing
                }
                default -> text.character(decode(c));
            }
        }
    }

    private void control() {
        if (at >= source.length()) {
            return;
        }
        char c = source.charAt(at);
        if (isLetter(c)) {
            word();
            return;
        }
        at++;
        switch (c) {
            case '\'' -> hex();
            case '*' -> text.ignorable();
            case '~' -> text.character(' ');
            case '_' -> text.character('-');
            case '-' -> text.character('\u00AD');
            case '\r', '\n' -> text.word("par", 1);
            default -> text.character(c);
        }
    }

    private void word() {
        int start = at;
        while (at < source.length() && isLetter(source.charAt(at))) {
            at++;
        }
        String word = source.substring(start, at);
        int from = at;
        while (at < source.length() && (isDigit(source.charAt(at)) || (at == from && source.charAt(at) == '-'))
                && at - from < 10) {
            at++;
        }
        String number = source.substring(from, at);
        boolean given = number.chars().anyMatch(RtfScanner::isDigit);
        if (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        if (word.equals("bin") && given) {
            at = Math.min(source.length(), at + (int) Math.max(0, Long.parseLong(number)));
        } else {
            text.word(word, given ? (int) Long.parseLong(number) : 1);
        }
    }

    private void hex() {
        if (at + 2 <= source.length() && source.substring(at, at + 2).matches("[0-9A-Fa-f]{2}")) {
            text.character(decode((char) Integer.parseInt(source.substring(at, at + 2), 16)));
            at += 2;
        }
    }

    /// English files are written in Windows' Western letters, whatever they declare.
    private static char decode(char c) {
        return c < 0x80 ? c : new String(new byte[]{(byte) c}, WINDOWS).charAt(0);
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
