package org.minutebook.ui;

import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Meeting;

/// A paper, for programs.
///
/// @param actions how many actions it holds
/// @param readings how many values of indicators it gives
/// @param scanned which pages were read from pictures, in words
/// @param citation how a report would cite the passage that was asked for
/// @param sheets the pages that are shown, or the parts where the file has none
/// @param of how many there are in all
/// @param previous the address of those before
/// @param next the address of those after
/// @param original the address of the file itself
record PaperData(Document document, List<Meeting> meetings, List<PaperPage.Entry> contents, int actions, int readings,
        Optional<String> scanned, Optional<String> citation, List<Corrected> corrections, List<SheetData> sheets,
        int of,
        Optional<String> previous, Optional<String> next, String original) {

    /// A page or part of the paper.
    ///
    /// @param number its place, from 1
    /// @param printed the number that the page itself bears
    /// @param start where it starts in the paper's text
    /// @param end after its last character
    /// @param text exactly the paper's
    record SheetData(int number, Optional<String> printed, int start, int end, String text) {

        static SheetData of(PaperPage.PageText page) {
            Sheet sheet = page.sheet();
            return new SheetData(sheet.number(), sheet.printed(), sheet.start(), sheet.end(), page.text());
        }
    }

    static PaperData of(PaperPage page) {
        Turning turning = page.turning();
        Document document = page.document();
        return new PaperData(document, page.meetings(), page.contents(), page.actions(), page.readings(),
                page.scanned(), page.citation(), page.corrections(), page.pages().stream().map(SheetData::of).toList(),
                turning.all().size(),
                turning.hasPrevious() ? Optional.of(sheet(document, turning, turning.previous())) : Optional.empty(),
                turning.hasNext() ? Optional.of(sheet(document, turning, turning.next())) : Optional.empty(),
                Links.original(document.id()));
    }

    private static String sheet(Document document, Turning turning, int number) {
        return Links.sheet(document.id(), turning.name(), number);
    }
}
