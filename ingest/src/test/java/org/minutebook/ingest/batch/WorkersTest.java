package org.minutebook.ingest.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.library.Ledger;
import org.minutebook.corpus.library.Library;
import org.minutebook.ingest.Ingest;

/// Papers are read in real processes, which hang, hoard and come down.
class WorkersTest {

    private static final WorkerLimits LIMITS = new WorkerLimits(2, 64, Duration.ofSeconds(4), 3);

    @TempDir Path folder;
    private Path papers = Path.of(".");
    private Library library = Library.at(Path.of("."));

    @BeforeEach
    void makeFolders() throws IOException {
        papers = Files.createDirectory(folder.resolve("papers"));
        library = Library.at(folder.resolve("library"));
    }

    @Test
    void aPaperThatBringsItsWorkerDownCostsItselfAlone() throws Exception {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            expected.add(paper("good %d".formatted(i), "read"));
        }
        expected.add(paper("CHATTER", "read"));
        expected.add(paper("DEEP", "crashed"));
        expected.add(paper("HALT", "crashed"));
        expected.add(paper("HANG", "timeout"));
        expected.add(paper("HOG", "out_of_memory"));
        expected.add(paper("SEGV", "crashed"));
        expected.add(paper("SLOW", "read"));
        assertEquals(expected.stream().sorted().toList(), told(read(Again.NONE)).stream().sorted().toList());
        assertEquals(expected.size(), library.ids().size());
        assertEquals(0, ProcessHandle.current().children().filter(ProcessHandle::isAlive).count());
    }

    @Test
    void whatFailedIsTriedAgainOnlyWhereThatIsAskedFor() throws Exception {
        paper("HALT", "");
        paper("good", "");
        assertEquals(List.of("HALT crashed 1", "good read 1"), tries(read(Again.NONE)));
        assertEquals(List.of("HALT crashed 1", "good read 1"), tries(read(Again.NONE)));
        assertEquals(List.of("HALT crashed 2", "good read 1"), tries(read(new Again(true, Set.of(), Set.of()))));
        assertEquals(List.of("HALT crashed 2", "good read 2"),
                tries(read(new Again(false, Set.of("good.txt"), Set.of()))));
    }

    @Test
    void aWorkerThatTheSystemKillsIsTriedAgainAndThenSaidToHaveTakenTooMuch() throws Exception {
        paper("KILL", "");
        Outcome outcome = read(Again.NONE).getFirst();
        assertEquals("out_of_memory", outcome.word());
        assertTrue(outcome.why().contains("the system killed"), outcome.why());
    }

    @Test
    void aWorkerThatComesDownLeavesNoTemporaryFiles() throws Exception {
        paper("SPILL", "");
        Outcome outcome = read(Again.NONE).getFirst();
        assertEquals("crashed", outcome.word());
        Matcher file = Pattern.compile("/\\S*/spill\\w+").matcher(outcome.why());
        assertTrue(file.find(), outcome.why());
        assertFalse(Files.exists(Path.of(file.group())));
        assertFalse(Files.exists(Path.of(file.group()).getParent()));
    }

    @Test
    void aBatchThatIsStoppedLeavesNoWorkerAndNoWord() throws Exception {
        paper("HANG", "");
        FutureTask<List<Outcome>> batch = new FutureTask<>(() -> read(Again.NONE));
        Thread reading = Thread.ofPlatform().start(batch);
        while (ProcessHandle.current().children().noneMatch(ProcessHandle::isAlive)) {
            Thread.sleep(10);
        }
        reading.interrupt();
        ExecutionException stopped = assertThrows(ExecutionException.class, batch::get);
        assertInstanceOf(InterruptedException.class, stopped.getCause());
        assertEquals(0, ProcessHandle.current().children().filter(ProcessHandle::isAlive).count());
        assertEquals(List.of(), library.ledger().entries());
    }

    private List<Outcome> read(Again again) throws InterruptedException {
        try (Workers workers = new Workers(LIMITS, HarmfulWorker.class)) {
            return new BatchIngest(library, workers, List.of(Ingest.RULES), InstantSource.fixed(Instant.EPOCH))
                    .read(PaperFiles.under(List.of(papers)), again, BatchListener.NONE);
        }
    }

    private String paper(String text, String word) throws IOException {
        Files.writeString(papers.resolve(text + ".txt"), text);
        return text + " " + word;
    }

    private static List<String> told(List<Outcome> outcomes) {
        return outcomes.stream().map(o -> name(o) + " " + o.word()).toList();
    }

    private List<String> tries(List<Outcome> outcomes) {
        return outcomes.stream().map(o -> "%s %s %d".formatted(name(o), o.word(), attempts(o))).toList();
    }

    private int attempts(Outcome outcome) {
        Ledger.Entry entry = Objects.requireNonNull(library.ledger().latest().get(outcome.path()));
        return entry.attempts();
    }

    private static String name(Outcome outcome) {
        return Path.of(outcome.path()).getFileName().toString().replace(".txt", "");
    }
}
