package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Words on one line of type, from left to right.
///
/// @param page the page's place in the file, from 1
record Line(int page, List<Word> words) {

    /// From this many ems on, a gap is wider than blanks between words are.
    private static final float WIDE = 2.5f;
    private static final float SEGMENT_GAP = 1.2f;
    private static final int FEW_GAPS = 3;
    private static final float WIDER = 2;
    private static final float ALIKE = 1.06f;
    private static final float TOUCHING = 0.17f;
    private static final Pattern MARKER = Pattern
            .compile("\\(?[\\p{Alnum}./]{0,7}\\d[\\p{Alnum}./]{0,4}[).:]?|\\(?\\p{Alpha}{1,5}[).]|[•·▪◦●○■□➢►✓❑❖◆*–-]");

    Line {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::left));
        words = List.copyOf(sorted);
    }

    float left() {
        return words.getFirst().left();
    }

    float right() {
        return (float) words.stream().mapToDouble(Word::right).max().orElse(0);
    }

    /// The line the words stand on; small raised words do not count.
    float base() {
        return words.stream().max(Comparator.comparingDouble(Word::size)).orElseThrow().base();
    }

    float size() {
        return (float) words.stream().mapToDouble(Word::size).max().orElse(0);
    }

    /// Whether all its words with letters are bold.
    boolean bold() {
        List<Word> lettered = words.stream().filter(w -> w.text().chars().anyMatch(Character::isLetter)).toList();
        return !lettered.isEmpty() && lettered.stream().allMatch(Word::bold);
    }

    boolean running() {
        return words.stream().allMatch(Word::running);
    }

    /// The words with blanks between; a gap much wider than a blank becomes a tab, unless the line's blanks are all
    /// stretched to fill it.
    String text() {
        StringBuilder text = new StringBuilder(words.getFirst().text());
        for (int i = 1; i < words.size(); i++) {
            text.append(between(i)).append(words.get(i).text());
        }
        return text.toString();
    }

    private String between(int i) {
        float gap = words.get(i).left() - words.get(i - 1).right();
        float em = Math.max(words.get(i).size(), words.get(i - 1).size());
        if (gap < TOUCHING * em && words.get(i).size() < words.get(i - 1).size()) {
            return "";
        }
        boolean afterMarker = i == 1 && isMarker(words.getFirst().text());
        return gap > WIDE * em && !afterMarker && gap > 3 * usualGap() && !isStretched() ? "\t" : " ";
    }

    /// The line cut at its wide gaps; a number or bullet that hangs before words stays with them.
    List<Line> segments() {
        List<Line> segments = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < words.size() && !isStretched(); i++) {
            float gap = words.get(i).left() - words.get(i - 1).right();
            float em = Math.max(words.get(i).size(), words.get(i - 1).size());
            if (gap > SEGMENT_GAP * em && gap > 2.2f * usualGap() && !(i == 1 && isMarker(words.getFirst().text()))) {
                segments.add(new Line(page, words.subList(from, i)));
                from = i;
            }
        }
        segments.add(new Line(page, words.subList(from, words.size())));
        return segments;
    }

    private static boolean isMarker(String word) {
        return MARKER.matcher(word).matches();
    }

    /// The blank that is usual between its words; 0 for a line of few words.
    float usualGap() {
        float[] gaps = gaps();
        Arrays.sort(gaps);
        return gaps.length < FEW_GAPS ? 0 : gaps[gaps.length / 4];
    }

    /// Whether its wide gaps come of stretching the line to the margin: then they are all alike.
    boolean isStretched() {
        float usual = usualGap();
        float least = Float.MAX_VALUE;
        float most = 0;
        int wide = 0;
        for (float gap : gaps()) {
            if (gap > WIDER * Math.max(usual, 0.2f * size())) {
                wide++;
                least = Math.min(least, gap);
                most = Math.max(most, gap);
            }
        }
        return wide >= 2 && most < least * ALIKE;
    }

    private float[] gaps() {
        float[] gaps = new float[Math.max(0, words.size() - 1)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = words.get(i + 1).left() - words.get(i).right();
        }
        return gaps;
    }
}
