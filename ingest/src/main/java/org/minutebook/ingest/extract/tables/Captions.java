package org.minutebook.ingest.extract.tables;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

import org.minutebook.corpus.Block;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Table;

/// Finds the line that names a table: a heading right above it, or a line above or below that starts with "Table 3".
final class Captions {

    private static final Pattern NAMED = Pattern.compile("(?is)(?:table|figure|schedule|appendix|annex)\\s+[\\dA-Z].*");
    private static final int LONGEST = 200;
    private static final int NEAR = 4;

    private Captions() {}

    static Optional<String> of(Paper paper, Table table) {
        Optional<Block> above = paper.blocks().stream()
                .filter(b -> b.end() <= table.start() && isNear(b.end(), table.start()))
                .max(Comparator.comparingInt(Block::end)).filter(b -> names(paper, b));
        return above
                .or(() -> paper.blocks().stream()
                        .filter(b -> b.start() >= table.end() && isNear(table.end(), b.start()))
                        .min(Comparator.comparingInt(Block::start)).filter(b -> isNamed(paper, b)))
                .map(b -> paper.text().substring(b.start(), b.end()));
    }

    private static boolean isNear(int end, int start) {
        return start - end <= NEAR;
    }

    private static boolean names(Paper paper, Block block) {
        boolean heading = block.kind() == Block.Kind.HEADING && block.end() - block.start() <= LONGEST;
        return heading || isNamed(paper, block);
    }

    private static boolean isNamed(Paper paper, Block block) {
        boolean prose = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING;
        return prose && block.end() - block.start() <= LONGEST
                && NAMED.matcher(paper.text().substring(block.start(), block.end())).matches();
    }
}
