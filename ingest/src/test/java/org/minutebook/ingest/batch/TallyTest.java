package org.minutebook.ingest.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Problem;
import org.minutebook.corpus.library.BatchProgress;
import org.minutebook.corpus.library.Ending;

/// How far a batch has come, by a clock that the test turns.
class TallyTest {

    private Instant now = Instant.EPOCH;
    private final Tally tally = new Tally(() -> now);

    @Test
    void whatIsLeftIsReckonedFromWhatWasReadAndNotFromTheLooking() {
        tally.found(9);
        now = now.plusSeconds(1000);
        tally.begin(4, 1000);
        assertEquals(Optional.empty(), tally.progress().left());
        tally.opened("/a.pdf");
        tally.pages("/a.pdf", 7);
        now = now.plusSeconds(10);
        assertEquals(List.of(new BatchProgress.Now("/a.pdf", 7)), tally.progress().now());
        assertEquals(0.7, tally.progress().rate());
        tally.closed("/a.pdf", 250, outcome("/a.pdf", Document.Status.READ, OptionalInt.of(20), 0));
        BatchProgress progress = tally.progress();
        assertEquals(List.of(9, 4, 1, 0), List.of(progress.files(), progress.papers(), progress.done(),
                progress.failed()));
        assertEquals(2.0, progress.rate());
        assertEquals(Optional.of(Duration.ofSeconds(30)), progress.left());
    }

    @Test
    void aPaperWithoutPagesCountsAsManyAsItsTextWouldFill() {
        tally.begin(2, 2);
        tally.closed("/a.txt", 1, outcome("/a.txt", Document.Status.READ, OptionalInt.empty(), 3001));
        tally.closed("/b.txt", 1, outcome("/b.txt", Document.Status.REFUSED, OptionalInt.empty(), 0));
        assertEquals(2, tally.progress().pages());
    }

    @Test
    void failuresAreToldNewestFirstAndLinkingIsNoReading() {
        tally.begin(2, 2);
        now = now.plusSeconds(5);
        tally.closed("/a.pdf", 1, outcome("/a.pdf", Document.Status.REFUSED, OptionalInt.empty(), 0));
        tally.closed("/b.pdf", 1, Outcome.unread("/b.pdf", new Trouble(Ending.CHANGED, "it changed"), true));
        tally.linking();
        now = now.plusSeconds(100);
        tally.ended();
        BatchProgress progress = tally.progress();
        assertEquals(List.of("/b.pdf changed", "/a.pdf refused"),
                progress.failures().stream().map(f -> f.paper() + " " + f.outcome()).toList());
        assertEquals(Duration.ofSeconds(5), progress.reading());
        assertEquals(BatchProgress.Stage.ENDED, progress.stage());
    }

    private static Outcome outcome(String path, Document.Status status, OptionalInt pages, int characters) {
        return Outcome.of(path, new Document(DocumentId.of(path), path, "text/plain", pages, characters,
                Document.Kind.OTHER, Optional.empty(), Optional.empty(), Optional.empty(), false, OptionalInt.empty(),
                status, List.of(Problem.of("damaged", "it is damaged")), "1"), true);
    }
}
