package org.minutebook.ingest.read.pdf;

/// A line drawn across or down the page, in points from its top left corner.
record Stroke(float left, float top, float right, float bottom) {

    boolean isAcross() {
        return right - left >= bottom - top;
    }

    float length() {
        return Math.max(right - left, bottom - top);
    }
}
