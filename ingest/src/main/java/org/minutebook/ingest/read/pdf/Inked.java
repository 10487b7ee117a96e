package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Turns a page the way most of its text reads, and drops what does not show: characters off the page, and second
/// prints of a character on itself (a way to feign bold type).
final class Inked {

    private static final float ON_ITSELF = 0.25f;

    private Inked() {}

    static PageInk turned(int number, Frame frame, List<RawGlyph> raw, List<Stroke> strokes, PageInk.Doubts doubts) {
        Turn main = mainTurn(raw);
        float width = frame.shownWidth();
        float height = frame.shownHeight();
        List<Glyph> glyphs = new ArrayList<>();
        List<Glyph> asides = new ArrayList<>();
        for (RawGlyph glyph : raw) {
            if (shows(glyph, width, height)) {
                List<Glyph> to = glyph.turn() == main ? glyphs : asides;
                Glyph turned = glyph.turned(width, height);
                if (!isReprint(turned, to)) {
                    to.add(turned);
                }
            }
        }
        List<Stroke> turnedStrokes = main == Turn.NONE
                ? strokes
                : strokes.stream().map(s -> turn(s, main, width, height)).toList();
        return new PageInk(number, main.isSideways() ? height : width, main.isSideways() ? width : height, glyphs,
                asides,
                List.copyOf(turnedStrokes), doubts);
    }

    private static Turn mainTurn(List<RawGlyph> raw) {
        Map<Turn, Integer> counts = new EnumMap<>(Turn.class);
        raw.stream().filter(g -> !g.text().isBlank()).forEach(g -> counts.merge(g.turn(), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(Turn.NONE);
    }

    private static boolean shows(RawGlyph glyph, float width, float height) {
        return glyph.startX() > -glyph.size() && glyph.startX() < width + glyph.size() && glyph.startY() > -glyph.size()
                && glyph.startY() < height + glyph.size();
    }

    private static boolean isReprint(Glyph glyph, List<Glyph> before) {
        if (glyph.isBlank()) {
            return false;
        }
        float reach = ON_ITSELF * Math.max(1, glyph.right() - glyph.left());
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - 400); i--) {
            Glyph other = before.get(i);
            if (Math.abs(other.left() - glyph.left()) < reach && Math.abs(other.base() - glyph.base()) < reach
                    && other.text().equals(glyph.text())) {
                return true;
            }
        }
        return false;
    }

    private static Stroke turn(Stroke stroke, Turn turn, float width, float height) {
        float x0 = turn.x(stroke.left(), stroke.top(), width, height);
        float y0 = turn.y(stroke.left(), stroke.top(), width, height);
        float x1 = turn.x(stroke.right(), stroke.bottom(), width, height);
        float y1 = turn.y(stroke.right(), stroke.bottom(), width, height);
        return new Stroke(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    }
}
