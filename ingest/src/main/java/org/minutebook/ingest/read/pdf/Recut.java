package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// Cuts chunks again where they run over the white between two columns and the gap there is wider than a blank.
final class Recut {

    private Recut() {}

    /// @param apart how wide the gap must be, in ems
    static List<Line> of(List<Line> chunks, ColumnZones zones, float apart) {
        List<Line> cut = new ArrayList<>();
        for (Line chunk : chunks) {
            int[] under = zones.under(chunk.left(), chunk.right());
            if (under[0] == under[1]) {
                cut.add(chunk);
            } else {
                cut(chunk, zones, apart, cut);
            }
        }
        return cut;
    }

    private static void cut(Line chunk, ColumnZones zones, float apart, List<Line> cut) {
        List<Word> words = chunk.words();
        int from = 0;
        for (int i = 1; i < words.size(); i++) {
            Word before = words.get(i - 1);
            Word after = words.get(i);
            int left = zones.under(before.left(), before.right())[1];
            int right = zones.under(after.left(), after.right())[0];
            boolean leaders = Chunks.isLeader(before) && Chunks.isLeader(after);
            if (right > left && !leaders && after.left() - before.right() > apart * before.size()) {
                cut.add(new Line(chunk.page(), words.subList(from, i)));
                from = i;
            }
        }
        cut.add(new Line(chunk.page(), words.subList(from, words.size())));
    }
}
