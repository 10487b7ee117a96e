package org.minutebook.ingest.read.office;

import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.jsoup.nodes.Document;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.read.draft.Draft;
import org.minutebook.ingest.read.draft.UnreadablePaperException;
import org.minutebook.ingest.read.web.MarkupWalker;

/// Reads RTF.
public final class RtfReader {

    private RtfReader() {}

    /// Reads a file; one that is damaged is unreadable.
    public static Paper read(String name, String type, byte[] bytes) throws UnreadablePaperException {
        Document markup = TikaMarkup.of(new RTFParser(), bytes, "RTF");
        Draft draft = new Draft();
        MarkupWalker.write(markup.body(), draft);
        return draft.finish(name, bytes, type);
    }
}
