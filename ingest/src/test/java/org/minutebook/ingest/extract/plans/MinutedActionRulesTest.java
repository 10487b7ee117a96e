package org.minutebook.ingest.extract.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Action.State;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.read.PaperReader;
import org.minutebook.ingest.read.Reading;

class MinutedActionRulesTest {

    @Test
    void labelledLineNamesItsOwnerBeforeTo() {
        assertEquals(List.of("Ann Ash to write to the county [Ann Ash]"),
                told("ACTION: Ann Ash to write to the county"));
    }

    @Test
    void ownerInTheLabelAndStatusInTheLineBelow() {
        List<Action> actions = find("""
                - ACTION BE: Contact the school
                - Action complete
                - Action TL: Find the key
                """);
        assertEquals(List.of("Contact the school", "Find the key"), actions.stream().map(Action::action).toList());
        assertEquals(Optional.of("Action complete"), actions.getFirst().status());
        assertEquals(State.COMPLETE, actions.getFirst().state());
    }

    @Test
    void ownerInBracketsAtTheEndOfAParagraph() {
        assertEquals(List.of("The hedge is to be cut. [Clerk]"), told("The hedge is to be cut. (Action: Clerk)"));
    }

    @Test
    void labelAloneStandsAboveItsAction() {
        assertEquals(List.of("Clerk to order two bins. [Clerk]"), told("Action:\nClerk to order two bins."));
    }

    @Test
    void actionPlanIsNoOwner() {
        assertEquals(List.of(), told("Action Plan: this was noted."));
    }

    @Test
    void capitalsAtTheEndOfAParagraph() {
        assertEquals(List.of("CLERK TO ASK THE COUNTY [CLERK]"), told("The path was blocked. CLERK TO ASK THE COUNTY"));
    }

    @Test
    void paragraphsRunTogetherInALineHaveTheirOwnMarks() {
        assertEquals(List.of("Poplars. Clerk to chase the county. [AB]", "Bins are still missing. [CD]"), told("""
                Action
                6.1 Poplars. Clerk to chase the county. AB 6.2 Bins are still missing. CD 6.3 The wall was seen.
                """));
    }

    @Test
    void clerkAndMembersBehindTheStopsAreAColumn() {
        assertEquals(
                List.of("The fence is still to be mended. [Clerk]", "A letter would be sent. [Cllr. A. Oak/Clerk]"),
                told("""
                        4.4.5xi) The fence is still to be mended. Clerk

                        A letter would be sent. Cllr. A. Oak/Clerk
                        """));
        assertEquals(List.of(), told("The bill was paid by Cllr. A. Oak"));
    }

    private static List<String> told(String text) {
        return find(text).stream().map(a -> a.action() + " [" + a.lead().orElse("") + "]").toList();
    }

    private static List<Action> find(String text) {
        Reading reading = new PaperReader().read("minutes.txt", text.getBytes(StandardCharsets.UTF_8));
        Paper paper = ((Reading.Read) reading).paper();
        Minute minute = new Minute("m", "c/parish/2009-11-23", Optional.of("1"), "PATHS", 1, paper.text(), false,
                Optional.empty(), Evidence.at(paper.id(), 0, paper.text().length(), "t"));
        return MinutedActionRules.find(paper, List.of(minute), new Places(List.of()),
                Optional.of(LocalDate.of(2009, 11, 23)));
    }
}
