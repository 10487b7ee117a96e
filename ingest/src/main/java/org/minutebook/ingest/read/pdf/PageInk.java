package org.minutebook.ingest.read.pdf;

import java.util.List;
import java.util.Map;

/// What is printed on one page.
///
/// @param number the page's place in the file, from 1
/// @param glyphs the characters that read along the page, in the file's order
/// @param asides the characters that run across the others (labels of charts, watermarks), turned to read
/// @param strokes the lines drawn along and down the page
/// @param doubts what casts doubt on the page's text
record PageInk(int number, float width, float height, List<Glyph> glyphs, List<Glyph> asides, List<Stroke> strokes,
        Doubts doubts) {

    /// What casts doubt on a page's text.
    ///
    /// @param pictured which share of it pictures cover
    /// @param hidden whether most of its text is printed so that it does not show
    /// @param unmapped how many characters the file does not say the meaning of
    /// @param curves how many curves are drawn on it; letters may be drawn
    /// @param odd characters whose widths are those of others, and how often they stand there
    record Doubts(double pictured, boolean hidden, int unmapped, int curves, Map<String, Integer> odd) {

        Doubts {
            odd = Map.copyOf(odd);
        }
    }

    /// A page of which nothing could be read.
    static PageInk blank(int number) {
        return new PageInk(number, 0, 0, List.of(), List.of(), List.of(), new Doubts(0, false, 0, 0, Map.of()));
    }

    /// Whether it bears no characters but blanks.
    boolean isTextless() {
        return glyphs.stream().allMatch(Glyph::isBlank) && asides.stream().allMatch(Glyph::isBlank);
    }
}
