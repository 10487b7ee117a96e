package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Finds the notes that stand right of the prose: initials, names, or what an "Action" column holds. Whether a paper
/// has such a column is judged over all its pages.
final class MarginNotes {

    private static final Pattern HEADER = Pattern.compile(
            "(?i)actions?(?: (?:by|required|points?|on|for))?:?|lead(?: officer)?:?|owner:?|by whom:?|initials:?");
    private static final Pattern INITIALS = Pattern.compile(
            "(?:[A-Z]{2,4}[a-z]{0,2}|[A-Z][A-Za-z]?[A-Z]|[A-Z][a-z]?[A-Z][a-z]|A[Ll][Ll]|Clerk|Chair|Chairman|CLERK|CHAIR)"
                    + "(?:(?:\\s*[/,&+]\\s*|\\s+and\\s+|\\s+)(?:[A-Z]{1,4}[a-z]{0,2}|[A-Z][a-z]?[A-Z]{1,3}|[Aa][Ll][Ll]|[Cc]lerk|CLERK))*");
    private static final float RIGHT_PART = 0.6f;
    private static final float FAR_RIGHT = 0.72f;
    private static final int LONGEST = 40;

    private final boolean expected;
    private final OptionalDouble band;
    private final List<Float> places;

    private MarginNotes(boolean expected, OptionalDouble band, List<Float> places) {
        this.places = List.copyOf(places);
        this.expected = expected;
        this.band = band;
    }

    /// A line parted into prose and the note beside it; either may be missing.
    record Parted(Optional<Line> prose, Optional<Line> note) {}

    /// @param pages the pages of a paper, without their running lines
    static MarginNotes of(List<PageLines> pages) {
        List<Float> lefts = new ArrayList<>();
        OptionalDouble header = OptionalDouble.empty();
        for (PageLines page : pages) {
            for (Line line : page.lines()) {
                Optional<Line> tail = tail(line);
                if (tail.isPresent() && tail.get().left() > page.width() * RIGHT_PART) {
                    if (INITIALS.matcher(tail.get().text()).matches() && line.segments().size() <= 3) {
                        lefts.add(tail.get().left());
                    }
                    if (HEADER.matcher(tail.get().text()).matches() && header.isEmpty()) {
                        header = OptionalDouble.of(tail.get().left());
                    }
                }
            }
        }
        boolean aligned = lefts.stream().anyMatch(l -> lefts.stream().filter(o -> Math.abs(l - o) < 20).count() >= 3);
        OptionalDouble band = header.isPresent() && isClear(pages, header.getAsDouble())
                ? header
                : OptionalDouble.empty();
        return new MarginNotes(aligned || (header.isPresent() && !lefts.isEmpty()), band, lefts);
    }

    /// Whether hardly any words run over the place.
    private static boolean isClear(List<PageLines> pages, double x) {
        long all = 0;
        long over = 0;
        for (PageLines page : pages) {
            for (Line line : page.lines()) {
                all++;
                over += line.words().stream().anyMatch(w -> w.left() < x - 4 && w.right() > x + 2) ? 1 : 0;
            }
        }
        return all > 0 && over * 20 <= all;
    }

    private static Optional<Line> tail(Line line) {
        List<Line> segments = line.segments();
        return segments.size() < 2 ? Optional.empty() : Optional.of(segments.getLast());
    }

    /// Parts a line of a page of the given width.
    Parted part(Line line, float width) {
        List<Line> segments = line.segments();
        Line last = hung(line).orElseGet(segments::getLast);
        if (!isNote(last, width, segments.size() == 1)) {
            return new Parted(Optional.of(line), Optional.empty());
        }
        int prose = line.words().size() - last.words().size();
        return new Parted(
                prose == 0 ? Optional.empty() : Optional.of(new Line(line.page(), line.words().subList(0, prose))),
                Optional.of(last));
    }

    /// Initials that stand close after the prose, where others on the page's edge stand.
    private Optional<Line> hung(Line line) {
        int count = line.words().size();
        if (count < 3) {
            return Optional.empty();
        }
        Word last = line.words().getLast();
        float gap = last.left() - line.words().get(count - 2).right();
        boolean placed = places.stream().filter(p -> Math.abs(p - last.left()) < 6).count() >= 2;
        return placed && gap > 1.6f * line.usualGap() && INITIALS.matcher(last.text()).matches()
                ? Optional.of(new Line(line.page(), List.of(last)))
                : Optional.empty();
    }

    private boolean isNote(Line segment, float width, boolean alone) {
        String text = segment.text();
        boolean inBand = band.isPresent() && segment.left() >= band.getAsDouble() - 6;
        if (inBand && text.length() <= LONGEST) {
            return true;
        }
        boolean header = HEADER.matcher(text).matches() && segment.left() > width * RIGHT_PART && !alone;
        return header || (expected && segment.left() > width * (alone ? FAR_RIGHT : RIGHT_PART)
                && INITIALS.matcher(text).matches());
    }
}
