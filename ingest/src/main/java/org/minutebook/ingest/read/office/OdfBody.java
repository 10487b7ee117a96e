package org.minutebook.ingest.read.office;

import java.util.List;
import java.util.Optional;

import org.minutebook.corpus.Block.Kind;
import org.minutebook.ingest.read.draft.Capitals;
import org.minutebook.ingest.read.draft.Draft;
import org.w3c.dom.Element;

/// Walks the body of an ODT file and writes it to a draft.
final class OdfBody {

    private static final int LONGEST_BOLD_HEADING = 200;
    private static final int BOLD_LEVEL = 3;
    private static final int MOST_REPEATS = 100;

    private final Draft draft;
    private final OdfStyles styles;
    private final OdfNumbering numbering;
    private int tableDepth;

    OdfBody(Draft draft, OdfStyles styles) {
        this.draft = draft;
        this.styles = styles;
        this.numbering = new OdfNumbering(styles);
    }

    void write(Element container) {
        Xml.children(container).forEach(child -> write(child, Optional.empty()));
    }

    private void write(Element element, Optional<OdfNumbering.Item> item) {
        switch (Xml.name(element)) {
            case "h" -> writeHeading(element, item);
            case "p" -> writeParagraph(element, item);
            case "list" -> writeList(element, item);
            case "table" -> writeTable(element);
            case "tracked-changes", "sequence-decls", "forms", "annotation" -> {
                // no text
            }
            case "frame", "custom-shape", "text-box", "section", "index-body", "table-of-content",
                    "numbered-paragraph" ->
                Xml.children(element).forEach(child -> write(child, item));
            default -> {
                // settings of the body
            }
        }
    }

    private void writeHeading(Element heading, Optional<OdfNumbering.Item> item) {
        int level = Xml.number(heading, "outline-level").orElse(1);
        String words = OdfWords.text(heading).strip();
        if (!words.isEmpty()) {
            String marker = item.map(numbering::next).orElseGet(() -> numbering.nextHeading(level));
            draft.block(Kind.HEADING, level, join(marker, words));
        }
        OdfWords.boxes(heading).forEach(this::write);
    }

    private void writeParagraph(Element paragraph, Optional<OdfNumbering.Item> item) {
        String words = OdfWords.text(paragraph).strip();
        if (!words.isEmpty()) {
            String marker = item.map(numbering::next).orElse("");
            if (isHeading(paragraph, words)) {
                draft.block(Kind.HEADING, BOLD_LEVEL, join(marker, words));
            } else if (item.isPresent()) {
                draft.block(marker.isEmpty() ? Kind.PARAGRAPH : Kind.LIST_ITEM,
                        marker.isEmpty() ? 0 : item.get().level(),
                        join(marker, words));
            } else {
                draft.block(Kind.PARAGRAPH, 0, words);
            }
        }
        OdfWords.boxes(paragraph).forEach(this::write);
    }

    private boolean isHeading(Element paragraph, String words) {
        if (tableDepth > 0 || words.length() > LONGEST_BOLD_HEADING || words.contains("\n")) {
            return false;
        }
        List<Element> spans = Xml.below(paragraph, e -> Xml.name(e).equals("span"));
        int bold = spans.stream().filter(styles::isBold).mapToInt(s -> OdfWords.text(s).strip().length()).sum();
        return Capitals.isHeading(words) || bold >= words.replace(" ", "").length()
                || (spans.isEmpty() && styles.isBold(paragraph));
    }

    private static String join(String marker, String words) {
        return marker.isEmpty() ? words : marker + " " + words;
    }

    private void writeList(Element list, Optional<OdfNumbering.Item> outer) {
        OdfNumbering.Item item = numbering.begin(list, outer);
        for (Element entry : Xml.children(list)) {
            boolean header = Xml.name(entry).equals("list-header");
            Xml.number(entry, "start-value").ifPresent(start -> numbering.restart(item, start));
            boolean first = true;
            for (Element child : Xml.children(entry)) {
                boolean nested = Xml.name(child).equals("list");
                write(child, nested || (first && !header) ? Optional.of(item) : Optional.empty());
                first = first && nested;
            }
        }
    }

    private void writeTable(Element table) {
        tableDepth++;
        draft.beginTable(true);
        int row = 0;
        for (Element line : Xml.below(table, e -> Xml.name(e).equals("table-row"))) {
            int col = 0;
            for (Element cell : Xml.children(line)) {
                int repeats = Math.min(MOST_REPEATS, Xml.number(cell, "number-columns-repeated").orElse(1));
                for (int i = 0; i < repeats; i++) {
                    writeCell(cell, row, col++);
                }
            }
            row++;
        }
        draft.endTable();
        tableDepth--;
    }

    private void writeCell(Element cell, int row, int col) {
        if (Xml.name(cell).equals("table-cell")) {
            draft.beginCell(row, col, Xml.number(cell, "number-rows-spanned").orElse(1),
                    Xml.number(cell, "number-columns-spanned").orElse(1));
            write(cell);
        }
    }
}
