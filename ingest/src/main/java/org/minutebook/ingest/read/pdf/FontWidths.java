package org.minutebook.ingest.read.pdf;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/// Notices broken font maps by the widths of characters: some PDF writers say that an N is a slash, but the N keeps its
/// width. Works for the fonts whose widths are known, Times and Arial, where most characters have the right one.
final class FontWidths {

    private static final int FIRST = 0x21;
    private static final int LAST = 0x7E;
    private static final int LAST_CODE = 0xFF;
    private static final int FEWEST = 8;
    private static final double ODD = 0.3;
    private static final double FITTING = 0.04;

    private final Optional<PDFont> model;

    private FontWidths(Optional<PDFont> model) {
        this.model = model;
    }

    static FontWidths of(PDFont font) {
        Optional<PDFont> model = font instanceof PDSimpleFont && font.isEmbedded() ? modelOf(font) : Optional.empty();
        return new FontWidths(model.filter(m -> isTrusted(font, m)));
    }

    private static Optional<PDFont> modelOf(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        boolean bold = name.contains("bold");
        boolean slanted = name.contains("italic") || name.contains("oblique");
        if (name.contains("times")) {
            return Optional.of(new PDType1Font(bold
                    ? slanted ? FontName.TIMES_BOLD_ITALIC : FontName.TIMES_BOLD
                    : slanted ? FontName.TIMES_ITALIC : FontName.TIMES_ROMAN));
        }
        boolean arial = (name.contains("arial") || name.contains("helvetica")) && !name.contains("narrow");
        return arial
                ? Optional.of(new PDType1Font(bold ? FontName.HELVETICA_BOLD : FontName.HELVETICA))
                : Optional.empty();
    }

    /// Whether nearly all of the font's characters have the widths they should have.
    private static boolean isTrusted(PDFont font, PDFont model) {
        int fitting = 0;
        int all = 0;
        for (int code = 0; code <= LAST_CODE; code++) {
            String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
            double off = text == null ? -1 : difference(font, model, code, text);
            if (off >= 0) {
                all++;
                fitting += off <= FITTING ? 1 : 0;
            }
        }
        return fitting >= FEWEST && fitting * 10 >= all * 8;
    }

    /// Whether the character has a width that it should not have.
    boolean isOdd(PDFont font, int code, String text) {
        return model.isPresent() && difference(font, model.get(), code, text) > ODD;
    }

    /// By how much of its width a character differs from the model; negative where that cannot be said.
    private static double difference(PDFont font, PDFont model, int code, String text) {
        if (text.length() != 1 || text.charAt(0) < FIRST || text.charAt(0) > LAST) {
            return -1;
        }
        try {
            if (!font.hasExplicitWidth(code)) {
                return -1;
            }
            float right = model.getStringWidth(text);
            float width = font.getWidth(code);
            return right <= 0 || width <= 0 ? -1 : Math.abs(width - right) / right;
        } catch (IOException | IllegalArgumentException e) {
            return -1;
        }
    }
}
