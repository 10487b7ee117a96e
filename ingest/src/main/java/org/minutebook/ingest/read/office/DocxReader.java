package org.minutebook.ingest.read.office;

import java.util.List;
import java.util.Optional;

import org.minutebook.corpus.Block.Kind;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.read.draft.Draft;
import org.minutebook.ingest.read.draft.UnreadablePaperException;
import org.w3c.dom.Element;

/// Reads DOCX files from their own XML, with the numbers that Word prints before paragraphs.
public final class DocxReader {

    private static final String BODY = "word/document.xml";

    private DocxReader() {}

    /// Reads a file; a damaged one is unreadable.
    public static Paper read(String name, String type, byte[] bytes) throws UnreadablePaperException {
        OfficePackage parts = OfficePackage.of(bytes, "DOCX");
        Optional<Element> styleSheet = parts.part("word/styles.xml");
        WordStyles styles = new WordStyles(styleSheet);
        WordNumbering numbering = new WordNumbering(parts.part("word/numbering.xml"), styles);
        Draft draft = new Draft();
        styleSheet.flatMap(s -> Xml.child(s, "docDefaults", "rPrDefault", "rPr", "lang"))
                .flatMap(l -> Xml.attribute(l, "val")).ifPresent(draft::language);
        new WordBody(draft, styles, numbering).write(parts.required(BODY));
        writeRunning(parts, draft);
        return draft.finish(name, bytes, type);
    }

    private static void writeRunning(OfficePackage parts, Draft draft) throws UnreadablePaperException {
        Optional<Element> relations = parts.part("word/_rels/document.xml.rels");
        for (Element relation : relations.map(Xml::children).orElseGet(List::of)) {
            String kind = Xml.attribute(relation, "Type").orElse("");
            String target = Xml.attribute(relation, "Target").orElse("");
            if (kind.endsWith("/header") || kind.endsWith("/footer")) {
                Optional<Element> part = parts.part(target.startsWith("/") ? target.substring(1) : "word/" + target);
                Kind running = kind.endsWith("/header") ? Kind.RUNNING_HEADER : Kind.RUNNING_FOOTER;
                part.ifPresent(p -> Xml.below(p, e -> Xml.name(e).equals("p"))
                        .forEach(line -> draft.running(running, WordRuns.text(line))));
            }
        }
    }
}
