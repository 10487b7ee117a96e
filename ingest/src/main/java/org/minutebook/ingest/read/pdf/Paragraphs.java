package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.minutebook.corpus.Block.Kind;
import org.minutebook.ingest.read.draft.Capitals;
import org.minutebook.ingest.read.draft.Marker;

/// Gathers lines of one column into paragraphs, headings and list items, by leading, indent, markers, type, and whether
/// the next line's first word would still have fitted on the line before.
final class Paragraphs {

    private static final float LOOSE = 1.28f;
    private static final float INDENT = 0.8f;
    private static final int LONGEST_HEADING = 200;

    private final Measure measure;
    private final float right;

    /// @param right how far to the right the column's lines reach
    Paragraphs(Measure measure, float right) {
        this.measure = measure;
        this.right = right;
    }

    List<Para> of(List<Line> lines) {
        List<Para> paras = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (!open.isEmpty() && startsNew(open, line)) {
                paras.add(para(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            paras.add(para(open));
        }
        return paras;
    }

    /// The paragraphs and list items of a table's cell, where type sets nothing off as a heading.
    List<Para> ofCell(List<Line> lines) {
        return of(lines).stream().map(p -> p.kind() == Kind.HEADING ? new Para(Kind.PARAGRAPH, 0, p.lines()) : p)
                .toList();
    }

    private boolean startsNew(List<Line> open, Line line) {
        Line last = open.getLast();
        float distance = (line.base() - last.base()) / Math.max(line.size(), last.size());
        if (distance > measure.leading() * LOOSE || distance < 0) {
            return true;
        }
        if (isStyleBreak(last, line) && !isBoldWithin(last, line)) {
            return true;
        }
        Optional<Marker> marker = Marker.of(line.text());
        if (marker.isPresent() && isListStart(open, line, marker.get())) {
            return true;
        }
        return isIndentBreak(open, line) || isShort(last, line);
    }

    private boolean isStyleBreak(Line last, Line line) {
        float ratio = line.size() / last.size();
        return ratio > 1.12f || ratio < 0.89f || (line.bold() != last.bold() && hasLetters(line) && hasLetters(last));
    }

    /// Bold words that start in the midst of a sentence and fill the next line set nothing off.
    private boolean isBoldWithin(Line last, Line line) {
        return line.bold() && !last.bold() && line.size() == last.size() && !isWithRoom(last, line) && !ends(last);
    }

    private static boolean hasLetters(Line line) {
        return line.words().stream().anyMatch(w -> w.text().chars().anyMatch(Character::isLetter));
    }

    /// A number at a line's start may be the sentence's own; it is a marker if the sentence before has ended, or if it
    /// hangs left of its words.
    private boolean isListStart(List<Line> open, Line line, Marker marker) {
        if (marker.bullet()) {
            return !marker.written().matches("[-–—o*]") || hangs(line) || ends(open.getLast());
        }
        return hangs(line) || ends(open.getLast()) || isWithRoom(open.getLast(), line);
    }

    private static boolean hangs(Line line) {
        if (line.words().size() < 2) {
            return true;
        }
        float gap = line.words().get(1).left() - line.words().getFirst().right();
        return gap > 0.6f * line.size() && gap > 1.6f * line.usualGap();
    }

    private static boolean ends(Line line) {
        return line.text().matches("(?s).*(?:[.;:?!]['\"’”)]*|[;,:]\\s*(?:and|or))");
    }

    private boolean isIndentBreak(List<Line> open, Line line) {
        float step = INDENT * line.size();
        if (open.size() > 1) {
            return Math.abs(line.left() - open.getLast().left()) > step && !isCentred(open.getLast(), line);
        }
        Line first = open.getFirst();
        if (Marker.of(first.text()).isPresent()) {
            return line.left() < first.left() - step
                    || (line.left() > textLeft(first) + step && first.words().size() > 1);
        }
        if (Math.abs(line.left() - first.left()) <= step || isCentred(first, line)) {
            return false;
        }
        return isWithRoom(first, line);
    }

    private static float textLeft(Line line) {
        return line.words().size() > 1 ? line.words().get(1).left() : line.left();
    }

    private static boolean isCentred(Line one, Line other) {
        return Math.abs((one.left() + one.right()) - (other.left() + other.right())) < one.size();
    }

    /// Whether the line before ends for good: its next word would have fitted on it, and the words agree.
    private boolean isShort(Line last, Line line) {
        if (!isWithRoom(last, line)) {
            return false;
        }
        String next = line.text();
        boolean fresh = Character.isUpperCase(next.codePointAt(0)) || Character.isDigit(next.codePointAt(0))
                || !Character.isLetter(next.codePointAt(0));
        return fresh && !last.text().matches(".*(?:[,–-]|\\b(?:and|of|the|to|for|in|on|by|with|a|an|at|or|from|that))");
    }

    private boolean isWithRoom(Line last, Line line) {
        return !isFull(last, line, right);
    }

    /// Whether a line reaches so far to the right that the next one's first word would not have fitted on it.
    static boolean isFull(Line last, Line line, float right) {
        Word first = line.words().getFirst();
        float room = right - last.right();
        return room <= first.right() - first.left() + 0.3f * line.size() + 0.06f * (right - last.left());
    }

    private Para para(List<Line> lines) {
        List<Line> copy = List.copyOf(lines);
        Line first = copy.getFirst();
        int letters = copy.stream().mapToInt(l -> l.text().length()).sum();
        Optional<Marker> marker = Marker.of(first.text());
        boolean bulleted = marker.isPresent() && marker.get().bullet();
        if (!bulleted && letters <= LONGEST_HEADING && copy.stream().anyMatch(Paragraphs::hasLetters)) {
            int level = headingLevel(copy);
            if (level > 0) {
                return new Para(Kind.HEADING, level, copy);
            }
        }
        return marker.isPresent()
                ? new Para(Kind.LIST_ITEM, 1, copy)
                : new Para(Kind.PARAGRAPH, 0, copy);
    }

    private int headingLevel(List<Line> lines) {
        float size = (float) lines.stream().mapToDouble(Line::size).min().orElse(0);
        if (size > measure.size() * 1.45f) {
            return 1;
        }
        if (size > measure.size() * 1.15f) {
            return 2;
        }
        boolean bold = !measure.mostlyBold() && lines.stream().allMatch(Line::bold);
        String words = String.join(" ", lines.stream().map(Line::text).toList());
        return bold || Capitals.isHeading(words) ? 3 : 0;
    }
}
