package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Words on one line of type, from left to right.
///
/// @param page the page's place in the file, from 1
record Line(int page, List<Word> words) {

    /// From this many ems on, a gap is wider than blanks between words are.
    private static final float WIDE = 2.5f;
    private static final float TOUCHING = 0.17f;

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
        boolean afterMarker = i == 1 && words.getFirst().text().length() <= 8
                && words.getFirst().text().matches(".*[\\d.)•▪◦●○■➢✓-].*");
        return gap > WIDE * em && !afterMarker && gap > 3 * usualGap() ? "\t" : " ";
    }

    /// The middle one of the gaps between its words.
    float usualGap() {
        float[] gaps = new float[Math.max(0, words.size() - 1)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = words.get(i + 1).left() - words.get(i).right();
        }
        java.util.Arrays.sort(gaps);
        return gaps.length < 3 ? 0 : gaps[gaps.length / 2];
    }
}
