package org.minutebook.ingest.read.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.minutebook.ingest.read.draft.UnreadablePaperException;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The XML parts of a word-processor file, which is a ZIP of them.
final class OfficePackage {

    /// The XML of a pack of a thousand pages takes some 50 MB, and more than a gigabyte once it is read.
    private static final int MOST_XML = 100_000_000;

    /// Pictures are stored as they are; what unpacks to this much is a bomb.
    private static final long MOST_UNPACKED = 2_000_000_000;
    private static final int AT_A_TIME = 1 << 16;
    private static final ErrorHandler SILENT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException e) {
            // a warning does not keep the part from being read
        }

        @Override
        public void error(SAXParseException e) {
            // nor does an error that the parser recovers from
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    };

    private final String kind;
    private final Map<String, byte[]> parts;

    private OfficePackage(String kind, Map<String, byte[]> parts) {
        this.kind = kind;
        this.parts = parts;
    }

    /// @param kind the format's name, for the words of a failure
    static OfficePackage of(byte[] bytes, String kind) throws UnreadablePaperException {
        Map<String, byte[]> parts = new HashMap<>();
        int xml = 0;
        long others = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    byte[] part = zip.readNBytes(MOST_XML - xml + 1);
                    parts.put(entry.getName(), part);
                    xml += part.length;
                } else {
                    others += passedOver(zip, MOST_UNPACKED - others + 1);
                }
                if (xml > MOST_XML || others > MOST_UNPACKED) {
                    throw UnreadablePaperException.tooLarge("unpacks to more than %,d MB"
                            .formatted((xml > MOST_XML ? MOST_XML : MOST_UNPACKED) / 1_000_000));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            if (parts.isEmpty()) {
                throw UnreadablePaperException.damaged(kind, e);
            }
        }
        return new OfficePackage(kind, parts);
    }

    /// @return how many bytes that were, at most so many
    private static long passedOver(ZipInputStream zip, long most) throws IOException {
        byte[] some = new byte[AT_A_TIME];
        long passed = 0;
        for (int n = zip.read(some); n > 0 && passed < most; n = zip.read(some)) {
            passed += n;
        }
        return passed;
    }

    /// The root of a part; empty where the file has no such part.
    Optional<Element> part(String name) throws UnreadablePaperException {
        byte[] bytes = parts.get(name);
        return bytes == null ? Optional.empty() : Optional.of(parse(bytes));
    }

    /// The root of a part that every such file has.
    Element required(String name) throws UnreadablePaperException {
        return part(name).orElseThrow(
                () -> UnreadablePaperException.damaged(kind, new IOException("has no part " + name)));
    }

    private Element parse(byte[] bytes) throws UnreadablePaperException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(SILENT);
            return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw UnreadablePaperException.damaged(kind, e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform can refuse document types", e);
        }
    }
}
