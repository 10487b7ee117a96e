package org.minutebook.search.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text into windows that a model can take in at one look, at the ends of paragraphs, sentences, lines or words,
/// whichever is coarsest and small enough. Immutable.
public final class Windows {

    /// How many pieces a window is to have: about two sentences. Windows twice as long, and a third shorter, found less.
    private static final int PIECES = 64;
    private static final List<Pattern> CUTS = List.of(Pattern.compile("\\n\\s*\\n"),
            Pattern.compile("(?<=[.;:?!])\\s+"),
            Pattern.compile("\\n"), Pattern.compile("\\s+"));

    private final Embedder embedder;

    public Windows(Embedder embedder) {
        this.embedder = embedder;
    }

    /// A window of a text.
    public record Window(int start, int end) {}

    /// The windows of a text, in order; together they hold all of it that is not white space.
    ///
    /// @param heading how many pieces of each window something else will take up
    public List<Window> of(String text, String heading) {
        int room = Math.max(PIECES / 2, PIECES - embedder.pieces(heading));
        List<Sized> windows = new ArrayList<>();
        for (Sized unit : cut(text, 0, text.length(), 0, room)) {
            Sized last = windows.isEmpty() ? null : windows.getLast();
            if (last != null && last.pieces() + unit.pieces() <= room) {
                windows.set(windows.size() - 1, last.to(unit));
            } else {
                windows.add(unit);
            }
        }
        return tailed(windows, room).stream().map(s -> new Window(s.start(), s.end())).toList();
    }

    /// The last window, where it is but a tail, goes with the one before it.
    private static List<Sized> tailed(List<Sized> windows, int room) {
        if (windows.size() < 2 || windows.getLast().pieces() > room / 4) {
            return windows;
        }
        Sized tail = windows.removeLast();
        windows.set(windows.size() - 1, windows.getLast().to(tail));
        return windows;
    }

    private record Sized(int start, int end, int pieces) {

        Sized to(Sized next) {
            return new Sized(start, next.end(), pieces + next.pieces());
        }
    }

    private List<Sized> cut(String text, int start, int end, int level, int room) {
        int pieces = embedder.pieces(text.substring(start, end));
        if (pieces == 0) {
            return List.of();
        }
        if (pieces <= room || level == CUTS.size()) {
            return List.of(new Sized(start, end, pieces));
        }
        List<Sized> units = new ArrayList<>();
        Matcher ends = CUTS.get(level).matcher(text).region(start, end);
        int at = start;
        while (ends.find()) {
            units.addAll(cut(text, at, ends.start(), level + 1, room));
            at = ends.end();
        }
        units.addAll(cut(text, at, end, level + 1, room));
        return units;
    }
}
