package org.minutebook.corpus;

import java.util.Arrays;
import java.util.Collections;

/// A passage as rules like to match it, with the way back to the paper's own text: every run of white space is one
/// space, a hyphen that only a line's end put there is gone and its word whole, curly quotes are straight, dashes of
/// every length are `-`. The paper's text itself is never changed.
///
///     TextView view = TextView.of(paper, start, end);
///     Matcher m = RESOLVED.matcher(view.text());
///     if (m.find()) { int from = view.toPaper(m.start()); … }
public final class TextView {

    private final String text;
    private final int[] places;
    private final int end;

    private TextView(String text, int[] places, int end) {
        this.text = text;
        this.places = places;
        this.end = end;
    }

    /// The view of the half-open passage.
    public static TextView of(Paper paper, int start, int end) {
        String original = paper.text();
        StringBuilder folded = new StringBuilder(end - start);
        int[] places = new int[end - start];
        boolean space = true;
        for (int i = start; i < end; i++) {
            char c = original.charAt(i);
            if (isSpace(c)) {
                if (!space) {
                    places[folded.length()] = i;
                    folded.append(' ');
                }
                space = true;
            } else if (Collections.binarySearch(paper.hyphens(), i) >= 0) {
                space = true;
            } else {
                places[folded.length()] = i;
                folded.append(fold(c));
                space = false;
            }
        }
        return new TextView(folded.toString(), Arrays.copyOf(places, folded.length()), end);
    }

    /// The folded text.
    public String text() {
        return text;
    }

    /// Where in the paper's text the character at this offset of the view stands; the passage's end for the view's
    /// end.
    public int toPaper(int offset) {
        return offset >= places.length ? end : places[offset];
    }

    /// Where in the paper's text a match that ends (exclusively) at this offset of the view ends.
    public int endToPaper(int offset) {
        return offset == 0 ? toPaper(0) : toPaper(offset - 1) + 1;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u200b' || c == '\ufeff';
    }

    private static char fold(char c) {
        return switch (c) {
            case '‘', '’', '‚', '‛', '′' -> '\'';
            case '“', '”', '„', '‟' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            default -> c;
        };
    }
}
