package org.minutebook.ingest.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.minutebook.corpus.Block.Kind;
import org.minutebook.ingest.read.draft.Capitals;
import org.minutebook.ingest.read.draft.Draft;
import org.w3c.dom.Element;

/// Walks the body of a DOCX file and writes it to a draft: paragraphs with the numbers that Word prints, tables, the
/// texts of boxes after the paragraph that anchors them.
final class WordBody {

    private static final Set<String> TRANSPARENT = Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag",
            "body", "txbxContent");
    private static final int LONGEST_BOLD_HEADING = 200;
    private static final int BOLD_LEVEL = 3;

    private final Draft draft;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private int tableDepth;

    WordBody(Draft draft, WordStyles styles, WordNumbering numbering) {
        this.draft = draft;
        this.styles = styles;
        this.numbering = numbering;
    }

    void write(Element container) {
        for (Element child : Xml.children(container)) {
            switch (Xml.name(child)) {
                case "p" -> writeParagraph(child);
                case "tbl" -> writeTable(child);
                case String name when TRANSPARENT.contains(name) -> write(child);
                default -> {
                    // section properties, bookmarks: no text
                }
            }
        }
    }

    private void writeParagraph(Element paragraph) {
        Optional<WordNumbering.Printed> printed = numbering.next(paragraph);
        String words = WordRuns.text(paragraph);
        if (!words.isBlank()) {
            String line = printed.map(p -> p.marker() + " ").orElse("") + words.strip();
            Optional<Integer> heading = headingLevel(paragraph, words.strip());
            if (heading.isPresent()) {
                draft.block(Kind.HEADING, heading.get(), line);
            } else if (printed.isPresent()) {
                draft.block(Kind.LIST_ITEM, printed.get().level(), line);
            } else {
                draft.block(Kind.PARAGRAPH, 0, line);
            }
        }
        WordRuns.boxes(paragraph).forEach(this::write);
    }

    private Optional<Integer> headingLevel(Element paragraph, String words) {
        Optional<Integer> level = styles.headingLevel(paragraph);
        if (level.isPresent() || tableDepth > 0 || words.length() > LONGEST_BOLD_HEADING || words.contains("\n")) {
            return level;
        }
        return Capitals.isHeading(words) || isAllBold(paragraph) ? Optional.of(BOLD_LEVEL) : Optional.empty();
    }

    private boolean isAllBold(Element paragraph) {
        List<Element> runs = Xml.below(paragraph, e -> Xml.name(e).equals("r")).stream()
                .filter(r -> !WordRuns.text(r).isBlank()).toList();
        return !runs.isEmpty() && runs.stream().allMatch(r -> styles.isOn(paragraph, r, "b"));
    }

    private void writeTable(Element table) {
        tableDepth++;
        draft.beginTable(true);
        List<Element> rows = Xml.below(table, e -> Xml.name(e).equals("tr"));
        List<List<WordCell>> grid = new ArrayList<>();
        rows.forEach(row -> grid.add(WordCell.of(row)));
        for (int row = 0; row < grid.size(); row++) {
            for (WordCell cell : grid.get(row)) {
                if (!cell.continues()) {
                    draft.beginCell(row, cell.col(), WordCell.rowSpan(grid, row, cell), cell.colSpan());
                    write(cell.element());
                }
            }
        }
        draft.endTable();
        tableDepth--;
    }
}
