package org.minutebook.ingest.extract.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Action;
import org.minutebook.ingest.read.PaperReader;
import org.minutebook.ingest.read.Reading;

class DiscussionRulesTest {

    @Test
    void initialsAloneMakeTheDiscussionTheAction() {
        assertEquals(List.of("The hedge is to be cut. [AB]", "The bench is to be mended. [CD/EF]"), told("""
                Item\tDiscussion\tAction
                1\tApologies were read.\t
                2\tThe hedge is to be cut.\tAB
                3\tThe bench is to be mended.\tCD/EF
                4\tThe accounts were read.\tNoted
                """));
    }

    @Test
    void shortActionsNameTheirOwners() {
        assertEquals(
                List.of("Order two bins [GH]", "Write to the county [Clerk]", "Ann Ash to ask the school [Ann Ash]",
                        "Look at the roof [JK]"),
                told("""
                        No.\tMinutes\tAction by
                        1\tBins were full again.\tGH: Order two bins
                        2\tThe verge is long.\tClerk - Write to the county
                        3\tThe hall is free.\tAnn Ash to ask the school
                        4\tThe roof leaks.\tLook at the roof (JK)
                        """));
    }

    @Test
    void tableOfOtherThingsIsNone() {
        assertEquals(List.of(), told("""
                Ward\tNotes\tElectors
                North\tLarge\t1,200
                """));
    }

    private static List<String> told(String text) {
        Reading reading = new PaperReader().read("notes.txt", text.getBytes(StandardCharsets.UTF_8));
        List<Action> found = DiscussionRules.find(((Reading.Read) reading).paper(), new Places(List.of()),
                Optional.of(LocalDate.of(2010, 5, 4)));
        return found.stream().map(a -> a.action() + " [" + String.join("/", a.leads()) + "]").toList();
    }
}
