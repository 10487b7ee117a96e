package org.minutebook.ingest.read.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.ingest.read.plain.Decoding;

/// Knows a part of a web page that was saved without its `html` and `body`, as content systems hand it out, from plain
/// text in which a tag stands here and there.
public final class PageFragment {

    private static final Pattern OPENING = Pattern.compile("\\s*(?:<!--.*?-->\\s*)*<[a-z][a-z0-9]*(?:\\s[^<>]*)?>",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile("</(?:p|div|h[1-6]|li|td|ul|ol|table|section)\\s*>",
            Pattern.CASE_INSENSITIVE);
    private static final int FEW = 3;

    private PageFragment() {}

    /// Whether the bytes begin and end with a tag and hold at least three blocks of a page.
    public static boolean isOne(byte[] bytes) {
        String text = Decoding.decode(bytes);
        if (!OPENING.matcher(text).lookingAt() || !text.stripTrailing().endsWith(">")) {
            return false;
        }
        Matcher closing = CLOSING.matcher(text);
        return closing.results().limit(FEW).count() == FEW;
    }
}
