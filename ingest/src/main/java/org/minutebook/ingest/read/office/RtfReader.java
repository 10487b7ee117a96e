package org.minutebook.ingest.read.office;

import java.nio.charset.StandardCharsets;

import org.minutebook.corpus.Paper;
import org.minutebook.ingest.read.draft.Draft;
import org.minutebook.ingest.read.draft.UnreadablePaperException;

/// Reads RTF from its own control words, with the numbers and tables that it spells out.
///
/// Source of the format: Rich Text Format Specification 1.9.1.
public final class RtfReader {

    private RtfReader() {}

    /// Reads a file; one without any text is unreadable.
    public static Paper read(String name, String type, byte[] bytes) throws UnreadablePaperException {
        Draft draft = new Draft();
        RtfText text = new RtfText(draft);
        new RtfScanner(new String(bytes, StandardCharsets.ISO_8859_1), text).scan();
        text.finish();
        if (draft.isEmpty()) {
            throw new UnreadablePaperException("damaged",
                    "is an RTF file without text: fetch it again, or open it in its own program and save it anew");
        }
        return draft.finish(name, bytes, type);
    }
}
