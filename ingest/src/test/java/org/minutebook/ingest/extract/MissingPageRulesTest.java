package org.minutebook.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Page;
import org.minutebook.corpus.Paper;

class MissingPageRulesTest {

    private static final String SHEET = """
            1. Street lights (Pages 1 - 2)
            2. Bus shelters (Pages 3 - 5)
            """;

    private static List<String> missing(String sheet, String... printed) {
        DocumentId id = DocumentId.of(sheet);
        List<Page> pages = new ArrayList<>();
        for (String number : printed) {
            pages.add(new Page(pages.size() + 1, Optional.of(number).filter(n -> !n.equals("-")), 0, 0));
        }
        Paper paper = new Paper(id, "pack.pdf", "application/pdf", sheet, pages, List.of(), List.of(), List.of(), false,
                Optional.empty(), List.of());
        int second = sheet.indexOf("2. Bus");
        List<AgendaItem> items = List.of(item(id, "Street lights", 1, 2, 0, sheet.indexOf('\n')),
                item(id, "Bus shelters", 3, 5, second, sheet.length()));
        return MissingPageRules.find(paper, items).stream().map(p -> p.why()).toList();
    }

    private static AgendaItem item(DocumentId id, String title, int from, int to, int start, int end) {
        return new AgendaItem("i" + from, "m", Optional.empty(), title, OptionalInt.of(from), OptionalInt.of(to),
                Optional.empty(), Evidence.at(id, start, end, "t"));
    }

    @Test
    void announcedPagesThatThePackLacksAreSaid() {
        assertEquals(List.of("Pages 4 to 5 of pack.pdf, which the agenda announces for “Bus shelters”: the pack's own "
                + "page numbers leave them out"), missing(SHEET, "-", "1", "2", "3"));
    }

    @Test
    void aWholePackMissesNothingThoughSomePagesBearNoNumber() {
        assertEquals(List.of(), missing(SHEET, "-", "1", "2", "3", "-", "5"));
    }

    @Test
    void numbersOfReportsOfTheirOwnProveNothing() {
        assertEquals(List.of(), missing(SHEET, "-", "1", "2", "1", "2"));
        assertEquals(List.of(), missing(SHEET, "-", "-", "-", "3"));
    }

    @Test
    void exemptPagesAreNotExpected() {
        assertEquals(List.of(), missing(SHEET.replace("2. Bus", "Exempt items\n2. Bus"), "-", "1", "2", "3"));
    }
}
