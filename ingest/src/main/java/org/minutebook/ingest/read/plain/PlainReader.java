package org.minutebook.ingest.read.plain;

import java.util.Optional;

import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.read.draft.SoftHyphens;

import java.util.List;

/// Reads plain text. The fixed text is the decoded characters, with `\n` at the ends of lines; what a converter left
/// behind in it (Markdown, tab-separated rows, HTML tags) stays and is marked out. A form feed starts a page.
public final class PlainReader {

    private PlainReader() {}

    /// Reads text of any encoding; never fails.
    public static Paper read(String name, String type, byte[] bytes) {
        String text = Decoding.decode(bytes).replace("\r\n", "\n").replace('\r', '\n');
        PlainTables tables = PlainTables.in(text);
        return new Paper(DocumentId.of(bytes), name, type, text, FormFeeds.pages(text),
                PlainBlocks.in(text, tables.tables()), tables.tables(), SoftHyphens.in(text), false, Optional.empty(),
                List.of());
    }

    /// Whether there is nothing in the bytes but blanks.
    public static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether the bytes can be text: almost no control characters.
    public static boolean looksLikeText(byte[] bytes) {
        String text = Decoding.decode(bytes);
        long odd = text.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f').count();
        return odd * 100 <= text.length();
    }
}
