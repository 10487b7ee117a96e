package org.minutebook.ingest.read.pdf;

import java.util.List;

/// What is printed on one page.
///
/// @param number the page's place in the file, from 1
/// @param glyphs the characters that read along the page, in the file's order
/// @param asides the characters that run across the others (labels of charts, watermarks), turned to read
/// @param strokes the lines drawn along and down the page
/// @param pictured whether a picture covers a good part of it
/// @param unmapped how many characters the file does not say the meaning of
record PageInk(int number, float width, float height, List<Glyph> glyphs, List<Glyph> asides, List<Stroke> strokes,
        boolean pictured, int unmapped) {}
