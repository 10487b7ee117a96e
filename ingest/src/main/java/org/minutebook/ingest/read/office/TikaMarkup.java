package org.minutebook.ingest.read.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.minutebook.ingest.read.draft.UnreadablePaperException;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Has one of Tika's parsers turn a file into markup.
final class TikaMarkup {

    /// An empty element as XML writes it; HTML would take it for an open one, and all that follows for its content.
    private static final Pattern CLOSED_AT_ONCE = Pattern
            .compile("<(div|p|b|i|u|s|em|strong|span|a|td|th|tr|li|ul|ol|table|tbody|h[1-6])((?:\\s[^<>]*?)?)\\s*/>");

    private TikaMarkup() {}

    /// @param kind the format's name, for the words of a failure
    static Document of(Parser parser, byte[] bytes, String kind) throws UnreadablePaperException {
        ToXMLContentHandler markup = new ToXMLContentHandler();
        try (TikaInputStream stream = TikaInputStream.get(bytes)) {
            ParseContext context = new ParseContext();
            context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
            parser.parse(stream, markup, new Metadata(), context);
        } catch (EncryptedDocumentException e) {
            throw UnreadablePaperException.encrypted();
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            // the parsers answer damaged bytes with exceptions of every kind
            throw UnreadablePaperException.damaged(kind, e);
        }
        return Jsoup.parse(CLOSED_AT_ONCE.matcher(markup.toString()).replaceAll("<$1$2></$1>"));
    }

    /// Leaves out what is set into a file: the crest at its head would be read by text recognition, and its scribbles
    /// stand before the body's name.
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // nothing is wanted of it
        }
    }
}
