package org.minutebook.ingest.extract.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Resolution;
import org.minutebook.ingest.extract.MinuteScope;

class ResolutionRulesTest {

    /// The decisions as `label|text`, white space folded.
    static List<String> decisions(String body) {
        MinuteScope scope = Minutes.of(body);
        List<Resolution> found = ResolutionRules.find(scope);
        found.forEach(r -> assertEquals(scope.paper().quote(r.evidence().span()), r.text()));
        return found.stream().map(r -> r.label().orElse("") + "|" + r.text().replaceAll("\\s+", " ")).toList();
    }

    @Test
    void theKeywordIsNoPartOfTheDecision() {
        assertEquals(List.of("|That the information be noted."), decisions("""
                The Harbour Master presented the report.

                Resolved:- That the information be noted.
                """));
        assertEquals(List.of("|That the report be noted."),
                decisions("RESOLVED: (Unanimously)\n\nThat the report be noted."));
        assertEquals(List.of("|that the dues be raised."), decisions("UNANIMOUSLY RESOLVED that the dues be raised."));
    }

    @Test
    void lettersAndNumbersAtTheTopLevelPart() {
        assertEquals(List.of("1|That the information be noted.", "2|That the dues be raised."), decisions("""
                Resolved:-  (1)  That the information be noted.

                (2)  That the dues be raised.
                """));
        assertEquals(List.of("a|That the dues be noted;", "b|that the berths be let, and", "c|that it be so."),
                decisions("Resolved – (a) That the dues be noted; (b) that the berths be let, and (c) that it be so."));
    }

    @Test
    void whatIntroducesThePartsIsDropped() {
        assertEquals(List.of("a|note the dues; and", "b|approve the berths."), decisions("""
                3. RESOLVED that Cabinet:

                (a) note the dues; and

                (b) approve the berths.

                Reasons for the decision

                (a) The dues are due.
                """));
    }

    @Test
    void labelsBelowTheTopStayInTheirPart() {
        assertEquals(List.of("1|That permits be given to: (i) trawlers; and (ii) tugs.", "2|That the plan be noted."),
                decisions("""
                        RESOLVED:

                        (1) That permits be given to:

                        (i) trawlers; and

                        (ii) tugs.

                        (2) That the plan be noted.
                        """));
    }

    @Test
    void labelsInsideASentencePartNothing() {
        assertEquals(
                List.of("|That subject to (i) the dues in Appendix B, and (ii) the consent of Council, the report be"
                        + " approved."),
                decisions("""
                        RESOLVED: That subject to (i) the dues in Appendix B, and (ii) the consent of Council,
                        the report be approved.
                        """));
    }

    @Test
    void conditionsAreNoDecisionsOfTheirOwn() {
        assertEquals(List.of("|That the application be APPROVED subject to the following conditions: 1. Standard time. "
                + "2. Approved plans."), decisions("""
                        RESOLVED – That the application be APPROVED subject to the following conditions:

                        1. Standard time.

                        2. Approved plans.
                        """));
    }

    @Test
    void bulletsAfterABareKeywordAreSeparate() {
        assertEquals(List.of("|The dues be raised.", "|The berths be let."), decisions("""
                RESOLVED:

                • The dues be raised.

                • The berths be let.
                """));
    }

    @Test
    void theNextNumberedParagraphIsNoPartOfTheDecision() {
        assertEquals(List.of("|that the Board note the report."), decisions("""
                4. RESOLVED that the Board note the report.

                5. The Harbour Master left.
                """));
    }

    @Test
    void theCitationNamesMinutePartBodyAndDay() {
        assertEquals("Minute No. 46(2), Harbour Board, 14 May 2007",
                ResolutionRules.find(Minutes.of("Resolved: (1) That A be noted. (2) That B be noted.")).get(1)
                        .citation());
    }

    @Test
    void theOutcomeIsTheMainVerbs() {
        assertEquals(Resolution.Outcome.NOTED,
                ResolutionRules.find(Minutes.of("Resolved:- That the plan be noted.")).getFirst().outcome());
        assertEquals(Resolution.Outcome.APPROVED,
                ResolutionRules.find(Minutes.of("RESOLVED that the minutes were a correct record.")).getFirst()
                        .outcome());
        assertEquals(Resolution.Outcome.REJECTED,
                ResolutionRules.find(Minutes.of("RESOLVED that planning permission be refused.")).getFirst().outcome());
    }
}
