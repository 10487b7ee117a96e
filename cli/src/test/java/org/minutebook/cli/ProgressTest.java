package org.minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.library.BatchProgress;
import org.minutebook.corpus.library.Library;

/// What is told of a batch, to whoever asks.
class ProgressTest {

    private static final long HERE = ProcessHandle.current().pid();
    private static final long NOBODY = Integer.MAX_VALUE;

    @TempDir Path folder;
    private String out = "";
    private String err = "";

    @Test
    void aLineSaysWhatWasDoneWhatIsBeingDoneAndWhatIsLeft() {
        assertEquals(
                "10 of 40 papers, 300 pages, 2 failed, 2.5 pages a second, about 6 min left; now b.pdf (page 12), c?.txt",
                ProgressLine.of(reading(HERE)));
    }

    @Test
    void whoeverAsksMeanwhileIsToldTheSame() throws IOException {
        Library library = library();
        library.progress().tell(reading(HERE));
        assertEquals(0, run("status"));
        assertTrue(out.contains("being read: 10 of 40 papers, 300 pages"), out);
    }

    @Test
    void aBatchWhoseProcessIsGoneWasStopped() throws IOException {
        Library library = library();
        library.progress().tell(reading(NOBODY));
        assertEquals(0, run("status"));
        assertTrue(out.contains("the last batch was stopped at 10 of 40 papers"), out);
    }

    @Test
    void aBatchThatEndedIsNoNews() throws IOException {
        Library library = library();
        BatchProgress last = library.progress().last().orElseThrow();
        assertEquals(BatchProgress.Stage.ENDED, last.stage());
        assertEquals(List.of(1, 1, 1, 0), List.of(last.files(), last.papers(), last.done(), last.failed()));
        assertEquals(0, run("status"));
        assertFalse(out.contains("batch"), out);
    }

    @Test
    void whatIsAskedForAgainAndIsNotHereIsSaid() throws IOException {
        library();
        assertEquals(0, run("ingest", "--retry", "nowhere.pdf", "--meaning", "off"));
        assertTrue(err.contains("no paper here"), err);
        assertEquals(0, run("ingest", "--retry", "a.txt", "--meaning", "off"));
        assertTrue(err.contains("reading 1 papers"), err);
        assertEquals(2, run("ingest"));
        assertTrue(err.contains("say what is to be read"), err);
    }

    private static BatchProgress reading(long process) {
        Instant now = Instant.now();
        return new BatchProgress(process, now, now, BatchProgress.Stage.READING, 50, 40, 10, 2, 300, 4000, 1000,
                Duration.ofMinutes(2),
                List.of(new BatchProgress.Now("/share/b.pdf", 12), new BatchProgress.Now("/share/c\n.txt", 0)),
                List.of(new BatchProgress.Failure("/share/a.pdf", "timeout", "it stood still")));
    }

    private Library library() throws IOException {
        Path paper = Files.writeString(folder.resolve("a.txt"), "CABINET\n\nThe lanterns were mended.");
        assertEquals(0, run("ingest", paper.toString(), "--meaning", "off"));
        return Library.at(folder.resolve("library"));
    }

    private int run(String... words) {
        Ran ran = Ran.on(folder.resolve("library"), words);
        out = ran.out();
        err = ran.err();
        return ran.code();
    }
}
