package org.minutebook.ingest.read.pdf;

/// A character as the page's program puts it, before the page is turned to read.
///
/// @param turn which way its text runs
record RawGlyph(String text, float startX, float startY, float endX, float endY, Turn turn, float size, boolean bold,
        boolean running) {

    /// The character on the page turned so that it reads.
    Glyph turned(float width, float height) {
        float from = turn.x(startX, startY, width, height);
        float to = turn.x(endX, endY, width, height);
        return new Glyph(text, Math.min(from, to), Math.max(from, to), turn.y(startX, startY, width, height), size,
                bold,
                running);
    }
}
