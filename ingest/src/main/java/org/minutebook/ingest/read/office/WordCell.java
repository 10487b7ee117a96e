package org.minutebook.ingest.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;

/// A cell of a DOCX table.
///
/// @param continues whether it only carries on the cell above it
record WordCell(Element element, int col, int colSpan, boolean continues) {

    /// The cells of a row, from left to right.
    static List<WordCell> of(Element row) {
        List<WordCell> cells = new ArrayList<>();
        int col = Xml.child(row, "trPr", "gridBefore").flatMap(g -> Xml.number(g, "val")).orElse(0);
        for (Element cell : Xml.below(row, e -> Xml.name(e).equals("tc"))) {
            int span = Xml.child(cell, "tcPr", "gridSpan").flatMap(g -> Xml.number(g, "val")).filter(s -> s > 0)
                    .orElse(1);
            Optional<Element> merge = Xml.child(cell, "tcPr", "vMerge");
            boolean continues = merge.isPresent()
                    && !merge.flatMap(m -> Xml.attribute(m, "val")).orElse("continue").equals("restart");
            cells.add(new WordCell(cell, col, span, continues));
            col += span;
        }
        return cells;
    }

    /// Over how many rows the cell reaches down.
    static int rowSpan(List<List<WordCell>> grid, int row, WordCell cell) {
        int span = 1;
        while (row + span < grid.size() && grid.get(row + span).stream()
                .anyMatch(below -> below.col() == cell.col() && below.continues())) {
            span++;
        }
        return span;
    }
}
