package org.minutebook.ingest.link;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.linked.MinuteThread.Difference;
import org.minutebook.ingest.link.Wording.Word;

/// Compares two printings of a minute word by word, see [Wording]. How a printing numbers its paragraphs makes no
/// difference, but another number of the minute itself does; nor does what a printing lacks that breaks off.
final class Differences {

    private Differences() {}

    /// What differs in this printing from the first, in order; empty where the words are the same.
    static List<Difference> between(Minute first, Minute here) {
        Wording there = body(first, here);
        Wording wording = Wording.of(here);
        List<Change> changes = new ArrayList<>(new MyersDiffWithLinearSpace<String>()
                .computeDiff(there.keys(), wording.keys(), null));
        changes.sort(Comparator.comparingInt((Change c) -> c.startOriginal).thenComparingInt(c -> c.startRevised));
        int cut = Wording.isCut(here) ? wording.words().size() : -1;
        int firstCut = Wording.isCut(first) ? there.words().size() : -1;
        List<Change> worded = joined(changes, 0).stream().filter(c -> !isNumbering(c, there, wording)
                && c.endRevised != cut && c.endOriginal != firstCut).toList();
        return joined(worded, 1).stream().map(c -> {
            Span from = span(first, there.words(), c.startOriginal, c.endOriginal);
            Span to = span(here, wording.words(), c.startRevised, c.endRevised);
            return new Difference(to, from, text(here, to), text(first, from));
        }).toList();
    }

    private static boolean isNumbering(Change change, Wording there, Wording here) {
        boolean marks = there.isMarks(change.startOriginal, change.endOriginal)
                && here.isMarks(change.startRevised, change.endRevised);
        boolean own = change.startOriginal == 0 && change.startRevised == 0
                && change.endOriginal > 0 && change.endRevised > 0;
        return marks && !own;
    }

    /// The first printing's words, without its heading where the other version stands below the same one.
    private static Wording body(Minute first, Minute here) {
        Wording wording = Wording.of(first);
        List<String> heading = Wording.heading(first);
        List<String> keys = wording.keys();
        boolean below = here.version() > first.version() && keys.size() >= heading.size()
                && keys.subList(0, heading.size()).equals(heading);
        return below ? wording.from(heading.size()) : wording;
    }

    /// Changes with no more than so many words between them are one.
    private static List<Change> joined(List<Change> changes, int between) {
        List<Change> joined = new ArrayList<>();
        for (Change change : changes) {
            boolean near = !joined.isEmpty() && change.startOriginal - joined.getLast().endOriginal <= between;
            if (near) {
                Change last = joined.removeLast();
                joined.add(new Change(DeltaType.CHANGE, last.startOriginal, change.endOriginal,
                        last.startRevised, change.endRevised));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }

    /// The passage of the words from one up to another; empty, where the words would stand, if these are the same.
    private static Span span(Minute minute, List<Word> words, int from, int to) {
        int base = minute.evidence().span().start();
        int start = from < words.size() ? words.get(from).start() : minute.text().length();
        int end = to > from ? words.get(to - 1).end() : start;
        return new Span(minute.evidence().span().document(), base + start, base + end);
    }

    private static String text(Minute minute, Span span) {
        int base = minute.evidence().span().start();
        return minute.text().substring(span.start() - base, span.end() - base);
    }
}
