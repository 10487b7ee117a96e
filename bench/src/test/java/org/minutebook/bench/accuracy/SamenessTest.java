package org.minutebook.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SamenessTest {

    private static final Truth.Decision DECISION = new Truth.Decision(Optional.empty(),
            "That the minutes of the meeting held on", 18);

    @Test
    void initialsAgreeWithFirstNames() {
        assertTrue(Sameness.samePerson("Councillor J. Corran", "Jane Corran"));
        assertTrue(Sameness.samePerson("Corran", "Cllr Jane Corran"));
        assertFalse(Sameness.samePerson("J. Corran", "Mary Corran"));
        assertFalse(Sameness.samePerson("", "Mary Corran"));
    }

    @Test
    void aDecisionIsTheSameWithAndWithoutThat() {
        String rest = "the minutes of the meeting held on 12th June, 2006 be approved as a correct record.";
        assertTrue(Sameness.sameDecision(DECISION, "That " + rest));
        assertTrue(Sameness.sameDecision(DECISION, rest));
    }

    @Test
    void aDecisionCutShortIsNotTheSame() {
        assertFalse(Sameness.sameDecision(DECISION, "That the minutes of the meeting held on 12th June"));
        assertFalse(Sameness.sameDecision(DECISION, "That"));
    }

    @Test
    void numbersAreTheSameWhateverTheirSigns() {
        assertTrue(Sameness.sameNumber(Optional.of("18.11.1"), Optional.of("18-11-1.")));
        assertTrue(Sameness.sameNumber(Optional.empty(), Optional.empty()));
        assertFalse(Sameness.sameNumber(Optional.of("1"), Optional.empty()));
    }

    @Test
    void aBodyIsTheSameUnderItsFormerName() {
        assertTrue(Sameness.sameBody(Optional.of("Improvement Board"), Optional.of("The Former Improvement Board")));
        assertFalse(Sameness.sameBody(Optional.of("Improvement Board"), Optional.of("Scrutiny Panel")));
        assertFalse(Sameness.sameBody(Optional.of("Improvement Board"), Optional.empty()));
    }

    @Test
    void likenessIsThatOfDifflib() {
        assertEquals(0.75, Likeness.of("abcd", "bcde"), 1e-9);
        assertEquals(1, Likeness.of("", ""), 1e-9);
        assertEquals(0, Likeness.of("abc", ""), 1e-9);
    }

    @Test
    void eachRecordMatchesOnce() {
        Tally tally = new Tally();
        tally.add("paper", List.of("a", "a", "b"), List.of("a", "c"), String::equals);
        assertEquals(2.0 / 5, tally.f1(), 1e-9);
        assertEquals(List.of("paper: a", "paper: b"), tally.missed());
        assertEquals(List.of("paper: c"), tally.extra());
    }
}
