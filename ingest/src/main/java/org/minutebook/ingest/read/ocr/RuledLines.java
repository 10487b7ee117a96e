package org.minutebook.ingest.read.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// The straight lines ruled on a page's picture: long, thin runs of ink along or down it.
public final class RuledLines {

    private static final int DARK = 150;
    private static final int GAP = 3;

    private RuledLines() {}

    /// A ruled line, in pixels.
    public record Rule(int left, int top, int right, int bottom) {}

    /// The lines at least so long; empty where there are none.
    ///
    /// @param least the least length, in pixels; longer than any stroke of a letter
    /// @param thickest the most that a line may be thick, in pixels
    public static List<Rule> in(BufferedImage picture, int least, int thickest) {
        boolean[][] ink = ink(picture);
        List<Rule> rules = new ArrayList<>(merged(runs(ink, least, true), thickest, true));
        rules.addAll(merged(runs(ink, least, false), thickest, false));
        return rules;
    }

    private static boolean[][] ink(BufferedImage picture) {
        boolean[][] ink = new boolean[picture.getHeight()][picture.getWidth()];
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < ink.length; y++) {
            picture.getRaster().getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                ink[y][x] = row[x] < DARK;
            }
        }
        return ink;
    }

    private static List<Rule> runs(boolean[][] ink, int least, boolean across) {
        List<Rule> runs = new ArrayList<>();
        int lines = across ? ink.length : ink[0].length;
        int length = across ? ink[0].length : ink.length;
        for (int line = 0; line < lines; line++) {
            int start = -1;
            int last = -1;
            for (int at = 0; at < length; at++) {
                boolean dark = across ? ink[line][at] : ink[at][line];
                if (dark) {
                    start = start < 0 ? at : start;
                    last = at;
                }
                if (start >= 0 && (at - last > GAP || at == length - 1)) {
                    if (last - start >= least) {
                        runs.add(across ? new Rule(start, line, last, line) : new Rule(line, start, line, last));
                    }
                    start = -1;
                }
            }
        }
        return runs;
    }

    /// Runs side by side are one line, unless they are a block of ink.
    private static List<Rule> merged(List<Rule> runs, int thickest, boolean across) {
        List<Rule> open = new ArrayList<>();
        for (Rule run : runs) {
            int match = -1;
            for (int i = open.size() - 1; i >= 0 && match < 0; i--) {
                match = touches(open.get(i), run, across) ? i : -1;
            }
            if (match < 0) {
                open.add(run);
            } else {
                Rule other = open.get(match);
                open.set(match, new Rule(Math.min(other.left, run.left), Math.min(other.top, run.top),
                        Math.max(other.right, run.right), Math.max(other.bottom, run.bottom)));
            }
        }
        return open.stream().filter(r -> (across ? r.bottom - r.top : r.right - r.left) < thickest).toList();
    }

    private static boolean touches(Rule line, Rule run, boolean across) {
        return across
                ? run.top - line.bottom <= 2 && run.left <= line.right && line.left <= run.right
                : run.left - line.right <= 2 && run.top <= line.bottom && line.top <= run.bottom;
    }
}
