package org.minutebook.ingest.extract.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.CompletionSummary;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.read.PaperReader;
import org.minutebook.ingest.read.Reading;

class CompletionSummaryRulesTest {

    @Test
    void percentagesAreNoSummaryAndPrioritiesAreTheirOwn() {
        List<CompletionSummary> found = find("""
                TOTAL ACTIONS\tCOMPLETED\tNOT COMPLETED\tPARTIALLY COMPLETED\tCOMPLETION STATUS NOT KNOWN
                9\t4\t3\t2\t0
                \t44%\t33%\t23%\t0%
                As at May\tACTIONS\tCOMPLETED\tNOT COMPLETED\tPARTIALLY COMPLETED\tCOMPLETION STATUS NOT KNOWN
                Priority 1 Actions by May\t5\t4\t0\t0\t0

                2. Parks and open spaces

                TOTAL ACTIONS\tCOMPLETED\tNOT COMPLETED\tPARTIALLY COMPLETED\tCOMPLETION STATUS NOT KNOWN
                3\t1\t1\t1\t0
                """);
        assertEquals(List.of("Overall", "Overall", "2. Parks and open spaces"),
                found.stream().map(CompletionSummary::scope).toList());
        assertEquals(Optional.of("Priority 1"), found.get(1).priority());
        assertTrue(found.getFirst().reconciles());
        assertFalse(found.get(1).reconciles());
        assertEquals(1, found.get(1).difference());
    }

    private static List<CompletionSummary> find(String text) {
        Reading reading = new PaperReader().read("summary.txt", text.getBytes(StandardCharsets.UTF_8));
        Paper paper = ((Reading.Read) reading).paper();
        return CompletionSummaryRules.find(paper, new Places(List.of()));
    }
}
