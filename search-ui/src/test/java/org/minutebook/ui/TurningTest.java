package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Page;
import org.minutebook.corpus.Paper;

class TurningTest {

    @Test
    void aShortPaperIsWhole() {
        assertTrue(turning(15, 3, 0, 0).isWhole());
    }

    @Test
    void theTenRoundThePageAskedForAreShown() {
        Turning turning = turning(104, 37, 0, 0);
        assertEquals("Pages 31 to 40 of 104", turning.label());
        assertEquals(21, turning.previous());
        assertEquals(41, turning.next());
    }

    @Test
    void theLastFewComeByThemselves() {
        assertEquals("Pages 101 to 104 of 104", turning(104, 999, 0, 0).label());
    }

    @Test
    void aPassageThatRunsOnTakesItsPagesAlong() {
        assertEquals("Pages 31 to 42 of 104", turning(104, 40, 395, 412).label());
    }

    @Test
    void aPassagePastTheEndShowsTheLastPage() {
        assertEquals("Pages 101 to 104 of 104", turning(104, 1, 90_000, 90_001).label());
    }

    @Test
    void aTextWithoutPagesIsCutAtParagraphs() {
        String text = "A paragraph about the pond.\n\n".repeat(1_000);
        List<Sheet> sheets = Sheet.of(Paper.ofText("a.txt", text));
        assertEquals(text.length(), sheets.getLast().end());
        assertTrue(sheets.size() > 5);
        assertTrue(sheets.stream().allMatch(sheet -> text.startsWith("A para", sheet.start()) && !sheet.paged()));
    }

    @Test
    void aTextWithoutAnyBreakIsCutAllTheSame() {
        List<Sheet> sheets = Sheet.of(Paper.ofText("a.txt", "\ud83d\udca9".repeat(30_000)));
        assertEquals(60_000, sheets.getLast().end());
        assertTrue(sheets.stream().allMatch(sheet -> sheet.start() % 2 == 0 && sheet.start() < sheet.end()));
    }

    /// Pages of ten characters each.
    private static Turning turning(int pages, int asked, int from, int to) {
        List<Sheet> sheets = IntStream.range(0, pages)
                .mapToObj(i -> new Page(i + 1, Optional.empty(), i * 10, i * 10 + 10))
                .map(p -> new Sheet(p.number(), true, p.printed(), p.start(), p.end())).toList();
        return Turning.of(sheets, new PaperRequest(OptionalInt.of(asked), from, to));
    }
}
