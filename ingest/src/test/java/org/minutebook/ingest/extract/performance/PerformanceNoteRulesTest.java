package org.minutebook.ingest.extract.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.PerformanceNote;
import org.minutebook.corpus.PerformanceNote.Kind;
import org.minutebook.ingest.extract.IndicatorRules;
import org.minutebook.ingest.extract.plans.Places;
import org.minutebook.ingest.read.PaperReader;
import org.minutebook.ingest.read.Reading;

class PerformanceNoteRulesTest {

    @Test
    void clinicGoesOnOverThePageThatRepeatsItsHeader() {
        List<PerformanceNote> notes = notes("""
                Performance Clinic\tReason for Clinic\tDate of Clinic\tUpdate on progress\tOutcome (performance data)
                Missed bins\tBV 84 fell for two quarters\t5th October 2006\tRounds were drawn anew and\t27 a week

                Performance Clinic\tReason for Clinic\tDate of Clinic\tUpdate on progress\tOutcome (performance data)
                \tBV 86 rose\t\tcrews were told\t
                Fly tips\tMany complaints\t26 th January 2007 20 th March 2007\tCameras are up\t
                """);
        PerformanceNote bins = notes.getFirst();
        assertEquals(List.of("Missed bins", "Fly tips"), notes.stream().map(PerformanceNote::subject).toList());
        assertEquals(List.of("BVPI 84", "BVPI 86"), bins.indicators());
        assertEquals(List.of(LocalDate.of(2006, 10, 5)), bins.held());
        assertEquals(Optional.of("Rounds were drawn anew and crews were told"), bins.update());
        assertEquals(Optional.of("27 a week"), bins.outcome());
        assertEquals(List.of(LocalDate.of(2007, 1, 26), LocalDate.of(2007, 3, 20)), notes.getLast().held());
    }

    @Test
    void clinicsThatAreOnlyProposedHaveNoDate() {
        PerformanceNote note = notes("""
                BVPI Reference and Definition\tReason for Performance Clinic
                BV204 – Appeals allowed\tHalf of the appeals in the first quarter were allowed
                """).getFirst();
        assertEquals(Kind.CLINIC, note.kind());
        assertEquals("BV204 – Appeals allowed", note.subject());
        assertEquals(List.of("BVPI 204"), note.indicators());
        assertEquals(Optional.empty(), note.date());
    }

    @Test
    void indicatorsWithCommentsAreNotes() {
        List<PerformanceNote> notes = notes("""
                Ref\tIndicator\t2008/09 Target\tQ2 Actual\tRAG\tReason for variance\tCorrective action
                NI 192\tWaste sent for recycling\t40%\t38%\tA\tA dry summer\tA second round in May
                NI 195\tLitter\t8%\t7%\tG\t\t
                """);
        assertEquals(1, notes.size());
        PerformanceNote waste = notes.getFirst();
        assertEquals(Kind.COMMENTARY, waste.kind());
        assertEquals("NI 192 Waste sent for recycling", waste.subject());
        assertEquals(List.of("NI 192"), waste.indicators());
        assertEquals(Optional.of("A dry summer"), waste.reason());
        assertEquals(Optional.of("A second round in May"), waste.update());
    }

    @Test
    void budgetsAndPlansAreNoNotes() {
        assertEquals(List.of(), notes("""
                Service\tBudget 2008/09\tActual\tVariance\tReason for variance
                Parks\t120,000\t118,000\t2,000\tA post stood empty
                """));
        assertEquals(List.of(), notes("""
                Action\tLead\tMeasure\tTarget\tComments
                Plant trees\tParks\tTrees planted\t50\tHalf are in
                """));
    }

    private static List<PerformanceNote> notes(String text) {
        Reading reading = new PaperReader().read("report.txt", text.getBytes(StandardCharsets.UTF_8));
        Paper paper = ((Reading.Read) reading).paper();
        List<Finding> found = new ArrayList<>(IndicatorRules.find(paper, List.of()));
        return PerformanceNoteRules.find(paper, found, new Places(List.of()));
    }
}
