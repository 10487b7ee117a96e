package org.minutebook.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.minutebook.corpus.Span;

/// Cuts the few lines around what matched out of a passage.
public final class Snippets {

    /// How many characters a snippet has at most, but for a single mark that is longer.
    private static final int LENGTH = 320;
    private static final int LEAD = 60;

    private Snippets() {}

    /// The stretch of a passage in which most was found, cut between words.
    ///
    /// @param span where the passage stands in the paper
    /// @param found what matched, as offsets into `text`, in any order, also overlapping
    public static Hit.Snippet around(String text, Span span, List<Hit.Mark> found) {
        List<Hit.Mark> marks = merged(found);
        Hit.Mark first = best(marks);
        int start = startBefore(text, first.start());
        int end = endAfter(text, first.end(), Math.max(first.end(), Math.min(text.length(), start + LENGTH)));
        List<Hit.Mark> inside = marks.stream().filter(m -> m.start() >= start && m.end() <= end)
                .map(m -> new Hit.Mark(m.start() - start, m.end() - start)).toList();
        return new Hit.Snippet(span.start() + start, text.substring(start, end), inside);
    }

    /// The stretch of a passage that begins at or a little before a place in it; nothing in it is marked.
    public static Hit.Snippet at(String text, Span span, int place) {
        Hit.Snippet around = around(text, span, List.of(new Hit.Mark(place, Math.min(text.length(), place + 1))));
        return new Hit.Snippet(around.start(), around.text(), List.of());
    }

    private static List<Hit.Mark> merged(List<Hit.Mark> found) {
        List<Hit.Mark> merged = new ArrayList<>();
        for (Hit.Mark mark : found.stream().sorted(Comparator.comparingInt(Hit.Mark::start)).toList()) {
            if (!merged.isEmpty() && mark.start() < merged.getLast().end()) {
                Hit.Mark last = merged.removeLast();
                merged.add(new Hit.Mark(last.start(), Math.max(last.end(), mark.end())));
            } else {
                merged.add(mark);
            }
        }
        return merged;
    }

    /// The mark from which a snippet holds the most marked text; the text's start where there is none.
    private static Hit.Mark best(List<Hit.Mark> marks) {
        Hit.Mark best = new Hit.Mark(0, 0);
        int most = 0;
        int last = 0;
        int marked = 0;
        for (int i = 0; i < marks.size(); i++) {
            while (last < marks.size() && marks.get(last).end() <= marks.get(i).start() + LENGTH - 2 * LEAD) {
                marked += marks.get(last).end() - marks.get(last).start();
                last++;
            }
            if (marked > most || most == 0) {
                most = Math.max(1, marked);
                best = marks.get(i);
            }
            if (last > i) {
                marked -= marks.get(i).end() - marks.get(i).start();
            } else {
                last = i + 1;
            }
        }
        return best;
    }

    /// A place between words, shortly before this one; a sentence's or line's start if one is near.
    private static int startBefore(String text, int mark) {
        int earliest = Math.max(0, mark - LEAD);
        if (earliest == 0) {
            return 0;
        }
        for (int i = mark - 1; i > earliest; i--) {
            if (text.charAt(i) == '\n' || (".;:?!".indexOf(text.charAt(i - 1)) >= 0 && text.charAt(i) == ' ')) {
                return i + 1;
            }
        }
        int space = text.indexOf(' ', earliest);
        return space >= 0 && space < mark ? space + 1 : mark;
    }

    /// A place between words, shortly before `end` but not before the mark's end.
    private static int endAfter(String text, int markEnd, int end) {
        if (end >= text.length()) {
            return text.length();
        }
        for (int i = end; i > end - LEAD && i >= markEnd; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }
}
