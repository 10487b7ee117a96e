package org.minutebook.search.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final WordPieces FEW = WordPieces.read("""
            {"version": "1.0", "model": {"type": "WordPiece", "vocab": {
              "[UNK]": 0, "pot": 1, "##hole": 2, "##s": 3, "pothole": 4, "\\"": 5, "cafe": 6, "caf": 7,
              "\\u00a3": 8, "1": 9, ",": 10, "##00": 11, "-": 12
            }}}
            """);

    @Test
    void theLongestKnownPieceComesFirst() {
        assertEquals(List.of(4, 3), FEW.of("potholes"));
    }

    @Test
    void caseAndAccentsDoNotCount() {
        assertEquals(List.of(6), FEW.of("CAFÉ"));
        assertEquals(List.of(6), FEW.of("cafe\u0301"));
    }

    @Test
    void punctuationStandsAlone() {
        assertEquals(List.of(5, 6, 5), FEW.of("\"café\""));
        assertEquals(List.of(4, 12, 6), FEW.of("pothole-cafe"));
    }

    @Test
    void aWordWithAnUnknownPieceIsUnknownAsAWhole() {
        assertEquals(List.of(0, 6), FEW.of("potx cafe"));
        assertEquals(List.of(0), FEW.of("pot".repeat(50)));
    }

    @Test
    void whatCannotBeSeenIsNotThere() {
        assertEquals(List.of(4), FEW.of("\u0000pot\u00adhole\uFFFD"));
        assertEquals(List.of(), FEW.of(" \u200b\n"));
    }

    @Test
    void theModelsOwnVocabularyIsReadWhole() {
        WordPieces all = E5Small.pieces();
        assertEquals(101, all.number("[CLS]"));
        assertEquals(102, all.number("[SEP]"));
        assertEquals(List.of(all.number("pot"), all.number("##holes")), all.of("Potholes"));
        assertThrows(MeaningException.class, () -> all.number("no such piece"));
    }
}
