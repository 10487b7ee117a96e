package org.minutebook.ingest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.linked.Tie.OfRecommendation;
import org.minutebook.corpus.linked.Tie.OfRecommendation.Answer;

class RecommendationLinkerTest {

    private static String pack(String recommendations) {
        return """
                SCRUTINY BOARD

                Venue: Guildhall, Anytown

                Date: Monday, 14 May 2007

                Time: 10.00 a.m.

                A G E N D A

                1. Apologies for absence
                2. Harbour Dues (report herewith) (Pages 1 - 4)
                3. Market Tolls (report herewith) (Pages 5 - 9)

                ANYTOWN BOROUGH COUNCIL - REPORT TO MEMBERS

                1. Meeting: Scrutiny Board
                2. Date: 14th May 2007
                3. Title: Harbour Dues
                4. Directorate: Neighbourhoods

                5. Summary

                The dues have not been raised since 2001.

                6. Recommendations

                %s

                7. Proposals and Details

                The dues are low.
                """.formatted(recommendations);
    }

    private static String minutes(String resolved) {
        return """
                SCRUTINY BOARD
                14th May, 2007

                Present:- Councillor Ash (in the Chair); Councillors Beech and Cedar.

                46. APOLOGIES FOR ABSENCE

                There were none.

                47. HARBOUR DUES

                The report was considered.

                Resolved:- %s

                48. MARKET TOLLS

                Resolved:- That the tolls be raised by a tenth.
                """.formatted(resolved);
    }

    private static List<Answer> answers(String recommendations, String resolved) {
        return new Papers().add("pack.txt", pack(recommendations)).add("minutes.txt", minutes(resolved))
                .linked(new ThreadLinker(), OfRecommendation.class).stream().map(OfRecommendation::answer).toList();
    }

    @Test
    void aReportsRecommendationsAreTakenAsAWhole() {
        assertEquals(List.of(Answer.ACCEPTED, Answer.ACCEPTED),
                answers("(1) That the dues be doubled.\n\n(2) That the harbour master be told.",
                        "That the recommendations in the report be approved."));
    }

    @Test
    void theSameWordsAreAcceptanceAndFurtherWordsAChange() {
        assertEquals(List.of(Answer.ACCEPTED),
                answers("That the harbour dues be doubled.", "That the harbour dues be doubled."));
        assertEquals(List.of(Answer.AMENDED), answers("That the harbour dues be doubled.",
                "That the harbour dues be doubled, with the exception of fishing boats."));
    }

    @Test
    void whatIsPutOffOrTurnedDownIsToldApart() {
        assertEquals(List.of(Answer.DEFERRED),
                answers("That the harbour dues be doubled.", "That consideration of the item be deferred."));
        assertEquals(List.of(Answer.REJECTED),
                answers("That the harbour dues be doubled.",
                        "That the dues be not doubled and the proposal not be accepted."));
    }

    @Test
    void whatTheMeetingWasAskedToSayItSaid() {
        assertEquals(List.of(Answer.ACCEPTED), answers("That the Board say how often it wishes to see figures.",
                "That figures for each berth be sent to Members every six months."));
        assertEquals(List.of(Answer.UNANSWERED), answers("That the Board say how often it wishes to see figures.",
                "That the figures be noted."));
    }

    @Test
    void whatWasOnlyNotedWasNotAgreedTo() {
        assertEquals(List.of(Answer.UNANSWERED),
                answers("That the harbour dues be doubled.", "That the report be noted."));
        assertEquals(List.of(Answer.ACCEPTED), answers("That the position be noted.", "That the report be noted."));
    }

    @Test
    void withoutMinutesNothingIsKnown() {
        assertEquals(List.of("The minutes of 14 May 2007 are not here"), new Papers()
                .add("pack.txt", pack("That the harbour dues be doubled."))
                .linked(new ThreadLinker(), OfRecommendation.class).stream().map(OfRecommendation::why).toList());
    }
}
