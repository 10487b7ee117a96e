package org.minutebook.ingest.read.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/// A path under way, and the straight lines along or down the page that drawing it leaves.
final class PathTrace {

    private static final float STRAIGHT = 0.7f;
    private static final float THICKEST_LINE = 3.5f;
    private static final float SHORTEST = 4f;

    private final List<List<Point2D.Float>> parts = new ArrayList<>();
    private Point2D.Float start = new Point2D.Float();
    private Point2D.Float current = start;
    private boolean curved;

    void moveTo(Point2D.Float to) {
        start = to;
        current = to;
        List<Point2D.Float> part = new ArrayList<>();
        part.add(to);
        parts.add(part);
    }

    void lineTo(Point2D.Float to) {
        if (parts.isEmpty()) {
            moveTo(to);
        }
        parts.getLast().add(to);
        current = to;
    }

    void curveTo(Point2D.Float to) {
        curved = true;
        current = to;
    }

    void close() {
        if (!parts.isEmpty()) {
            parts.getLast().add(start);
            current = start;
        }
    }

    void clear() {
        parts.clear();
        curved = false;
    }

    Point2D.Float current() {
        return current;
    }

    /// The straight pieces of a path whose outline is drawn.
    List<Stroke> outlines() {
        List<Stroke> strokes = new ArrayList<>();
        if (curved) {
            return strokes;
        }
        for (List<Point2D.Float> part : parts) {
            for (int i = 1; i < part.size(); i++) {
                add(part.get(i - 1), part.get(i), strokes);
            }
        }
        return strokes;
    }

    private static void add(Point2D.Float from, Point2D.Float to, List<Stroke> strokes) {
        float across = Math.abs(from.x - to.x);
        float down = Math.abs(from.y - to.y);
        if (Math.min(across, down) <= STRAIGHT && Math.max(across, down) >= SHORTEST) {
            strokes.add(new Stroke(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.max(from.x, to.x),
                    Math.max(from.y, to.y)));
        }
    }

    /// The bars of a path that is filled: shapes so thin that they are seen as lines.
    List<Stroke> bars() {
        List<Stroke> strokes = new ArrayList<>();
        if (curved) {
            return strokes;
        }
        for (List<Point2D.Float> part : parts) {
            float left = Float.MAX_VALUE;
            float top = Float.MAX_VALUE;
            float right = -Float.MAX_VALUE;
            float bottom = -Float.MAX_VALUE;
            for (Point2D.Float point : part) {
                left = Math.min(left, point.x);
                right = Math.max(right, point.x);
                top = Math.min(top, point.y);
                bottom = Math.max(bottom, point.y);
            }
            if (Math.min(right - left, bottom - top) <= THICKEST_LINE
                    && Math.max(right - left, bottom - top) >= SHORTEST) {
                strokes.add(new Stroke(left, top, right, bottom));
            }
        }
        return strokes;
    }
}
