package org.minutebook.ingest.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.minutebook.corpus.Block;
import org.minutebook.corpus.Paper;

/// A paper's main text as lines, without the blank ones, notes in the margin, and what runs over pages.
final class Lines {

    private static final int TYPICAL = 90;
    private static final Pattern FURNITURE = Pattern.compile("(?i)^(?:page )?\\d+ of \\d+$|^page \\d+$|^-+ ?\\d* ?-*$"
            + "|^(?:signed|signature|initial(?:s|led)|mayor|chair(?:man|person)?(?:'s)?(?: signature| initials?)?|date[d]?)\\b[^\\p{L}]*(?:[._]{4,}|…{2,}).*"
            + "|^[._\\-=~ ]{4,}$|^--$|^(?:draft|unconfirmed|unapproved)(?: (?:copy|only|minutes))?$");

    private final Paper paper;
    private final String text;
    private final List<Line> all = new ArrayList<>();
    private final int width;

    Lines(Paper paper) {
        this.paper = paper;
        this.text = Folding.fold(paper.text().substring(0, paper.mainEnd()));
        split();
        this.width = usualWidth();
    }

    private void split() {
        boolean[] heading = mark(Block.Kind.HEADING);
        boolean[] cell = mark(Block.Kind.CELL);
        boolean[] margin = mark(Block.Kind.MARGIN);
        boolean gap = true;
        for (int from = 0; from < text.length();) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            int start = from;
            while (start < to && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            int end = to;
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (end == start) {
                gap = true;
            } else if (!margin[start] && !FURNITURE.matcher(text.substring(start, end)).matches()) {
                int first = start;
                for (int next : RunTogether.starts(text.substring(start, end))) {
                    add(first, start + next, start - from, gap, heading[first], cell[first]);
                    first = start + next;
                }
                add(first, end, start - from, gap, heading[first], cell[first]);
                gap = false;
            }
            from = to + 1;
        }
    }

    private void add(int start, int end, int indent, boolean gap, boolean heading, boolean cell) {
        String words = text.substring(start, end).stripTrailing();
        all.add(new Line(all.size(), start, start + words.length(), words, indent, gap, heading, cell));
    }

    private boolean[] mark(Block.Kind kind) {
        boolean[] marked = new boolean[text.length()];
        for (Block block : paper.blocks()) {
            if (block.kind() == kind && block.start() < text.length()) {
                Arrays.fill(marked, block.start(), Math.min(block.end(), text.length()), true);
            }
        }
        return marked;
    }

    private int usualWidth() {
        int[] lengths = all.stream().mapToInt(Line::length).sorted().toArray();
        return lengths.length == 0 ? TYPICAL : Math.min(TYPICAL + 20, lengths[lengths.length * 9 / 10]);
    }

    /// The paper's folded text, of the same length as its main text.
    String text() {
        return text;
    }

    int size() {
        return all.size();
    }

    Line get(int index) {
        return all.get(index);
    }

    /// The lines from one index up to another.
    List<Line> range(int from, int to) {
        return all.subList(Math.max(0, from), Math.max(Math.max(0, from), Math.min(to, all.size())));
    }

    /// Whether the line is nearly as wide as the text, so that what it says may go on in the next.
    boolean full(Line line) {
        return line.length() + line.indent() >= width * 3 / 4;
    }

    /// Where the line of this index starts; the end of the main text for the index after the last.
    int startOf(int index) {
        return index >= all.size() ? text.length() : all.get(index).start();
    }

    /// The index of the first line that starts at or after the offset.
    int at(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The paper's own words from one offset to another, their lines joined by a space.
    String words(int start, int end) {
        return paper.text().substring(start, end).replaceAll("\\*{2}|__|^#+|</?[a-z]{1,6}>|\\|", " ")
                .replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    Paper paper() {
        return paper;
    }
}
