package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// A page as lines and tables.
///
/// @param lines the lines outside tables, from top to bottom
/// @param asides lines that run across the others
/// @param strokes the lines drawn on it
record PageLines(int number, float width, float height, List<Line> lines, List<Grid> grids, List<Line> asides,
        List<Stroke> strokes) {

    static PageLines of(PageInk ink) {
        List<Grid> grids = new ArrayList<>(Grids.of(ink));
        List<Glyph> outside = outside(ink, grids);
        List<Grid> bare = grids.stream().filter(g -> HiddenRows.in(g, ink.number())).toList();
        if (!bare.isEmpty()) {
            grids.removeAll(bare);
            bare.forEach(g -> g.cells().forEach(c -> outside.addAll(c.glyphs())));
        }
        return new PageLines(ink.number(), ink.width(), ink.height(), LineBuilder.lines(ink.number(), outside), grids,
                LineBuilder.lines(ink.number(), ink.asides()), ink.strokes());
    }

    /// Gives the characters to the tables they stand in; the others are left.
    private static List<Glyph> outside(PageInk ink, List<Grid> grids) {
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : ink.glyphs()) {
            if (grids.stream().noneMatch(g -> g.take(glyph))) {
                outside.add(glyph);
            }
        }
        return outside;
    }

    PageLines withLines(List<Line> kept) {
        return new PageLines(number, width, height, kept, grids, asides, strokes);
    }
}
