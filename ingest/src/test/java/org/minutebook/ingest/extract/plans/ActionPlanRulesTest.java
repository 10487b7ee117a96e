package org.minutebook.ingest.extract.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Action.State;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.read.PaperReader;
import org.minutebook.ingest.read.Reading;

class ActionPlanRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2009, 11, 23);

    @Test
    void sectionAndObjectiveAreCarriedDown() {
        List<Action> actions = actions("""
                Objective\tKey Actions\tPriority\tTarget Date\tMeasures\t\tLead\tUpdate\tComp Y/N
                \t\t\t\tBaseline\tTargets\t\t\t

                1. Safer Streets

                Cut burglary\tFit new locks\t1\tMarch 2010\t12% (2008/09)\t9%\tAnn Ash/ Bob Elm\tHalf fitted\t
                \tWalk the beat\t2\tOngoing\t\t\tPatrol Team\t\tY
                """);
        assertEquals(List.of("Fit new locks", "Walk the beat"), actions.stream().map(Action::action).toList());
        Action first = actions.getFirst();
        assertEquals(Optional.of("1. Safer Streets"), actions.getLast().section());
        assertEquals(Optional.of("Cut burglary"), actions.getLast().objective());
        assertEquals(Optional.of("12% (2008/09)"), first.baseline());
        assertEquals(Optional.of("9%"), first.target());
        assertEquals(List.of("Ann Ash", "Bob Elm"), first.leads());
        assertEquals(List.of(LocalDate.of(2010, 3, 31)), first.due());
        assertEquals(List.of(State.DUE, State.COMPLETE), actions.stream().map(Action::state).toList());
    }

    @Test
    void headerRepeatedOnEachPageIsNoRow() {
        List<Action> actions = actions("""
                Issue\tAction\tTo be actioned by\tDeadline\tLatest position
                Bins\tBuy ten bins\tParks\t31/10/2009\tOrdered in two lots from
                Issue\tAction\tTo be actioned by\tDeadline\tLatest position
                \t\t\t\tthe usual firm
                \tEmpty them\tParks\tTBC\t
                """);
        assertEquals(List.of("Buy ten bins", "Empty them"), actions.stream().map(Action::action).toList());
        assertEquals(Optional.of("Ordered in two lots from the usual firm"), actions.getFirst().update());
        assertEquals(Optional.of("Bins"), actions.getLast().objective());
        assertEquals(State.OVERDUE, actions.getFirst().state());
        assertEquals(State.UNKNOWN, actions.getLast().state());
    }

    @Test
    void rowWithADateAndNoActionIsAFurtherMilestone() {
        Action action = actions("""
                Action\tBy when\tSuccess measure\tResponsible officer
                Improve parks\tMay 2009\tTwo parks done\tHead of Parks
                \tMay 2010\tFour parks done\t
                """).getFirst();
        assertEquals(Optional.of("May 2009"), action.targetDate());
        assertEquals(List.of(new Action.Milestone(Optional.of("May 2010"), Optional.of("Four parks done"))),
                action.further());
        assertEquals(List.of(LocalDate.of(2009, 5, 31), LocalDate.of(2010, 5, 31)), action.due());
    }

    @Test
    void progressInAWordIsTheStatus() {
        List<Action> actions = actions("""
                Ref\tOwner\tAction\tDeadline\tProgress
                1\tClerk\tWrite to the county\tasap\tComplete
                2\tCllr Oak\tMeet the school\t2nd December 2009\tOn track
                """);
        assertEquals(List.of(Optional.of("Complete"), Optional.of("On track")),
                actions.stream().map(Action::status).toList());
        assertEquals(List.of(State.COMPLETE, State.DUE), actions.stream().map(Action::state).toList());
    }

    @Test
    void rowSetOneColumnTooFarLeftIsPutRight() {
        Action action = actions("""
                Objective\tKey Actions\tTarget Date\tProgress Measure\tAccountability\tUpdate
                Clean air\tPlant trees\tMay 2010\tFifty trees\tParks\t
                Count the cars\tJune 2010\tCount published\tRoads\t\t
                """).getLast();
        assertEquals("Count the cars", action.action());
        assertEquals(Optional.of("Clean air"), action.objective());
        assertEquals(Optional.of("Roads"), action.lead());
    }

    @Test
    void tableWithoutActionsIsNoPlan() {
        assertEquals(List.of(), actions("""
                Ward\tElectors\tTurnout
                North\t1,200\t31%
                South\t900\t28%
                """));
    }

    @Test
    void seasonIsNoDateButIsOverdueWhenItIsOver() {
        List<Action> actions = actions("""
                Action\tLead\tTimescale
                Prune the limes\tParks\tSummer 2009
                Plant the beds\tParks\tQ4 2009/10
                Water them\tParks\tAutumn
                """);
        assertEquals(List.of(List.of(), List.of(), List.of()), actions.stream().map(Action::due).toList());
        assertEquals(Optional.of(new Action.Range(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 3, 31))),
                actions.get(1).dueRange());
        assertEquals(List.of(State.OVERDUE, State.DUE, State.UNKNOWN), actions.stream().map(Action::state).toList());
    }

    @Test
    void recommendationsOfAuditAndScrutinyAreActions() {
        Action audit = actions(
                """
                        Audit\tObservation\tRecommendation\tManagement response\tResponsible officer\tOriginal target date\tImplementation status
                        Stores\tKeys were lent\tKeep a register of keys\tAgreed\tHead of Stores\t31/03/2010\tNot started
                        """)
                .getFirst();
        assertEquals("Keep a register of keys", audit.action());
        assertEquals(Optional.of("Keys were lent"), audit.objective());
        assertEquals(Optional.of("Agreed"), audit.update());
        assertEquals(Optional.of("Not started"), audit.status());
        assertEquals(State.DUE, audit.state());
    }

    @Test
    void riskRegisterHasActionsInItsColumnOfFurtherAction() {
        Action risk = actions(
                """
                        Ref\tRisk description\tLikelihood\tImpact\tExisting controls\tFurther action required\tRisk owner\tTimescale
                        R1\tFlood\t3\t4\tPumps\tBuy a second pump\tHead of Works\tQ4 2009/10
                        """)
                .getFirst();
        assertEquals("Buy a second pump", risk.action());
        assertEquals(List.of("Head of Works"), risk.leads());
    }

    private static List<Action> actions(String text) {
        Reading reading = new PaperReader().read("plan.txt", text.getBytes(StandardCharsets.UTF_8));
        Paper paper = ((Reading.Read) reading).paper();
        return ActionPlanRules.find(paper, new Places(List.of()), Optional.of(TODAY));
    }
}
