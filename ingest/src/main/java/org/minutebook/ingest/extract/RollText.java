package org.minutebook.ingest.extract;

import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.TextView;

/// A passage that holds lists of people, folded line by line: lines stay apart by `\n`, columns by `\t`, everything
/// else is as in a [TextView]. Maps back to the paper.
final class RollText {

    private final Paper paper;
    private final String text;
    private final int[] places;

    private RollText(Paper paper, String text, int[] places) {
        this.paper = paper;
        this.text = text;
        this.places = places;
    }

    /// The folded half-open passage of the paper.
    static RollText of(Paper paper, int start, int end) {
        String original = paper.text();
        StringBuilder folded = new StringBuilder();
        int[] places = new int[end - start + 1];
        int line = start;
        while (line < end) {
            int stop = original.indexOf('\n', line);
            stop = stop < 0 || stop > end ? end : stop;
            int cell = line;
            while (cell <= stop) {
                int next = column(original, cell, stop);
                append(folded, places, TextView.of(paper, cell, next));
                boolean inner = next < stop;
                if (inner) {
                    places[folded.length()] = next;
                    folded.append('\t');
                }
                cell = inner ? next + 1 : stop + 1;
            }
            if (stop < end) {
                places[folded.length()] = stop;
                folded.append('\n');
            }
            line = stop + 1;
        }
        places[folded.length()] = end;
        return new RollText(paper, folded.toString(), places);
    }

    private static void append(StringBuilder folded, int[] places, TextView view) {
        for (int i = 0; i < view.text().length(); i++) {
            places[folded.length()] = view.toPaper(i);
            folded.append(view.text().charAt(i));
        }
    }

    /// Where the column that holds the offset ends: at a tab, a table's bar or a run of spaces.
    private static int column(String original, int from, int stop) {
        for (int i = from; i < stop; i++) {
            char c = original.charAt(i);
            boolean wide = i > from && c == ' ' && original.startsWith("   ", i)
                    && !original.substring(from, i).isBlank();
            if (c == '\t' || c == '|' || wide) {
                return i;
            }
        }
        return stop;
    }

    String text() {
        return text;
    }

    /// Where in the paper the character at this offset stands.
    int toPaper(int offset) {
        return places[offset];
    }

    /// The half-open passage of the paper that this half-open passage of the folded text stands for.
    Span span(int start, int end) {
        return new Span(paper.id(), places[start], end > start ? places[end - 1] + 1 : places[start]);
    }
}
