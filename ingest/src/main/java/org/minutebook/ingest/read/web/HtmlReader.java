package org.minutebook.ingest.read.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.read.draft.Draft;

/// Reads a web page; its encoding is taken from its byte order mark or its own declaration.
public final class HtmlReader {

    private HtmlReader() {}

    /// Reads a page. Any bytes are a page of some kind: this never fails.
    public static Paper read(String name, String type, byte[] bytes) {
        try {
            return read(name, type, bytes, Jsoup.parse(new ByteArrayInputStream(bytes), null, ""));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
    }

    static Paper read(String name, String type, byte[] bytes, Document page) {
        Draft draft = new Draft();
        draft.language(page.select("html").attr("lang"));
        MarkupWalker.write(PageContent.of(page), draft);
        return draft.finish(name, bytes, type);
    }
}
