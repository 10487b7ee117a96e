package org.minutebook.ingest.read.office;

import org.apache.tika.parser.microsoft.OfficeParser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.minutebook.corpus.Block.Kind;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.read.draft.Draft;
import org.minutebook.ingest.read.draft.UnreadablePaperException;
import org.minutebook.ingest.read.web.MarkupWalker;

/// Reads the DOC files of Word 97 to 2003.
public final class DocReader {

    private DocReader() {}

    /// Reads a file; one that needs a password or is damaged is unreadable.
    public static Paper read(String name, String type, byte[] bytes) throws UnreadablePaperException {
        Document markup = TikaMarkup.of(new OfficeParser(), bytes, "DOC");
        Draft draft = new Draft();
        for (Element running : markup.select("div.header, div.footer")) {
            Kind kind = running.hasClass("header") ? Kind.RUNNING_HEADER : Kind.RUNNING_FOOTER;
            running.select("p").forEach(line -> draft.running(kind, line.text()));
            running.remove();
        }
        MarkupWalker.write(markup.body(), draft);
        return draft.finish(name, bytes, type);
    }
}
