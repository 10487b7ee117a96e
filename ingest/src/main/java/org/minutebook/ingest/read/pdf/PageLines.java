package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// A page as lines and tables.
///
/// @param lines the lines outside tables, from top to bottom
/// @param asides lines that run across the others
record PageLines(int number, float width, float height, List<Line> lines, List<Grid> grids, List<Line> asides) {

    static PageLines of(PageInk ink) {
        List<Grid> grids = Grids.of(ink);
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : ink.glyphs()) {
            if (grids.stream().noneMatch(g -> g.take(glyph))) {
                outside.add(glyph);
            }
        }
        return new PageLines(ink.number(), ink.width(), ink.height(), LineBuilder.lines(ink.number(), outside), grids,
                LineBuilder.lines(ink.number(), ink.asides()));
    }

    PageLines withLines(List<Line> kept) {
        return new PageLines(number, width, height, kept, grids, asides);
    }
}
