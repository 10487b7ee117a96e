package org.minutebook.ingest.link;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.linked.MinuteThread.Difference;

/// Compares two printings of a minute word by word. Blanks, line ends and the hyphens they bring, capitals, and what
/// punctuation stands round a word make no difference.
final class Differences {

    private static final Pattern WORD = Pattern.compile("\\S*?\\p{L}[-‐\\u00ad]\\R\\s*\\p{Ll}\\S*|\\S+");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}£$€%]+|[^\\p{L}\\p{N}£$€%]+$");
    private static final Pattern INSIDE = Pattern.compile("[\\s'’‘\\p{Pd}\\u00ad]+");

    private Differences() {}

    /// A word where it stands, and what it is compared by.
    private record Word(int start, int end, String key) {}

    /// What differs in this printing from the first, in order; empty where the words are the same.
    static List<Difference> between(Minute first, Minute here) {
        List<Word> there = body(first, here);
        List<Word> words = words(here.text());
        List<Change> changes = new ArrayList<>(new MyersDiffWithLinearSpace<String>()
                .computeDiff(keys(there), keys(words), null));
        changes.sort(Comparator.comparingInt((Change c) -> c.startOriginal).thenComparingInt(c -> c.startRevised));
        return joined(changes).stream().map(c -> {
            Span from = span(first, there, c.startOriginal, c.endOriginal);
            Span to = span(here, words, c.startRevised, c.endRevised);
            return new Difference(to, from, text(here, to), text(first, from));
        }).toList();
    }

    /// The first printing's words, without its heading where the other version stands below the same one.
    private static List<Word> body(Minute first, Minute here) {
        List<Word> words = words(first.text());
        List<String> heading = keys(words(first.number().orElse("") + " " + first.title()));
        boolean below = here.version() > first.version() && keys(words).size() >= heading.size()
                && keys(words).subList(0, heading.size()).equals(heading);
        return below ? words.subList(heading.size(), words.size()) : words;
    }

    /// Changes with nothing but one word between them are one.
    private static List<Change> joined(List<Change> changes) {
        List<Change> joined = new ArrayList<>();
        for (Change change : changes) {
            boolean near = !joined.isEmpty() && change.startOriginal - joined.getLast().endOriginal <= 1;
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

    private static List<Word> words(String text) {
        return WORD.matcher(text).results().map(m -> new Word(m.start(), m.end(), key(m.group())))
                .filter(w -> !w.key.isEmpty()).toList();
    }

    private static List<String> keys(List<Word> words) {
        return words.stream().map(Word::key).toList();
    }

    private static String key(String word) {
        String bare = AROUND.matcher(word).replaceAll("");
        return INSIDE.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
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
