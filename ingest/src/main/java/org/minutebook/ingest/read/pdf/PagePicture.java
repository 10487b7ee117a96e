package org.minutebook.ingest.read.pdf;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.minutebook.ingest.read.ocr.Deskew;
import org.minutebook.ingest.read.ocr.Recognition;
import org.minutebook.ingest.read.ocr.RuledLines;
import org.minutebook.ingest.read.ocr.Word;

/// What text recognition sees on the picture of a page: words and ruled lines in points, as if the file itself had said
/// where they stand.
///
/// @param ink what is printed on the page
/// @param words what was recognised
record PagePicture(PageInk ink, List<Word> words) {

    static final int DOTS_PER_INCH = 300;
    private static final float POINT = 72f / DOTS_PER_INCH;
    private static final int SHORTEST_RULE = DOTS_PER_INCH / 2;
    private static final int THICKEST_RULE = 12;
    private static final float LEAST_CONFIDENCE = 20;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}[.,:;)]?");
    private static final int UPRIGHT = 60;
    private static final int FEW_WORDS = 5;

    /// Reads a picture. One that makes no sense as it stands is also read turned on its sides and on its head.
    static PagePicture read(BufferedImage picture, int number, Recognition recognition) throws IOException {
        PagePicture best = upright(picture, number, recognition);
        if (best.stands() || isBlank(picture)) {
            return best;
        }
        for (int quarters = 1; quarters <= 3; quarters++) {
            PagePicture turned = upright(turned(picture, quarters), number, recognition);
            best = turned.sense() > best.sense() ? turned : best;
        }
        return best;
    }

    private static PagePicture upright(BufferedImage askew, int number, Recognition recognition) throws IOException {
        BufferedImage picture = Deskew.straight(askew);
        List<Word> words = likely(recognition.words(picture, DOTS_PER_INCH));
        List<Stroke> strokes = RuledLines.in(picture, SHORTEST_RULE, THICKEST_RULE).stream().map(PagePicture::stroke)
                .toList();
        return new PagePicture(new PageInk(number, picture.getWidth() * POINT, picture.getHeight() * POINT,
                glyphs(words), List.of(), strokes, new PageInk.Doubts(1, false, 0, 0, Map.of())), words);
    }

    /// What is no speck or crease. Of a word that a speck touches Tesseract is not sure, though it reads it right: one of
    /// letters, beside a sure word on its line, is kept.
    static List<Word> likely(List<Word> seen) {
        List<Word> sure = seen.stream().filter(w -> w.confidence() >= UPRIGHT).toList();
        return seen.stream().filter(w -> w.confidence() >= LEAST_CONFIDENCE || isBesideAny(w, sure)).toList();
    }

    private static boolean isBesideAny(Word word, List<Word> sure) {
        return LETTERS.matcher(word.text()).matches() && sure.stream().anyMatch(s -> isBeside(word, s));
    }

    private static boolean isBeside(Word word, Word other) {
        float gap = Math.max(word.left() - other.right(), other.left() - word.right());
        return Math.abs(word.base() - other.base()) < other.size() / 3 && gap > -other.size() / 4 && gap < other.size();
    }

    /// How sure Tesseract is of the words on the whole, in per cent; 0 where there are none.
    int confidence() {
        return (int) Math.round(words.stream().mapToDouble(Word::confidence).average().orElse(0));
    }

    LikelyWords likely() {
        return LikelyWords.among(words.stream().map(Word::text).toList());
    }

    /// Whether it holds a few words at least, and these are not on their sides.
    private boolean stands() {
        long along = words.stream().filter(PagePicture::isAlong).count();
        return along >= FEW_WORDS && along * 2 > words.stream().filter(PagePicture::isLong).count()
                && confidence() >= UPRIGHT;
    }

    private double sense() {
        return words.stream().filter(PagePicture::isAlong).mapToDouble(w -> w.confidence() - LEAST_CONFIDENCE).sum();
    }

    private static boolean isLong(Word word) {
        return word.text().length() > 2;
    }

    private static boolean isAlong(Word word) {
        return isLong(word) && word.right() - word.left() > word.bottom() - word.top();
    }

    /// Whether hardly anything is on a picture: the back of a sheet.
    static boolean isBlank(BufferedImage picture) {
        int dark = 0;
        int all = 0;
        int step = 5;
        for (int y = picture.getHeight() / 20; y < picture.getHeight() * 19 / 20; y += step) {
            for (int x = picture.getWidth() / 20; x < picture.getWidth() * 19 / 20; x += step) {
                dark += picture.getRaster().getSample(x, y, 0) < 128 ? 1 : 0;
                all++;
            }
        }
        return dark * 1000L < all;
    }

    private static BufferedImage turned(BufferedImage picture, int quarters) {
        boolean sideways = quarters % 2 == 1;
        int width = sideways ? picture.getHeight() : picture.getWidth();
        int height = sideways ? picture.getWidth() : picture.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = turned.createGraphics();
        brush.translate(width / 2.0, height / 2.0);
        brush.rotate(quarters * Math.PI / 2);
        brush.drawImage(picture, -picture.getWidth() / 2, -picture.getHeight() / 2, null);
        brush.dispose();
        return turned;
    }

    private static List<Glyph> glyphs(List<Word> words) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Word word : words) {
            int letters = word.text().length();
            float step = (word.right() - word.left()) / letters;
            for (int i = 0; i < letters; i++) {
                float left = word.left() + i * step;
                glyphs.add(new Glyph(word.text().substring(i, i + 1), left * POINT, (left + step) * POINT,
                        word.base() * POINT, word.size() * POINT, false, false));
            }
            glyphs.add(new Glyph(" ", word.right() * POINT, (word.right() + word.size() / 4) * POINT,
                    word.base() * POINT, word.size() * POINT, false, false));
        }
        return glyphs;
    }

    private static Stroke stroke(RuledLines.Rule rule) {
        return new Stroke(rule.left() * POINT, rule.top() * POINT, rule.right() * POINT, rule.bottom() * POINT);
    }
}
