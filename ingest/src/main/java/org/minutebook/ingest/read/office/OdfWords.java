package org.minutebook.ingest.read.office;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.minutebook.ingest.read.draft.Marker;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// The words of an ODF paragraph, as they are printed.
final class OdfWords {

    private static final Set<String> SKIPPED = Set.of("note", "annotation", "annotation-end", "frame", "custom-shape",
            "text-box", "tracked-changes", "bookmark", "ruby-text");
    private static final Pattern BLANKS = Pattern.compile("[ \\r\\n\\u00A0]+");
    private static final Pattern TABS = Pattern.compile(" *\\t[ \\t]*");

    private OdfWords() {}

    /// The words of a paragraph or heading, without its frames and notes.
    static String text(Element paragraph) {
        StringBuilder words = new StringBuilder();
        append(paragraph, words);
        String folded = TABS.matcher(words).replaceAll("\t");
        return Marker.closeUp(folded);
    }

    private static void append(Element element, StringBuilder words) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                words.append(BLANKS.matcher(text.getData().replace('\t', ' ')).replaceAll(" "));
            } else if (node instanceof Element child) {
                appendElement(child, words);
            }
        }
    }

    private static void appendElement(Element child, StringBuilder words) {
        switch (Xml.name(child)) {
            case "tab" -> words.append('\t');
            case "line-break" -> words.append('\n');
            case "s" -> words.append(' ');
            case String name when SKIPPED.contains(name) -> {
                // not printed here
            }
            default -> append(child, words);
        }
    }

    /// The text boxes anchored in a paragraph.
    static List<Element> boxes(Element paragraph) {
        return Xml.below(paragraph, e -> Xml.name(e).equals("text-box") || Xml.name(e).equals("custom-shape"));
    }
}
