package org.minutebook.ingest.extract.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ProseDecisionsTest {

    private static List<String> decisions(String body) {
        return ResolutionRulesTest.decisions(body);
    }

    @Test
    void theImpersonalFormulaIsStripped() {
        assertEquals(List.of("|that the quay be dredged."),
                decisions(
                        "The quay has silted up. It was unanimously agreed that the quay be dredged. Work begins in May."));
        assertEquals(List.of("|to adopt."),
                decisions("The policy had been e-mailed earlier and it was resolved to adopt."));
        assertEquals(List.of("|£100 should be held in reserve."),
                decisions("It was agreed £100 should be held in reserve."));
    }

    @Test
    void aSentenceWithASubjectOfItsOwnStaysWhole() {
        assertEquals(List.of("|The Board agreed that the quay be dredged."),
                decisions("The Board agreed that the quay be dredged."));
        assertEquals(List.of("|Councillors resolved to donate £65 to the lifeboat."),
                decisions("Councillors resolved to donate £65 to the lifeboat."));
        assertEquals(List.of("|The Board was in favour and decided to look at the tide tables."),
                decisions("The Board was in favour and decided to look at the tide tables."));
    }

    @Test
    void minutesThatWereApprovedAreADecisionWithoutTheirMover() {
        assertEquals(List.of("|The minutes of the meeting held on 2 April 2007 were approved"), decisions(
                "The minutes of the meeting held on 2 April 2007 were approved, proposed by Cllr A Teal and seconded by Cllr B Wren."));
    }

    @Test
    void whatOnePersonUndertakesIsNone() {
        assertEquals(List.of(), decisions("The Clerk agreed to write to the pilot. Cllr Teal agreed to find out."));
    }

    @Test
    void whatWasNotedFeltOrOnlyThoughtIsNone() {
        assertEquals(List.of(), decisions("It was noted that the tide was high. It was felt that more could be done."));
        assertEquals(List.of(), decisions("It was agreed that slow boats were quieter."));
    }

    @Test
    void whatWasDecidedElsewhereOrBeforeIsNone() {
        assertEquals(List.of(), decisions("At the Annual Parish Meeting it was agreed that the fund would be spent."));
        assertEquals(List.of(), decisions("The strategy had been approved by the County Council."));
    }

    @Test
    void anItemWithAFormalDecisionHasNoOther() {
        assertEquals(List.of("|that the report be noted."), decisions("""
                1. Members agreed that the harbour was beautiful. It was agreed that gulls should be fed less.

                2. RESOLVED that the report be noted.
                """));
    }

    @Test
    void aMotionThatWasCarriedIsADecision() {
        assertEquals(List.of("|that the Board fund the whole pier."),
                decisions(
                        "Cllr A Teal proposed that the Board fund the whole pier. Seconded Cllr B Wren, all agreed."));
        assertEquals(List.of(),
                decisions("It was proposed by Cllr A Teal and seconded by Cllr B Wren that the pier be sold."));
    }

    @Test
    void whatACouncilsPagePrintsTwiceIsOneDecision() {
        assertEquals(List.of("|that the pier be painted."), decisions("""
                To consider the pier.

                Decision:

                RESOLVED that the pier be painted.

                Minutes:

                The Harbour Master spoke. It was RESOLVED that the pier be painted.
                """));
    }

    @Test
    void theAgendasWordsAboveTheMinutesAreNone() {
        assertEquals(List.of("|That the pier be painted."), decisions("""
                RECOMMENDED: That the pier be sold.

                Minutes:

                Resolved:- That the pier be painted.
                """));
    }

    @Test
    void textWhoseKeywordIsLostIsFound() {
        assertEquals(List.of("a|That Cabinet note the report; and", "b|That the dues be raised."), decisions("""
                (a) That Cabinet note the report; and

                (b) That the dues be raised.
                """));
    }
}
