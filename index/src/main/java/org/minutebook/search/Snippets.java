package org.minutebook.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.minutebook.corpus.Span;

/// Cuts the sentences around what matched out of a passage: whole ones, but for a sentence that is too long, which is cut
/// between clauses or at least between words.
public final class Snippets {

    /// How many characters a snippet has at most, but for a single mark or word that is longer.
    private static final int LENGTH = 320;
    /// How far into a snippet its first mark stands at most.
    private static final int LEAD = 160;

    private Snippets() {}

    /// The sentences of a passage in which most was found; all of a passage that is short.
    ///
    /// @param span where the passage stands in the paper
    /// @param found what matched, as offsets into `text`, in any order, also overlapping
    public static Hit.Snippet around(String text, Span span, List<Hit.Mark> found) {
        List<Hit.Mark> marks = merged(found);
        Sentences sentences = new Sentences(text);
        Hit.Mark first = best(marks);
        int start = start(text, sentences, first);
        int end = end(text, sentences, Math.max(start, first.end()), start + LENGTH);
        boolean cutBefore = !sentences.startsAt(start) && !text.substring(0, start).isBlank();
        boolean cutAfter = !sentences.endsAt(end);
        List<Hit.Mark> inside = marks.stream().filter(m -> m.start() >= start && m.end() <= end)
                .map(m -> new Hit.Mark(m.start() - start, m.end() - start)).toList();
        return new Hit.Snippet(span.start() + start, text.substring(start, end), inside, cutBefore, cutAfter);
    }

    /// Where the sentence with the first mark starts; if that is too far away a clause of it, or a word.
    private static int start(String text, Sentences sentences, Hit.Mark first) {
        int head = 0;
        while (head < text.length() && Character.isWhitespace(text.charAt(head))) {
            head++;
        }
        if (first.end() == 0 || text.strip().length() <= LENGTH) {
            return first.end() == 0 ? head : Math.min(head, first.start());
        }
        int earliest = Math.max(0, first.start() - LEAD);
        int sentence = sentences.startBefore(first.start(), earliest);
        if (sentence >= 0) {
            return sentence == 0 ? Math.min(head, first.start()) : sentence;
        }
        int clause = sentences.clauseStart(earliest, first.start());
        return clause >= 0 ? clause : wordStart(text, earliest, first.start());
    }

    private static int wordStart(String text, int from, int to) {
        for (int i = Math.max(1, from); i < to; i++) {
            if (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return to;
    }

    /// Where the last sentence ends that has room; if none has, a clause, or a word.
    private static int end(String text, Sentences sentences, int least, int most) {
        int last = text.stripTrailing().length();
        if (last <= Math.max(least, most)) {
            return Math.max(least, last);
        }
        int end = sentences.lastEnd(least, Math.max(least, most));
        if (end < 0) {
            end = sentences.lastClauseEnd(least, Math.max(least, most));
        }
        for (int i = Math.max(least, most); end < 0 && i >= least; i--) {
            end = Character.isWhitespace(text.charAt(i)) ? i : -1;
        }
        for (int i = Math.max(least, most); end < 0; i++) {
            end = i == last || Character.isWhitespace(text.charAt(i)) ? i : -1;
        }
        return end;
    }

    /// The stretch of a passage that begins at or a little before a place in it; nothing in it is marked.
    public static Hit.Snippet at(String text, Span span, int place) {
        Hit.Snippet around = around(text, span, List.of(new Hit.Mark(place, Math.min(text.length(), place + 1))));
        return new Hit.Snippet(around.start(), around.text(), List.of(), around.cutBefore(), around.cutAfter());
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
            while (last < marks.size() && marks.get(last).end() <= marks.get(i).start() + LENGTH - LEAD) {
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
}
