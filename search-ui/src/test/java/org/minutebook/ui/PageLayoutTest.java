package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Block;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Paper;

class PageLayoutTest {

    @Test
    void allOfThePaperIsShownInItsOrder() {
        Paper paper = paper(SampleLibrary.minutes());
        assertEquals(words(paper.text()), words(text(lay(paper, 0, 0))));
    }

    @Test
    void aMarkGoesOnThroughTablesAndPages() {
        Paper paper = paper(SampleLibrary.minutes());
        int from = paper.text().indexOf("Members asked");
        int to = paper.text().indexOf("RESOLVED:-");
        List<Piece> marked = lay(paper, from, to).stream().flatMap(part -> part.pieces().stream())
                .filter(Piece::marked).toList();
        assertEquals(words(paper.text().substring(from, to)),
                words(marked.stream().map(Piece::text).collect(Collectors.joining(" "))));
        assertEquals(1, marked.stream().filter(Piece::opens).count());
        assertTrue(marked.getFirst().opens());
    }

    @Test
    void aTableIsAGridWithItsColumnsNamed() {
        Part.Grid grid = lay(paper(SampleLibrary.minutes()), 0, 0).stream().filter(Part.Grid.class::isInstance)
                .map(Part.Grid.class::cast).findFirst().orElseThrow();
        assertTrue(grid.headed());
        assertEquals(List.of(3, 3, 3, 3), grid.rows().stream().map(row -> row.cells().size()).toList());
    }

    @Test
    void proseFlowsAndListsOfNamesKeepTheirLines() {
        Paper paper = paper(new PaperDraft("a.pdf", "application/pdf").page("1", """
                The Board heard that the lamps of the Parade had failed on two
                nights together, and that the column leant.

                Councillor Quince
                Councillor Iqbal-Lowe (in the chair until the second item)
                Councillor Pell
                """));
        List<Part> parts = lay(paper, 0, 0);
        assertEquals(
                "The Board heard that the lamps of the Parade had failed on two nights together, and that the column leant.",
                text(parts.subList(0, 1)));
        assertEquals("Councillor Quince", text(parts.subList(1, 2)).lines().findFirst().orElseThrow());
    }

    @Test
    void aTextWithoutBlocksStandsAsItIs() {
        Paper paper = Paper.ofText("a.txt", "One\ttwo\n  three\n");
        assertEquals("One\ttwo\n  three",
                text(List.of(assertInstanceOf(Part.Plain.class, lay(paper, 0, 0).getFirst()))));
    }

    @Test
    void marginNotesAreToldFromProse() {
        assertTrue(lay(paper(SampleLibrary.minutes()), 0, 0).stream()
                .anyMatch(part -> part instanceof Part.Prose prose && prose.kind() == Block.Kind.MARGIN
                        && prose.isMargin()));
    }

    private static Paper paper(PaperDraft draft) {
        return draft.filing(Document.Kind.MINUTES, Optional.empty(), Document.Status.READ).paper();
    }

    private static List<Part> lay(Paper paper, int from, int to) {
        return new PageLayout(paper, new PaperRequest(OptionalInt.empty(), from, to)).lay(0, paper.text().length());
    }

    private static String text(List<Part> parts) {
        return parts.stream().map(part -> part.pieces().stream().map(Piece::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
