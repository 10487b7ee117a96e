package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// Cuts a line into what may stand in cells beside each other: at gaps wider than a blank, and between figures.
final class Chunks {

    private static final float GAP = 0.8f;
    private static final float FIGURE_GAP = 0.32f;
    private static final float SIGN_GAP = 4f;
    private static final float WIDEST_BLANK = 3;
    private static final float USUAL = 1.9f;

    private Chunks() {}

    static List<Line> of(Line line) {
        List<Line> chunks = new ArrayList<>();
        List<Word> words = line.words();
        float usual = line.usualGap();
        int from = 0;
        for (int i = 1; i < words.size(); i++) {
            if (isCut(words.get(i - 1), words.get(i), usual)) {
                chunks.add(new Line(line.page(), words.subList(from, i)));
                from = i;
            }
        }
        chunks.add(new Line(line.page(), words.subList(from, words.size())));
        return chunks;
    }

    /// Whether a line is of words and all its gaps are wide because it is stretched to fill the page.
    static boolean areStretched(Line line) {
        List<Word> words = line.words();
        if (!line.isStretched() || words.stream().filter(w -> Figures.is(w.text())).count() * 2 >= words.size()) {
            return false;
        }
        float widest = 0;
        for (int i = 1; i < words.size(); i++) {
            widest = Math.max(widest, words.get(i).left() - words.get(i - 1).right());
        }
        return widest < WIDEST_BLANK * line.size() && (of(line).size() - 1) * 2 >= words.size() - 1;
    }

    private static boolean isCut(Word before, Word after, float usual) {
        float gap = after.left() - before.right();
        float em = Math.max(before.size(), after.size());
        if (isLeader(before) && isLeader(after)) {
            return gap > 3 * em;
        }
        if (before.text().matches("[£$€]")) {
            return gap > SIGN_GAP * em;
        }
        boolean figures = Figures.is(before.text()) && Figures.is(after.text());
        if (figures || (isLeader(before) && Figures.is(after.text()))) {
            return gap > FIGURE_GAP * em;
        }
        return gap > GAP * em && (gap > USUAL * usual || gap > 2 * em);
    }

    static boolean isLeader(Word word) {
        return word.text().matches("[.…·_]+");
    }
}
