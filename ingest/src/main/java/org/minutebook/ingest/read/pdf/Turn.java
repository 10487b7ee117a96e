package org.minutebook.ingest.read.pdf;

/// A quarter turn of the page, so that text which runs down or up it can be read.
enum Turn {
    NONE, DOWN, OVER, UP;

    /// The way that a direction runs, given by how far it goes right and down.
    static Turn of(float right, float down) {
        if (Math.abs(right) >= Math.abs(down)) {
            return right >= 0 ? NONE : OVER;
        }
        return down > 0 ? DOWN : UP;
    }

    /// Where a point's distance from the left is after the turn.
    float x(float x, float y, float width, float height) {
        return switch (this) {
            case NONE -> x;
            case DOWN -> y;
            case OVER -> width - x;
            case UP -> height - y;
        };
    }

    /// Where a point's distance from the top is after the turn.
    float y(float x, float y, float width, float height) {
        return switch (this) {
            case NONE -> y;
            case DOWN -> width - x;
            case OVER -> height - y;
            case UP -> x;
        };
    }

    boolean isSideways() {
        return this == DOWN || this == UP;
    }
}
