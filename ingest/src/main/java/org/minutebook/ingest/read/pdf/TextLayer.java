package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// What the text that the file gives for a page is worth.
enum TextLayer {

    /// It says what is printed on the page.
    SOUND,
    /// There is none, and something is printed.
    MISSING,
    /// A few words stand on a picture that fills the page: a scan that was stamped, or a photograph.
    SCANT,
    /// It says something else than what is printed: the file does not say what its characters are, or says it wrongly, or
    /// holds what some scanner took the page's words for.
    BAD;

    private static final double PICTURE = 0.3;
    private static final double WHOLE_PAGE = 0.7;
    private static final int FEW_WORDS = 30;
    private static final int MANY_CURVES = 400;
    private static final int FEW_SIGNS = 20;
    private static final double MANY_SIGNS = 0.1;
    private static final int FEW_JUDGED = 12;
    private static final double LEAST_WORDS = 0.6;
    private static final double LEAST_WORDS_HIDDEN = 0.85;
    private static final int PROSE = 80;
    private static final double LEAST_COMMON = 0.02;
    private static final float WORD_GAP = 0.2f;

    static TextLayer of(PageInk ink) {
        PageInk.Doubts doubts = ink.doubts();
        if (ink.isTextless()) {
            boolean printed = doubts.pictured() > PICTURE || doubts.unmapped() >= FEW_SIGNS
                    || doubts.curves() >= MANY_CURVES;
            return printed ? MISSING : SOUND;
        }
        List<String> words = words(ink);
        if (isUnknown(ink) || isNonsense(LikelyWords.among(words), words.size(), doubts)) {
            return BAD;
        }
        return doubts.pictured() > WHOLE_PAGE && words.size() <= FEW_WORDS ? SCANT : SOUND;
    }

    private static boolean isUnknown(PageInk ink) {
        long signs = ink.glyphs().stream().filter(g -> !g.isBlank()).count();
        long strange = ink.doubts().unmapped()
                + ink.glyphs().stream().filter(g -> g.text().codePoints().anyMatch(TextLayer::isStrange)).count();
        return strange >= FEW_SIGNS && strange > MANY_SIGNS * signs;
    }

    private static boolean isStrange(int sign) {
        return Character.getType(sign) == Character.PRIVATE_USE || Character.getType(sign) == Character.UNASSIGNED
                || sign == 0xFFFD;
    }

    private static boolean isNonsense(LikelyWords words, int all, PageInk.Doubts doubts) {
        boolean scanned = doubts.pictured() > WHOLE_PAGE && doubts.hidden();
        double least = scanned ? LEAST_WORDS_HIDDEN : LEAST_WORDS;
        boolean foreign = all >= PROSE && words.common() < LEAST_COMMON * all && words.share() < LEAST_WORDS_HIDDEN;
        return (words.judged() >= FEW_JUDGED && words.share() < least) || foreign;
    }

    /// The page's words, in the file's order: characters that stand close together on a line.
    static List<String> words(PageInk ink) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Glyph last = new Glyph(" ", 0, 0, 0, 0, false, false);
        for (Glyph glyph : ink.glyphs()) {
            boolean apart = glyph.left() - last.right() > WORD_GAP * glyph.size()
                    || glyph.left() < last.left() - glyph.size()
                    || Math.abs(glyph.base() - last.base()) > glyph.size() / 2;
            if ((glyph.isBlank() || apart) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.append(glyph.isBlank() ? "" : glyph.text().strip());
            last = glyph;
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
