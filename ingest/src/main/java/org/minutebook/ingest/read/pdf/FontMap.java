package org.minutebook.ingest.read.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/// What the characters of a file's fonts stand for. One file's; not thread-safe.
final class FontMap {

    private static final int HEAVY = 600;
    private static final int HEAVIEST = 1000;
    private static final int FIRST_LIGATURE = 0xFB00;
    private static final int LAST_LIGATURE = 0xFB06;
    private static final int PRIVATE_USE = 0xF000;
    private static final Map<Integer, String> SYMBOLS = Map.ofEntries(Map.entry(0xB7, "•"), Map.entry(0xA7, "▪"),
            Map.entry(0xA8, "◦"), Map.entry(0xD8, "➢"), Map.entry(0xFC, "✓"), Map.entry(0x6E, "■"),
            Map.entry(0x71, "❑"),
            Map.entry(0x76, "❖"), Map.entry(0x75, "◆"), Map.entry(0x6C, "●"), Map.entry(0xE0, "→"),
            Map.entry(0x2D, "-"),
            Map.entry(0x9F, "•"), Map.entry(0xFB, "✗"), Map.entry(0x6F, "□"));

    private final IdentityHashMap<PDFont, Face> faces = new IdentityHashMap<>();

    /// What one code of a font stands for.
    ///
    /// @param mapped whether the file says so; where it does not, the text is a guess or empty
    /// @param odd whether its width is that of another character than the file says it is
    record Sign(String text, boolean mapped, boolean bold, boolean odd) {}

    private record Face(boolean bold, FontWidths widths, Map<Integer, Sign> signs) {}

    Sign sign(PDFont font, int code) {
        Face face = faces.computeIfAbsent(font, f -> new Face(isBold(f), FontWidths.of(f), new HashMap<>()));
        return face.signs().computeIfAbsent(code, c -> read(font, c, face));
    }

    private static Sign read(PDFont font, int code, Face face) {
        Optional<String> unicode = Optional.ofNullable(font.toUnicode(code, GlyphList.getAdobeGlyphList()));
        if (unicode.isEmpty()) {
            boolean symbol = String.valueOf(font.getName()).toLowerCase(Locale.ROOT).matches(".*(?:symbol|dings).*");
            String guess = symbol
                    ? SYMBOLS.getOrDefault(code, "•")
                    : font instanceof PDSimpleFont && code >= ' ' ? clean(Character.toString(code)) : "";
            return new Sign(guess, symbol, face.bold(), false);
        }
        String text = unicode.get();
        boolean broken = text.chars().anyMatch(c -> c == 0xFFFD || (c < ' ' && c != '\t' && c != '\n' && c != '\r'));
        return new Sign(clean(text), !broken, face.bold(), face.widths().isOdd(font, code, text));
    }

    /// Folds blanks to spaces, drops what does not show, and gives the signs of symbol fonts their usual characters.
    private static String clean(String text) {
        StringBuilder cleaned = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c >= PRIVATE_USE && c <= PRIVATE_USE + 0xFF) {
                cleaned.append(SYMBOLS.getOrDefault(c - PRIVATE_USE, Character.toString(c)));
            } else if (c >= FIRST_LIGATURE && c <= LAST_LIGATURE) {
                cleaned.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else if (Character.isSpaceChar(c) || c == '\t' || c == '\n' || c == '\r') {
                cleaned.append(' ');
            } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
                cleaned.appendCodePoint(c);
            } else if (c == '\u00AD') {
                cleaned.append('-');
            }
        });
        return cleaned.toString();
    }

    /// Whether the font program itself says that it is bold; some writers drop the fonts' names.
    private static boolean isHeavy(PDFont font) {
        try {
            TrueTypeFont program = switch (font) {
                case PDType0Font composite when composite.getDescendantFont() instanceof PDCIDFontType2 inner ->
                    inner.getTrueTypeFont();
                case PDTrueTypeFont simple -> simple.getTrueTypeFont();
                default -> null;
            };
            if (program == null) {
                return false;
            }
            OS2WindowsMetricsTable metrics = program.getOS2Windows();
            HeaderTable header = program.getHeader();
            return (metrics != null && metrics.getWeightClass() >= HEAVY && metrics.getWeightClass() <= HEAVIEST)
                    || (header != null && (header.getMacStyle() & HeaderTable.MAC_STYLE_BOLD) != 0);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= HEAVY);
        return heavy || isHeavy(font) || name.contains("bold") || name.contains("black") || name.contains("heavy")
                || name.contains("demi");
    }
}
