package org.minutebook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Resolution.Outcome;
import org.minutebook.corpus.library.Holding;
import org.minutebook.corpus.linked.MinuteThread.Standing;
import org.minutebook.corpus.linked.Tie;

class PrintingsTest {

    private static final Optional<Instant> FILED = Optional.of(Instant.parse("2007-05-14T10:00:00Z"));
    private static final String TEXT = """
            1. BINS

            RESOLVED: (1) That bins be bought. (1) That lids be bought. (2) That it be noted.
            """;

    @Test
    void minutesAndResolutionsOfOneThreadAreOneGroupWhateverThePaper() {
        List<String> pack = groups(held("pack.pdf", true));
        assertEquals(pack, groups(held("minutes.pdf", true)));
        assertEquals("thread", pack.getFirst());
    }

    @Test
    void resolutionsOfOneMinuteStayApartAlsoWhereTheyBearOneLabel() {
        assertEquals(4, new TreeSet<>(groups(held("pack.pdf", true))).size());
    }

    @Test
    void whatIsNotTiedStandsAlone() {
        List<Passage> passages = Passages.of(held("pack.pdf", false));
        assertEquals(passages.stream().map(Passage::id).toList(),
                passages.stream().map(p -> p.printing().group()).toList());
        assertEquals(List.of(Optional.empty()),
                passages.stream().map(p -> p.printing().standing()).distinct().toList());
    }

    @Test
    void everyPassageKnowsWhenItsPaperWasFiled() {
        assertEquals(List.of(FILED), Passages.of(held("pack.pdf", true)).stream().map(p -> p.printing().filed())
                .distinct().toList());
    }

    private static List<String> groups(Holding holding) {
        return Passages.of(holding).stream().filter(p -> p.kind() != Hit.Kind.PAGE).map(p -> p.printing().group())
                .toList();
    }

    private static Holding held(String name, boolean tied) {
        Filing.Filed filed = new FilingBuilder(name, "Anytown", "Cabinet", "2007-05-14", TEXT).minute("1", "BINS", TEXT)
                .resolution("1", "1", Outcome.AGREED, "That bins be bought.")
                .resolution("1", "1", Outcome.AGREED, "That lids be bought.")
                .resolution("1", "2", Outcome.NOTED, "That it be noted.").filed();
        Tie tie = new Tie.OfPrinting(filed.document().id(), filed.all(Minute.class).getFirst().id(), "thread",
                Standing.APPROVED, "");
        return new Holding(filed, FILED, tied ? List.of(tie) : List.of());
    }
}
