package org.minutebook.ingest.read.pdf;

import java.awt.geom.Point2D;

import org.apache.pdfbox.util.Matrix;

/// The visible part of a page, and how the page is turned for its reader. Takes PDF's coordinates, from the lower left,
/// to points from the top left of the page as shown.
///
/// @param width the visible width before turning
/// @param rotation 0, 90, 180 or 270 degrees clockwise
record Frame(float left, float bottom, float width, float height, int rotation) {

    float shownWidth() {
        return rotation % 180 == 0 ? width : height;
    }

    float shownHeight() {
        return rotation % 180 == 0 ? height : width;
    }

    float x(float x, float y) {
        return switch (rotation) {
            case 90 -> y - bottom;
            case 180 -> width - (x - left);
            case 270 -> height - (y - bottom);
            default -> x - left;
        };
    }

    float y(float x, float y) {
        return switch (rotation) {
            case 90 -> x - left;
            case 180 -> y - bottom;
            case 270 -> width - (x - left);
            default -> height - (y - bottom);
        };
    }

    Point2D.Float point(Point2D from) {
        float x = (float) from.getX();
        float y = (float) from.getY();
        return new Point2D.Float(x(x, y), y(x, y));
    }

    /// Which way text written with this matrix runs on the page as shown.
    Turn direction(Matrix matrix) {
        float right = matrix.getScaleX();
        float up = matrix.getShearY();
        return switch (rotation) {
            case 90 -> Turn.of(up, right);
            case 180 -> Turn.of(-right, up);
            case 270 -> Turn.of(-up, -right);
            default -> Turn.of(right, -up);
        };
    }
}
