package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// Lines of a page that may be a table: from the first to before the last of a list of lines.
record TableBlock(int from, int to) {

    private static final int MOST_ALONE = 4;
    private static final float FARTHEST = 3.6f;
    private static final int WORDY = 8;
    private static final float WIDE = 0.5f;

    /// The stretches of lines that are cut alike, with what stands alone between them, in order.
    static List<TableBlock> find(List<Line> lines, float left, float right) {
        List<TableBlock> blocks = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            if (isCut(lines.get(i))) {
                TableBlock block = grow(lines, i, left, right);
                if (block.to() - block.from() >= 2) {
                    blocks.addAll(BlockSplit.of(lines, block));
                    i = block.to();
                    continue;
                }
            }
            i++;
        }
        return blocks;
    }

    private static boolean isCut(Line line) {
        return Chunks.of(line).size() > 1 && !Chunks.areStretched(line);
    }

    /// Whether a line is a line of prose, as wide as the text.
    static boolean isProse(Line line, float left, float right) {
        List<Line> chunks = Chunks.of(line);
        boolean whole = chunks.size() == 1 || Chunks.areStretched(line);
        return whole && line.words().size() >= WORDY && line.right() - line.left() > WIDE * (right - left);
    }

    private static TableBlock grow(List<Line> lines, int from, float left, float right) {
        List<List<Line>> rows = new ArrayList<>();
        rows.add(Chunks.of(lines.get(from)));
        int to = from + 1;
        int alone = 0;
        int last = from;
        for (int i = from + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.base() - lines.get(i - 1).base() > FARTHEST * Math.max(line.size(), lines.get(i - 1).size())
                    || isProse(line, left, right)) {
                break;
            }
            if (isCut(line)) {
                rows.add(Chunks.of(line));
                if (ColumnZones.of(rows.subList(Math.max(0, rows.size() - 12), rows.size()), 2).count() < 2) {
                    break;
                }
                last = i;
                alone = 0;
            } else if (++alone > MOST_ALONE) {
                break;
            }
            to = last + 1;
        }
        return new TableBlock(from, to);
    }
}
