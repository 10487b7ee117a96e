package org.minutebook.ingest.read.office;

import org.apache.tika.parser.microsoft.OfficeParser;
import org.jsoup.nodes.Document;
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
        MarkupWalker.write(markup.body(), draft);
        return draft.finish(name, bytes, type);
    }
}
