package org.minutebook.ingest.read.plain;

import java.util.ArrayList;
import java.util.List;

/// A line of a text: its offsets, without the line end, and its words without the blanks round them.
record TextLine(int start, int end, String words) {

    boolean isBlank() {
        return words.isEmpty();
    }

    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            lines.add(new TextLine(start, end, text.substring(start, end).strip()));
            start = end + 1;
        }
        return lines;
    }
}
