package org.minutebook.ingest.read.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.minutebook.corpus.Block.Kind;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.read.draft.Draft;
import org.minutebook.ingest.read.plain.Decoding;

/// Reads a web page; its encoding is taken from its byte order mark or
/// its own declaration, and otherwise as that of plain text.
public final class HtmlReader {

    private static final int HEAD = 4096;

    private HtmlReader() {}

    /// Reads a page. Any bytes are a page of some kind: this never fails.
    public static Paper read(String name, String type, byte[] bytes) {
        return read(name, type, bytes, parsed(bytes));
    }

    static Document parsed(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (!head.contains("charset") && !head.contains("encoding")) {
            return Jsoup.parse(Decoding.decode(bytes));
        }
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
    }

    static Paper read(String name, String type, byte[] bytes, Document page) {
        Draft draft = new Draft();
        draft.language(page.select("html").attr("lang"));
        SiteName.of(page).ifPresent(site -> draft.running(Kind.RUNNING_HEADER, site));
        MarkupWalker.write(PageContent.of(page), draft);
        return draft.finish(name, bytes, type);
    }
}
