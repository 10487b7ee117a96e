package org.minutebook.ingest.read.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells hyphens that only the line's end put there ("per-\nformance") from those that belong to the word
/// ("long-\nterm"). The paper itself is the dictionary: a word that it writes whole elsewhere is whole here too.
public final class SoftHyphens {

    private static final Pattern AT_LINE_END = Pattern
            .compile("(\\p{L}+)([-\\u2010\\u00AD])[ \\t]*\\r?\\n[ \\t]*(\\p{Ll}+)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Set<String> PREFIXES = Set.of("ad", "after", "all", "anti", "by", "co", "cross", "ex", "far",
            "first", "follow", "full", "half", "high", "in", "inter", "key", "large", "long", "low", "mid", "multi",
            "near", "new", "non", "off", "on", "one", "out", "over", "part", "post", "pre", "pro", "re", "second",
            "self",
            "semi", "short", "single", "small", "sub", "third", "three", "two", "under", "up", "user", "vice", "well",
            "year");
    private static final char SOFT = '\u00AD';

    private SoftHyphens() {}

    /// The offsets of the soft ones, in order; empty where there are none.
    public static List<Integer> in(String text) {
        Matcher ends = AT_LINE_END.matcher(text);
        List<Integer> found = new ArrayList<>();
        Set<String> words = Set.of();
        while (ends.find()) {
            if (words.isEmpty()) {
                words = wordsOf(text);
            }
            if (ends.group(2).charAt(0) == SOFT || isSoft(ends.group(1), ends.group(3), words)) {
                found.add(ends.start(2));
            }
        }
        return found;
    }

    private static boolean isSoft(String before, String after, Set<String> words) {
        String first = before.toLowerCase(Locale.ROOT);
        String second = after.toLowerCase(Locale.ROOT);
        if (words.contains(first + second)) {
            return true;
        }
        if (words.contains(first + "-" + second) || PREFIXES.contains(first) || first.length() == 1) {
            return false;
        }
        return !(words.contains(first) && words.contains(second));
    }

    /// The words that stand whole within a line; the halves at line ends are none.
    private static Set<String> wordsOf(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(AT_LINE_END.matcher(text).replaceAll("\n"));
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
