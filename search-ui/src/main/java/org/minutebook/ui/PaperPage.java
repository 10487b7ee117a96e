package org.minutebook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Paper;
import org.minutebook.search.Hit;

/// A paper as text, page by page, with a passage marked; and what could not be read in it.
///
/// @param marked whether a passage is marked
public record PaperPage(Document document, List<PageText> pages, List<Meeting> meetings, boolean marked)
        implements
            Page {

    /// One page of the paper.
    ///
    /// @param number its place in the file; empty for a paper without pages, and for what runs over all pages
    public record PageText(Optional<Integer> number, Optional<String> printed, List<Piece> pieces,
            boolean opensHere) {

        /// Where a link can point.
        public String anchor() {
            return number.map(n -> "page-" + n).orElse("text");
        }

        /// What a screen reader calls it.
        public String label() {
            return number.map(n -> "Page " + n).orElse("Text");
        }

        /// Whether the marked passage begins on this page.
        public boolean holdsMark() {
            return pieces.stream().anyMatch(Piece::marked);
        }
    }

    @Override
    public String template() {
        return "paper";
    }

    /// @param from where the passage to mark starts; as large as `to` for none
    static PaperPage of(Filing filing, int from, int to) {
        return switch (filing) {
            case Filing.Refused refused -> new PaperPage(refused.document(), List.of(), List.of(), false);
            case Filing.Filed filed -> new PaperPage(filed.document(), pages(filed.paper(), from, to),
                    filed.all(Meeting.class), from < to);
        };
    }

    private static List<PageText> pages(Paper paper, int from, int to) {
        List<PageText> pages = new ArrayList<>();
        boolean opened = false;
        for (org.minutebook.corpus.Page page : paper.pages()) {
            PageText text = text(paper, page.start(), page.end(), from, to, Optional.of(page.number()),
                    page.printed(), opened);
            opened |= text.holdsMark();
            pages.add(text);
        }
        if (paper.pages().isEmpty() && !paper.text().isBlank()) {
            pages.add(text(paper, 0, paper.text().length(), from, to, Optional.empty(), Optional.empty(), false));
        }
        return pages;
    }

    private static PageText text(Paper paper, int start, int end, int from, int to, Optional<Integer> number,
            Optional<String> printed, boolean opened) {
        int markStart = Math.clamp(from, start, end);
        int markEnd = Math.clamp(to, markStart, end);
        List<Hit.Mark> marks = markStart < markEnd
                ? List.of(new Hit.Mark(markStart - start, markEnd - start))
                : List.of();
        List<Piece> pieces = Piece.of(paper.text().substring(start, end), marks);
        return new PageText(number, printed, pieces, !opened && !marks.isEmpty());
    }
}
