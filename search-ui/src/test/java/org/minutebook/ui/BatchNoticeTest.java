package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.library.BatchProgress;
import org.minutebook.corpus.library.BatchProgress.Stage;
import org.minutebook.corpus.library.Library;

/// While papers are being read, the first page says so.
class BatchNoticeTest {

    private static final long HERE = ProcessHandle.current().pid();
    private final Instant now = Instant.now();

    @TempDir Path folder;

    @Test
    void theFirstPageSaysHowFarABatchHasCome() throws Exception {
        try (RunningSite site = RunningSite.in(folder)) {
            Library.at(folder).progress().tell(progress(HERE, Stage.READING, now));
            assertTrue(site.get("/").body().contains(
                    "10 of 40 new papers have been read, 2 could not be read, about 6 minutes left."));
            assertTrue(site.get("/index.json").body().contains("\"reading\":\"10 of 40"));
        }
    }

    @Test
    void whatIsOverOrWasStoppedIsNotToldOf() {
        Library library = Library.at(folder);
        assertEquals(Optional.empty(), BatchNotice.of(library, now));
        library.progress().tell(progress(HERE, Stage.ENDED, now));
        assertEquals(Optional.empty(), BatchNotice.of(library, now));
        library.progress().tell(progress(Integer.MAX_VALUE, Stage.READING, now));
        assertEquals(Optional.empty(), BatchNotice.of(library, now));
        library.progress().tell(progress(HERE, Stage.READING, now.minusSeconds(60)));
        assertEquals(Optional.empty(), BatchNotice.of(library, now));
    }

    @Test
    void linkingIsToldOfToo() {
        Library library = Library.at(folder);
        library.progress().tell(progress(HERE, Stage.LINKING, now));
        String told = BatchNotice.of(library, now).orElseThrow();
        assertTrue(told.contains("put together"), told);
        assertFalse(told.contains("left"), told);
    }

    private static BatchProgress progress(long process, Stage stage, Instant time) {
        return new BatchProgress(process, time, time, stage, 50, 40, 10, 2, 300, 4000, 1000, Duration.ofMinutes(2),
                List.of(), List.of());
    }
}
