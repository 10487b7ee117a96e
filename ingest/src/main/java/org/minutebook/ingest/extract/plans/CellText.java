package org.minutebook.ingest.extract.plans;

import java.util.regex.Pattern;
import org.minutebook.corpus.Paper;

/// A passage of the paper as a record gives it: runs of blanks and line ends are one space, words that only a line's end
/// cut are whole, and the tags that converters leave in text are gone. Every other character stands as printed.
public final class CellText {

    private static final Pattern TAG = Pattern
            .compile("</?(?:p|u|b|i|em|strong|span|div|ul|ol|li|br|sup|sub|font|table|tr|td)\\b[^<>]*>");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u200b]+");
    private static final Pattern CUT_COMPOUND = Pattern.compile("(?<=\\p{L}-)\\s*\\n\\s*(?=\\p{Ll})");

    private CellText() {}

    /// The text of the half-open passage; empty where it is blank.
    public static String of(Paper paper, int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (paper.hyphens().contains(i)) {
                while (i + 1 < end && Character.isWhitespace(paper.text().charAt(i + 1))) {
                    i++;
                }
            } else {
                text.append(paper.text().charAt(i));
            }
        }
        String whole = CUT_COMPOUND.matcher(text).replaceAll("");
        return BLANK.matcher(TAG.matcher(whole).replaceAll(" ").replace("**", "")).replaceAll(" ").strip();
    }
}
