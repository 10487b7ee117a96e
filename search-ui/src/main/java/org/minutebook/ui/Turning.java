package org.minutebook.ui;

import java.util.List;
import java.util.OptionalInt;

/// Which of a paper's pages are on the screen, and which come before and after. A short paper is shown whole, a pack of
/// hundreds of pages ten at a time.
///
/// @param all every page of the paper
/// @param first the first shown, from 0
/// @param end after the last shown
/// @param asked the page that was asked for, from 0
public record Turning(List<Sheet> all, int first, int end, int asked) {

    static final Turning NONE = new Turning(List.of(), 0, 0, -1);

    private static final int AT_ONCE = 10;
    private static final int WHOLE = 15;

    static Turning of(List<Sheet> all, PaperRequest request) {
        int asked = request.marks() ? at(all, request.from()) : Math.min(request.page().orElse(1), all.size()) - 1;
        int place = Math.max(0, asked);
        if (all.size() <= WHOLE) {
            return new Turning(all, 0, all.size(), request.page().isPresent() ? asked : -1);
        }
        int first = place / AT_ONCE * AT_ONCE;
        int end = Math.min(all.size(), first + AT_ONCE);
        while (request.marks() && end < Math.min(all.size(), first + 2 * AT_ONCE)
                && all.get(end).start() < request.to()) {
            end++;
        }
        return new Turning(all, first, end, request.page().isPresent() ? asked : -1);
    }

    List<Sheet> shown() {
        return all.subList(first, end);
    }

    boolean asks(Sheet sheet) {
        return sheet.number() == asked + 1;
    }

    /// The number of the page that was asked for; empty where none was.
    OptionalInt asks() {
        return asked < 0 ? OptionalInt.empty() : OptionalInt.of(asked + 1);
    }

    boolean isLast() {
        return end == all.size();
    }

    public boolean isWhole() {
        return first == 0 && isLast();
    }

    public boolean hasPrevious() {
        return first > 0;
    }

    public boolean hasNext() {
        return !isLast();
    }

    /// The first page of those before, from 1.
    public int previous() {
        return Math.max(0, first - AT_ONCE) + 1;
    }

    /// The first page of those after, from 1.
    public int next() {
        return end + 1;
    }

    /// "page" or, where the file has no pages, "part".
    public String name() {
        return all.isEmpty() ? "page" : all.getFirst().name();
    }

    /// "Pages 11 to 20 of 143".
    public String label() {
        return "%ss %d to %d of %d".formatted(Words.capital(name()), first + 1, end, all.size());
    }

    private static int at(List<Sheet> all, int offset) {
        for (int i = 0; i < all.size(); i++) {
            if (offset < all.get(i).end()) {
                return i;
            }
        }
        return all.size() - 1;
    }
}
