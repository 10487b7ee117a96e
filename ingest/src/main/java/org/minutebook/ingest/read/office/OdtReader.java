package org.minutebook.ingest.read.office;

import java.util.Optional;

import org.minutebook.corpus.Block.Kind;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.read.draft.Draft;
import org.minutebook.ingest.read.draft.UnreadablePaperException;
import org.w3c.dom.Element;

/// Reads ODT files from their own XML, with the numbers that lists print.
public final class OdtReader {

    private OdtReader() {}

    /// Reads a file; one that needs a password or is damaged is unreadable.
    public static Paper read(String name, String type, byte[] bytes) throws UnreadablePaperException {
        OfficePackage parts = OfficePackage.of(bytes, "ODT");
        Optional<Element> manifest = parts.part("META-INF/manifest.xml");
        if (manifest.isPresent() && !Xml.below(manifest.get(), e -> Xml.name(e).equals("encryption-data")).isEmpty()) {
            throw UnreadablePaperException.encrypted();
        }
        Element content = parts.required("content.xml");
        Optional<Element> styles = parts.part("styles.xml");
        Draft draft = new Draft();
        OdfStyles odf = new OdfStyles(content, styles);
        odf.language().ifPresent(draft::language);
        Optional<Element> body = Xml.child(content, "body", "text");
        body.ifPresent(new OdfBody(draft, odf)::write);
        styles.flatMap(s -> Xml.child(s, "master-styles")).ifPresent(m -> writeRunning(m, draft));
        return draft.finish(name, bytes, type);
    }

    private static void writeRunning(Element masters, Draft draft) {
        for (Element part : Xml.below(masters, e -> Xml.name(e).matches("(?:header|footer)(?:-left|-first)?"))) {
            Kind kind = Xml.name(part).startsWith("header") ? Kind.RUNNING_HEADER : Kind.RUNNING_FOOTER;
            Xml.below(part, e -> Xml.name(e).equals("p")).forEach(line -> draft.running(kind, OdfWords.text(line)));
        }
    }
}
