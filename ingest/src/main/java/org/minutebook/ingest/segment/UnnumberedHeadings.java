package org.minutebook.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the headings of items that bear no number: what the format sets off, lines in capitals, the headings that
/// every council knows, the line above "(Item 3)".
final class UnnumberedHeadings {

    private static final double ENOUGH = 3;
    private static final int TITLE_WORDS = 16;
    private static final int FEW = 3;
    private static final int PROSE = 40;
    private static final Pattern LABEL = Pattern.compile("(?m)^\\s*Minutes:\\s*$");

    private final Lines lines;
    private final Titles titles;
    /// Whether the headings of this paper end with a full stop.
    private final boolean dotted;

    UnnumberedHeadings(Lines lines) {
        this.lines = lines;
        this.dotted = lines.range(0, lines.size()).stream()
                .filter(l -> l.gap() && l.text().endsWith(".") && Wording.standard(l.text())).limit(FEW).count() == FEW;
        this.titles = new Titles(lines);
    }

    /// All of them among these lines, for minutes that have no numbers at all.
    List<Heading> all(int from, int to) {
        List<Heading> strong = above(from, to, ENOUGH);
        long set = strong.stream().map(h -> lines.get(lines.at(h.start()))).filter(l -> l.heading() || l.capitals())
                .count();
        return strong.size() >= FEW && set * 2 >= strong.size() ? strong : above(from, to, 1.5);
    }

    /// Those of them that are certain, for minutes that also have numbers: headings that every council knows and that
    /// are set off, and what stands above "(Item 3)".
    List<Heading> certain(int from, int to) {
        return above(from, to, 5.9).stream().filter(h -> {
            int next = h.title().next();
            String words = lines.words(h.title().start(), h.title().end());
            return Wording.standard(Folding.fold(words)) || (next < to && Titles.item(lines.get(next)));
        }).toList();
    }

    private List<Heading> above(int from, int to, double least) {
        List<Heading> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Title title = titles.ofMinute(i, lines.get(i).start());
            if (title.end() > title.start() && score(i, to, title) >= least) {
                found.add(Heading.unnumbered(title));
                i = Math.max(i, title.next() - 1);
            }
        }
        return found;
    }

    private double score(int index, int to, Title title) {
        Line line = lines.get(index);
        String words = lines.text().substring(title.start(), title.end()).replaceAll("\\s+", " ");
        if (Wording.LABEL.matcher(line.text()).matches() || Wording.SECTION.matcher(words).matches()
                || Wording.CLOSE.matcher(line.text()).matches() || Wording.contents(line.text()) || line.row()
                || Titles.item(line)
                || !Character.isUpperCase(words.charAt(0)) || Shape.decision(words) || words.endsWith(",")
                || words.endsWith(";")) {
            return 0;
        }
        boolean item = title.next() < to && Titles.item(lines.get(title.next()));
        double score = (line.heading() ? 3 : 0) + (item ? 6.5 : 0) + (Wording.standard(words) ? 3 : 0);
        score += Shape.capitals(words) && words.length() > 4 ? 2.5 : 0;
        score += line.gap() ? 0.5 : 0;
        score += goesOn(title, to) ? 0.5 : 0;
        score -= Shape.sentence(words) ? 4 : 0;
        score -= words.split(" ").length > TITLE_WORDS ? 2.5 : 0;
        score -= words.endsWith(".") && !dotted && !Wording.standard(words) ? 1.5 : 0;
        score -= words.endsWith(":") ? 1 : 0;
        score -= words.indexOf('£') >= 0 ? 3 : 0;
        score -= purpose(line, words) ? 4 : 0;
        return score + plain(line, words, title, to);
    }

    /// Whether it says what an item on a web page is for, above its minutes.
    private boolean purpose(Line line, String words) {
        return words.startsWith("To ") && words.endsWith(".") && !line.heading()
                && LABEL.matcher(lines.text()).results().limit(2).count() > 1;
    }

    private double plain(Line line, String words, Title title, int to) {
        if (title.next() >= to || (words.endsWith(".") && !dotted) || words.contains(": ")) {
            return 0;
        }
        Line next = lines.get(title.next());
        boolean shortLine = words.split(" ", -1).length <= 8 && line.gap() && line.length() <= words.length() + 1;
        boolean prose = next.length() > 2 * line.length() && next.length() > PROSE;
        return shortLine && prose ? 0.5 : 0;
    }

    private boolean goesOn(Title title, int to) {
        return title.next() < to && !lines.get(title.next()).heading();
    }
}
