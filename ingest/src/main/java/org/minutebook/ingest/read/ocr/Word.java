package org.minutebook.ingest.read.ocr;

/// A word that was recognised, in pixels from the picture's top left corner.
///
/// @param base the line it stands on
/// @param confidence how sure Tesseract is of it, 0 to 100
public record Word(String text, float left, float top, float right, float bottom, float base, float size,
        float confidence) {}
