package org.minutebook.ingest.read.pdf;

/// A printed character, in points from the page's top left corner, the page held so that its text reads.
///
/// @param text what it stands for; a ligature may be several letters
/// @param base the line it stands on
/// @param size the size of its type
/// @param bold whether its type is bold
/// @param running whether the file itself calls it a header or footer
record Glyph(String text, float left, float right, float base, float size, boolean bold, boolean running) {

    boolean isBlank() {
        return text.isBlank();
    }
}
