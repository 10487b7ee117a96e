package org.minutebook.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.minutebook.search.meaning.Windows;

/// The windows through which the meaning of a paper's passages is seen. Minutes and reports are cut into windows, each
/// with its title in front, and what stands in none of them by the page; a minute, report or page has the windows that
/// lie mostly in it, so that no text is looked at twice. Resolutions and actions have windows of their own, for they are
/// short and say one thing. A reading has none: it is a number.
public final class MeaningWindows {

    /// Fewer letters than this, left between two passages, say nothing.
    private static final int LEAST = 40;
    private static final int LONGEST_HEADING = 160;

    private final Windows windows;
    private final BitSet covered = new BitSet();
    private final List<Placed> shared = new ArrayList<>();

    /// A window of a passage.
    ///
    /// @param start where it starts in the passage's text; 0 where it starts before that
    /// @param text what a model is to look at
    public record Window(int start, String text) {}

    private record Placed(int start, int middle, String text) {}

    private MeaningWindows(Windows windows) {
        this.windows = windows;
    }

    /// The windows of each of a paper's passages.
    public static List<List<Window>> of(List<Passage> passages, Windows windows) {
        MeaningWindows cut = new MeaningWindows(windows);
        for (Hit.Kind kind : List.of(Hit.Kind.MINUTE, Hit.Kind.REPORT, Hit.Kind.PAGE)) {
            passages.stream().filter(p -> p.kind() == kind).forEach(cut::cover);
        }
        return passages.stream().map(cut::of).toList();
    }

    private List<Window> of(Passage passage) {
        int start = passage.span().start();
        return switch (passage.kind()) {
            case MINUTE, REPORT, PAGE -> shared.stream()
                    .filter(w -> w.middle() >= start && w.middle() < passage.span().end())
                    .map(w -> new Window(Math.max(0, w.start() - start), w.text())).toList();
            case RESOLUTION, ACTION -> windows.of(passage.text(), heading(passage)).stream()
                    .map(w -> new Window(w.start(), text(passage, w.start(), w.end()))).toList();
            case READING -> List.of();
        };
    }

    private void cover(Passage passage) {
        int last = passage.span().end();
        int start = covered.nextClearBit(passage.span().start());
        while (start < last) {
            int next = covered.nextSetBit(start);
            int end = next < 0 ? last : Math.min(next, last);
            add(passage, start - passage.span().start(), end - passage.span().start());
            start = covered.nextClearBit(end);
        }
        covered.set(passage.span().start(), last);
    }

    private void add(Passage passage, int start, int end) {
        String stretch = passage.text().substring(start, end);
        if (stretch.codePoints().filter(Character::isLetter).limit(LEAST).count() < LEAST) {
            return;
        }
        for (Windows.Window window : windows.of(stretch, heading(passage))) {
            int from = start + window.start();
            int to = start + window.end();
            int first = passage.span().start();
            shared.add(new Placed(first + from, first + (from + to) / 2, text(passage, from, to)));
        }
    }

    /// What is looked at: the heading, and the words as they would stand on one line.
    private static String text(Passage passage, int start, int end) {
        StringBuilder text = new StringBuilder(heading(passage));
        text.append(text.isEmpty() ? "" : ". ");
        for (int i = start; i < end; i++) {
            if (Collections.binarySearch(passage.hyphens(), i) >= 0) {
                while (i + 1 < end && Character.isWhitespace(passage.text().charAt(i + 1))) {
                    i++;
                }
            } else {
                text.append(passage.text().charAt(i));
            }
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static String heading(Passage passage) {
        String title = passage.kind() == Hit.Kind.PAGE ? "" : passage.title();
        return title.substring(0, Math.min(title.length(), LONGEST_HEADING)).strip();
    }
}
