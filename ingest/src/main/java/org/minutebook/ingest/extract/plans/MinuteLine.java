package org.minutebook.ingest.extract.plans;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.corpus.Block;
import org.minutebook.corpus.Paper;

/// A paragraph, bullet, cell or note in the margin of minutes.
///
/// @param text without the bullet before it
record MinuteLine(Block.Kind kind, String text, int start, int end) {

    private static final String BULLET = "^(?:[•○■●▪▫□·‣–—*-]|o(?= ))\\s*";

    /// The lines between the offsets, in order; lines of text, where the paper has no blocks.
    static List<MinuteLine> of(Paper paper, int from, int to) {
        List<MinuteLine> lines = new ArrayList<>();
        for (Block block : paper.blocks()) {
            if (block.start() >= from && block.end() <= to) {
                lines.add(line(paper, block.kind(), block.start(), block.end()));
            }
        }
        if (lines.isEmpty()) {
            for (int start = from; start < to;) {
                int newline = paper.text().indexOf('\n', start);
                int end = newline < 0 || newline > to ? to : newline;
                lines.add(line(paper, Block.Kind.PARAGRAPH, start, end));
                start = end + 1;
            }
        }
        return lines.stream().filter(l -> !l.text.isEmpty()).toList();
    }

    private static MinuteLine line(Paper paper, Block.Kind kind, int start, int end) {
        return new MinuteLine(kind, CellText.of(paper, start, end).replaceFirst(BULLET, ""), start, end);
    }
}
