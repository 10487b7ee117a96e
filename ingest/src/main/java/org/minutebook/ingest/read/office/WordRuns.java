package org.minutebook.ingest.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.minutebook.ingest.read.draft.Marker;
import org.w3c.dom.Element;

/// The words in the runs of a DOCX paragraph, as they are printed: insertions are text, deletions and field codes are
/// not.
final class WordRuns {

    private static final Set<String> SKIPPED = Set.of("pPr", "rPr", "del", "moveFrom", "delText", "instrText",
            "delInstrText", "txbxContent", "Fallback", "footnoteReference", "endnoteReference", "annotationRef",
            "sdtPr",
            "pict", "drawing", "object", "tbl");
    private static final Pattern TABS = Pattern.compile(" *\\t[ \\t]*");
    private static final int PRIVATE_USE = 0xF000;

    private WordRuns() {}

    /// The words of a paragraph or run, without its text boxes.
    static String text(Element element) {
        StringBuilder words = new StringBuilder();
        for (Element child : Xml.children(element)) {
            append(child, words);
        }
        String folded = TABS.matcher(words.toString().replace('\u00A0', ' ')).replaceAll("\t");
        return Marker.closeUp(folded);
    }

    private static void append(Element element, StringBuilder words) {
        switch (Xml.name(element)) {
            case "t" -> words.append(element.getTextContent());
            case "tab", "ptab" -> words.append('\t');
            case "br", "cr" -> words.append(Xml.attribute(element, "type").isPresent() ? " " : "\n");
            case "noBreakHyphen" -> words.append('-');
            case "softHyphen" -> words.append('\u00AD');
            case "sym" -> words.append(symbol(element));
            case String name when SKIPPED.contains(name) -> {
                // not printed here
            }
            default -> Xml.children(element).forEach(child -> append(child, words));
        }
    }

    /// Symbol fonts keep their signs in the private use area; the commonest stand for bullets and ticks.
    private static String symbol(Element element) {
        Optional<String> code = Xml.attribute(element, "char").filter(c -> c.matches("[0-9A-Fa-f]{4}"));
        int sign = code.map(c -> Integer.parseInt(c, 16)).orElse(0);
        return sign >= PRIVATE_USE ? "•" : sign == 0 ? "" : Character.toString(sign);
    }

    /// The texts of boxes anchored in a paragraph; where a box is kept in two formats, one of them.
    static List<Element> boxes(Element paragraph) {
        List<Element> boxes = new ArrayList<>();
        for (Element found : Xml.below(paragraph,
                e -> Set.of("txbxContent", "Fallback", "del").contains(Xml.name(e)))) {
            if (Xml.name(found).equals("txbxContent")) {
                boxes.add(found);
            }
        }
        if (boxes.isEmpty()) {
            boxes.addAll(Xml.below(paragraph, e -> Xml.name(e).equals("txbxContent")));
        }
        return boxes;
    }
}
