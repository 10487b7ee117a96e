package org.minutebook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Page;
import org.minutebook.corpus.Paper;

/// What is shown in one go of a paper's text: a page of the file or, where the file has none, a part of some pages'
/// length that ends with a paragraph.
///
/// @param number its place, from 1
/// @param paged whether it is a page of the file
/// @param printed the number that the page itself bears
public record Sheet(int number, boolean paged, Optional<String> printed, int start, int end) {

    private static final int PART = 4_000;

    /// A paper's sheets in order; together they hold all of its main text. Empty for a paper without text.
    static List<Sheet> of(Paper paper) {
        return paper.pages().isEmpty()
                ? parts(paper.text(), paper.mainEnd())
                : paper.pages().stream().map(Sheet::page).toList();
    }

    String name() {
        return paged ? "page" : "part";
    }

    private static Sheet page(Page page) {
        return new Sheet(page.number(), true, page.printed(), page.start(), page.end());
    }

    private static List<Sheet> parts(String text, int mainEnd) {
        List<Sheet> parts = new ArrayList<>();
        int start = 0;
        while (start < mainEnd) {
            int end = endOfPart(text, start, mainEnd);
            parts.add(new Sheet(parts.size() + 1, false, Optional.empty(), start, end));
            start = end;
        }
        return parts;
    }

    private static int endOfPart(String text, int start, int mainEnd) {
        if (mainEnd - start <= PART) {
            return mainEnd;
        }
        for (String ending : List.of("\n\n", "\n", " ")) {
            int at = text.indexOf(ending, start + PART);
            if (at >= 0 && at + ending.length() <= Math.min(mainEnd, start + 2 * PART)) {
                return at + ending.length();
            }
        }
        int cut = Math.min(mainEnd, start + 2 * PART);
        return Character.isLowSurrogate(text.charAt(cut - 1)) || cut == mainEnd ? cut : cut - 1;
    }
}
