package org.minutebook.ingest.segment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Folds a text without moving any character of it: quotes straight, dashes short, the marks that converters leave
/// (Markdown's bold and headings, tags of a few letters) as spaces.
final class Folding {

    private static final Pattern MARKS = Pattern
            .compile(
                    "\\*\\*|__|(?m:^[ \\t]*#{1,6}(?= ))|</?(?:b|u|i|p|em|strong|br|span|li|ul|ol)\\b[^<>\\n]{0,80}/?>");

    private Folding() {}

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        Matcher marks = MARKS.matcher(text);
        while (marks.find()) {
            for (int i = marks.start(); i < marks.end(); i++) {
                folded.setCharAt(i, ' ');
            }
        }
        return folded.toString();
    }

    private static char fold(char c) {
        return switch (c) {
            case '‘', '’', '‚', '‛', '′' -> '\'';
            case '“', '”', '„', '‟' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case '\u00a0', '\u202f', '\u200b', '\ufeff', '\r', '\f' -> ' ';
            default -> c;
        };
    }
}
