package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// Parts tables that stand below each other: where the space between two lines is wider than usual and the rows below
/// keep to other columns than those above.
final class BlockSplit {

    private static final float WIDER = 1.4f;
    private static final int FEWEST = 2;

    private BlockSplit() {}

    static List<TableBlock> of(List<Line> lines, TableBlock block) {
        float usual = usual(lines, block);
        for (int i = block.from() + 2; i < block.to() - 1; i++) {
            if (lines.get(i).base() - lines.get(i - 1).base() > WIDER * usual && differ(lines, block, i)) {
                List<TableBlock> parts = new ArrayList<>();
                parts.add(new TableBlock(block.from(), i));
                parts.addAll(of(lines, new TableBlock(i, block.to())));
                return parts;
            }
        }
        return List.of(block);
    }

    private static float usual(List<Line> lines, TableBlock block) {
        List<Float> distances = new ArrayList<>();
        for (int i = block.from() + 1; i < block.to(); i++) {
            distances.add(lines.get(i).base() - lines.get(i - 1).base());
        }
        distances.sort(null);
        return distances.get(distances.size() / 2);
    }

    private static boolean differ(List<Line> lines, TableBlock block, int at) {
        List<List<Line>> upper = figures(lines.subList(block.from(), at));
        List<List<Line>> lower = figures(lines.subList(at, block.to()));
        if (upper.size() < FEWEST || lower.size() < FEWEST) {
            return false;
        }
        List<List<Line>> both = new ArrayList<>(upper);
        both.addAll(lower);
        int together = ColumnZones.of(both).count();
        return together < Math.min(ColumnZones.of(upper).count(), ColumnZones.of(lower).count());
    }

    private static List<List<Line>> figures(List<Line> lines) {
        return lines.stream().map(Chunks::of).filter(Figures::inRow).toList();
    }
}
