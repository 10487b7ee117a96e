package org.minutebook.bench.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final double EXACT = 1e-9;

    private final Need need = Needs.read("""
            # a note
            [questions]

            who paid for the bins?
              3 pack.pdf p2 = minutes.html
              1 pack.pdf p4
            """).needs().getFirst();

    @Test
    void aSetIsReadAsItIsWritten() {
        assertEquals(new Need("questions", "who paid for the bins?",
                List.of(new Answer(3, places("pack.pdf p2", "minutes.html")), new Answer(1, places("pack.pdf p4")))),
                need);
    }

    @Test
    void aPlaceThatIsJudgedTwiceIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> Needs.read("bins\n  3 a.pdf p1\n  1 a.pdf p1\n"));
    }

    @Test
    void theBestOrderScoresOne() {
        Score score = score("pack.pdf p2", "pack.pdf p4");
        assertEquals(1, score.first());
        assertEquals(1, score.reciprocal(), EXACT);
        assertEquals(1, score.ndcg(), EXACT);
    }

    @Test
    void anAnswerPrintedAgainIsNoNews() {
        double twice = score("pack.pdf p2", "minutes.html", "pack.pdf p4").ndcg();
        assertEquals((3 + 1 / 2.0) / (3 + Math.log(2) / Math.log(3)), twice, EXACT);
    }

    @Test
    void byPageEveryPrintingCounts() {
        assertEquals(1, score("minutes.html", "pack.pdf p2", "pack.pdf p4").byPage(), EXACT);
        assertEquals(1, Score.of(need, List.of(List.copyOf(places("pack.pdf p2", "minutes.html")),
                List.copyOf(places("pack.pdf p4")))).byPage(), EXACT);
    }

    @Test
    void aMentionIsNoGoodAnswer() {
        Score score = score("pack.pdf p4", "other.pdf p1", "minutes.html");
        assertEquals(0, score.first());
        assertEquals(1, score.five());
        assertEquals(1.0 / 3, score.reciprocal(), EXACT);
    }

    @Test
    void nothingFoundScoresNothing() {
        assertEquals(new Score(0, 0, 0, 0, 0), score());
    }

    private Score score(String... hits) {
        return Score.of(need, Stream.of(hits).map(Place::of).map(List::of).toList());
    }

    private static Set<Place> places(String... written) {
        return Stream.of(written).map(Place::of).collect(Collectors.toSet());
    }
}
