package org.minutebook.ingest.extract.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Block;
import org.minutebook.corpus.Paper;

/// A paragraph, bullet, cell or note in the margin of minutes.
///
/// @param text without the bullet before it
record MinuteLine(Block.Kind kind, String text, int start, int end) {

    private static final String BULLET = "^(?:[•○■●▪▫□·‣–—*-]|o(?= ))\\s*";

    private static final Pattern NEXT_PARAGRAPH = Pattern
            .compile("(?<=(?<!\\p{L})\\p{Lu}{2,4})\\s+(?=\\d{1,2}\\.\\d{1,2}\\s+\\p{Lu})");

    /// The lines between the offsets, in order; lines of text, where the paper has no blocks.
    ///
    /// @param marked whether a paragraph may end with a mark, after which another may start in the same line
    static List<MinuteLine> of(Paper paper, int from, int to, boolean marked) {
        List<MinuteLine> lines = new ArrayList<>();
        for (Block block : paper.blocks()) {
            if (block.start() >= from && block.end() <= to) {
                add(lines, paper, block.kind(), block.start(), block.end(), marked);
            }
        }
        if (lines.isEmpty()) {
            for (int start = from; start < to;) {
                int newline = paper.text().indexOf('\n', start);
                int end = newline < 0 || newline > to ? to : newline;
                add(lines, paper, Block.Kind.PARAGRAPH, start, end, marked);
                start = end + 1;
            }
        }
        return lines.stream().filter(l -> !l.text.isEmpty()).toList();
    }

    private static void add(List<MinuteLine> lines, Paper paper, Block.Kind kind, int from, int to, boolean marked) {
        int start = from;
        Matcher next = NEXT_PARAGRAPH.matcher(paper.text()).region(from, to);
        while (marked && next.find()) {
            lines.add(line(paper, kind, start, next.start()));
            start = next.end();
        }
        lines.add(line(paper, kind, start, to));
    }

    private static MinuteLine line(Paper paper, Block.Kind kind, int start, int end) {
        return new MinuteLine(kind, CellText.of(paper, start, end).replaceFirst(BULLET, ""), start, end);
    }
}
