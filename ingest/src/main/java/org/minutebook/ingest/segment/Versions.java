package org.minutebook.ingest.segment;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where a second version of an item begins: a paper may print a minute as drafted and again as amended, the
/// second right behind the last decision of the first.
final class Versions {

    private static final int OPENING_WORDS = 8;
    private static final int SHINGLE = 4;
    private static final double ALIKE = 0.4;
    private static final int FIRST_PARAGRAPHS = 4;
    private static final int LEAST = 300;
    private static final Pattern DECIDED = Pattern.compile("\\b(?:Resolved|RESOLVED|Agreed|AGREED)\\b");

    private static final Pattern LABEL = Pattern.compile("(?m)^\\s*(?:Minutes|Decision):?\\s*$|\\bMinutes:\\s");

    private Versions() {}

    /// Where the second version starts between these offsets; empty where there is only one.
    static OptionalInt second(Lines lines, int from, int to) {
        String body = lines.text().substring(from, to);
        if (body.length() < LEAST) {
            return OptionalInt.empty();
        }
        List<Line> paragraphs = lines.range(lines.at(from), lines.at(from) + 3 * FIRST_PARAGRAPHS);
        int seen = 0;
        for (Line line : paragraphs) {
            if (line.start() >= to || seen == FIRST_PARAGRAPHS) {
                break;
            }
            seen += line.words() >= OPENING_WORDS ? 1 : 0;
            OptionalInt again = line.words() < OPENING_WORDS ? OptionalInt.empty() : again(body, line, from);
            if (again.isPresent()) {
                return OptionalInt.of(from + again.getAsInt());
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt again(String body, Line line, int from) {
        String[] words = line.text().split("\\s+", -1);
        StringBuilder opening = new StringBuilder("(?:^|\\s)(?=");
        for (int i = 0; i < OPENING_WORDS; i++) {
            opening.append(i == 0 ? "" : "\\s+").append(Pattern.quote(words[i]));
        }
        Matcher m = Pattern.compile(opening.append("(?!\\w))").toString()).matcher(body);
        int first = Math.max(line.start() - from, 0);
        int search = Math.min(body.length(), first + line.length() / 2);
        while (m.find(search)) {
            boolean repeated = LABEL.matcher(body.substring(first, m.end())).find();
            boolean decided = !repeated && DECIDED.matcher(body.substring(first, m.end())).find();
            if (decided && alike(body.substring(first, m.end()), body.substring(m.end()))) {
                return OptionalInt.of(m.end());
            }
            search = m.end() + 1;
            if (search >= body.length()) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    private static boolean alike(String one, String other) {
        Set<String> a = shingles(one);
        Set<String> b = shingles(other);
        long shared = b.stream().filter(a::contains).count();
        return b.size() > 10 && shared >= ALIKE * Math.min(a.size(), b.size());
    }

    private static Set<String> shingles(String text) {
        String[] words = text.split("\\W+", -1);
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.length; i++) {
            shingles.add(String.join(" ", List.of(words).subList(i, i + SHINGLE)));
        }
        return shingles;
    }
}
