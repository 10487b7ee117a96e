package org.minutebook.ingest.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.corpus.Block;
import org.minutebook.corpus.Paper;

/// Parts a passage of a paper into paragraphs: at blank lines, where a block starts, at the bars between a flattened
/// table's cells, and before lines that begin with a label, a bullet or a keyword. A paper without blank lines
/// between its paragraphs is parted where a sentence ends on a short line.
final class Paragraphs {

    private static final Pattern STARTER = Pattern.compile(
            "(?:\\(?(?:\\d{1,2}|[a-zA-Z]|[ivx]{1,5})[).]\\s|\\d{1,2}\\.\\d{1,2}\\.?\\s|[•·●▪◦\\uf0b7*o]\\s"
                    + "|(?:It was )?(?:UNANIMOUSLY |unanimously )?(?:RESOLVED|Resolved|AGREED|RECOMMENDED|DECISION)\\b"
                    + "|Decision\\s?:|Resolution\\s?:|Minutes:|Reasons? for|(?:Substantive )?(?:Motion|Amendment) "
                    + "|\\(?(?:Proposed|PROPOSED|Moved|MOVED|Seconded)\\b)");
    private static final Pattern INSIDE = Pattern
            .compile("(?<=[.)|:;]\\s)(?=(?:Minutes|Decision|Additional documents):\\s)|(?<=Minutes:)(?=\\s)");
    /// A label in a cell or on a line of its own belongs to what follows it.
    private static final Pattern LABEL_ALONE = Pattern
            .compile("\\(?(?:\\d{1,2}|[a-zA-Z]|[ivx]{1,5})[).]|[•·●▪◦\\uf0b7]");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.:;?!\"'”’]");
    private static final double SHORT = 0.8;

    private Paragraphs() {}

    /// The paragraphs of the half-open passage, in order; empty where it has no words.
    static List<Paragraph> of(Paper paper, int from, int to) {
        NavigableSet<Integer> cuts = new TreeSet<>(List.of(from, to));
        paper.blocks().stream().filter(b -> b.start() > from && b.start() < to).forEach(b -> {
            cuts.add(b.start());
            if (b.end() < to && b.kind() != Block.Kind.CELL) {
                cuts.add(b.end());
            }
        });
        String text = paper.text();
        addCutsOfLines(text, from, to, cuts);
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '|') {
                cuts.add(i);
                cuts.add(i + 1);
            }
        }
        Matcher inside = INSIDE.matcher(text).region(from, to).useTransparentBounds(true);
        while (inside.find()) {
            cuts.add(inside.start());
        }
        return between(paper, cuts);
    }

    private static void addCutsOfLines(String text, int from, int to, NavigableSet<Integer> cuts) {
        int longest = text.substring(from, to).lines().mapToInt(l -> l.strip().length()).max().orElse(0);
        String before = "";
        for (int start = from; start < to;) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 || newline > to ? to : newline;
            String line = text.substring(start, end).strip();
            boolean ended = SENTENCE_END.matcher(before).matches() && before.length() < SHORT * longest;
            if (line.isEmpty() || ended || STARTER.matcher(line).lookingAt()) {
                cuts.add(start);
            }
            before = line;
            start = end + 1;
        }
    }

    private static List<Paragraph> between(Paper paper, NavigableSet<Integer> cuts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Set<Integer> margins = paper.blocks().stream().filter(b -> b.kind() == Block.Kind.MARGIN).map(Block::start)
                .collect(Collectors.toSet());
        int last = cuts.first();
        for (int cut : cuts.tailSet(last, false)) {
            int start = last;
            int end = cut;
            while (start < end && blank(paper.text().charAt(start))) {
                start++;
            }
            while (end > start && blank(paper.text().charAt(end - 1))) {
                end--;
            }
            if (LABEL_ALONE.matcher(paper.text().substring(start, end)).matches() && cut < cuts.last()) {
                continue;
            }
            if (start < end) {
                paragraphs.add(Paragraph.of(paper, start, end, margins.contains(start)));
            }
            last = cut;
        }
        return paragraphs;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '|' || c == '\ufeff' || c == '\u200b';
    }
}
