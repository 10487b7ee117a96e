package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gathers a page's characters into words and its words into lines, by where they stand.
final class LineBuilder {

    private static final float SAME_BASE = 0.22f;
    private static final float GAP = 0.17f;
    private static final float GAP_WITH_BLANK = 0.05f;
    private static final float SMALLER = 0.8f;
    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private LineBuilder() {}

    /// The lines of a page from top to bottom.
    static List<Line> lines(int page, List<Glyph> glyphs) {
        List<List<Word>> rows = new ArrayList<>();
        for (List<Glyph> row : rows(glyphs)) {
            List<Word> words = words(row);
            if (!words.isEmpty()) {
                rows.add(words);
            }
        }
        joinRaised(rows);
        return rows.stream().filter(r -> !r.isEmpty() && !isBulletAlone(r)).map(r -> new Line(page, r))
                .sorted(Comparator.comparingDouble(Line::base)).toList();
    }

    private static boolean isBulletAlone(List<Word> words) {
        return words.size() == 1 && words.getFirst().text().matches("[•▪◦●○■]");
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::base));
        List<List<Glyph>> rows = new ArrayList<>();
        float base = 0;
        for (Glyph glyph : sorted) {
            if (rows.isEmpty() || glyph.base() - base > SAME_BASE * glyph.size()) {
                rows.add(new ArrayList<>());
                base = glyph.base();
            }
            rows.getLast().add(glyph);
        }
        return rows;
    }

    private static List<Word> words(List<Glyph> row) {
        row.sort(Comparator.comparingDouble(Glyph::left));
        List<Word> words = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        boolean blank = false;
        for (Glyph glyph : row) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            if (!open.isEmpty()) {
                float gap = glyph.left() - open.getLast().right();
                if (gap > (blank ? GAP_WITH_BLANK : GAP) * glyph.size()) {
                    words.add(word(open));
                    open.clear();
                }
            }
            open.add(glyph);
            blank = false;
        }
        if (!open.isEmpty()) {
            words.add(word(open));
        }
        return words;
    }

    private static Word word(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        int bold = 0;
        float right = 0;
        float size = 0;
        for (Glyph glyph : glyphs) {
            text.append(glyph.text());
            bold += glyph.bold() ? 1 : 0;
            right = Math.max(right, glyph.right());
            size = Math.max(size, glyph.size());
        }
        Glyph first = glyphs.getFirst();
        return new Word(text.toString().strip(), first.left(), right, first.base(), size, bold * 2 > glyphs.size(),
                first.running());
    }

    /// Puts small words that hang on a larger one (12th, footnote signs) on its line.
    private static void joinRaised(List<List<Word>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            for (Word small : List.copyOf(rows.get(r))) {
                Optional<List<Word>> home = home(rows, r, small);
                if (home.isPresent()) {
                    rows.get(r).remove(small);
                    home.get().add(asRaised(small));
                }
            }
        }
    }

    private static Optional<List<Word>> home(List<List<Word>> rows, int from, Word small) {
        for (int r = Math.max(0, from - 2); r < Math.min(rows.size(), from + 3); r++) {
            if (r != from && rows.get(r).stream().anyMatch(w -> hangsOn(small, w))) {
                return Optional.of(rows.get(r));
            }
        }
        return Optional.empty();
    }

    private static boolean hangsOn(Word small, Word large) {
        return small.size() <= SMALLER * large.size() && Math.abs(small.left() - large.right()) <= 0.35f * large.size()
                && small.base() >= large.base() - 0.65f * large.size()
                && small.base() <= large.base() + 0.3f * large.size();
    }

    private static Word asRaised(Word word) {
        if (!word.text().matches("\\d{1,2}")) {
            return word;
        }
        StringBuilder raised = new StringBuilder();
        word.text().chars().forEach(c -> raised.append(RAISED_DIGITS.charAt(c - '0')));
        return new Word(raised.toString(), word.left(), word.right(), word.base(), word.size(), word.bold(),
                word.running());
    }
}
