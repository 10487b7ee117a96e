package org.minutebook.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A site of many meetings, fetched with stops.
class StoppedFetchTest {

    private static final int MEETINGS = 200;
    private static final int FEW = 20;
    private static final Period PERIOD = new Period(LocalDate.of(2007, 1, 1), Optional.empty());

    @TempDir Path folder;
    @AutoClose private final LocalSite site;

    StoppedFetchTest() throws IOException {
        site = new LocalSite();
    }

    private void meetings(int many) {
        Service service = new Service(site);
        String[] listed = new String[2 * many];
        for (int i = 0; i < many; i++) {
            String id = String.valueOf(1000 + i);
            listed[2 * i] = id;
            listed[2 * i + 1] = "%02d/%02d/2008".formatted(1 + i % 28, 1 + i / 28);
            site.at(paper(id, 1), "%PDF agenda " + id).at(paper(id, 2), "%PDF minutes " + id);
            service.meeting(id, listed[2 * i + 1],
                    Service.documents(Service.document("Agenda", site.address() + paper(id, 1), "False"),
                            Service.document("Minutes", site.address() + paper(id, 2), "False")));
        }
        service.meetings(listed);
    }

    @Test
    void fiveStopsLoseNothingAndAskForNoPaperTwice() throws Exception {
        meetings(MEETINGS);
        Random random = new Random(7);
        for (int stop = 0; stop < 5; stop++) {
            int requests = 20 + random.nextInt(100);
            assertThrows(InterruptedException.class, () -> fetch(QuickClock.stoppingAtWait(requests)));
        }
        FetchReport report = fetch(QuickClock.neverStopping());
        assertEquals(MEETINGS, report.meetings().size());
        assertEquals(2 * MEETINGS, report.fetched() + report.known());
        assertEquals(0, report.missing().size());
        everythingWasAskedForOnce(MEETINGS);
    }

    @Test
    void aFetchThatIsToldToStopInTheMiddleOfAPaperFinishesIt() throws Exception {
        meetings(FEW);
        for (int stop = 0; stop < 5; stop++) {
            String held = paper(String.valueOf(1003 + 3 * stop), 1 + stop % 2);
            CountDownLatch out = new CountDownLatch(1);
            CountDownLatch told = new CountDownLatch(1);
            site.at(held, exchange -> {
                out.countDown();
                awaited(told);
                LocalSite.send(exchange, 200, "%PDF held");
            });
            FutureTask<FetchReport> fetch = new FutureTask<>(() -> fetch(QuickClock.neverStopping()));
            Thread fetching = Thread.ofPlatform().start(fetch);
            awaited(out);
            fetching.interrupt();
            told.countDown();
            fetching.join();
            assertInstanceOf(InterruptedException.class,
                    assertThrows(ExecutionException.class, fetch::get).getCause());
            assertTrue(Files.readString(folder.resolve(".fetch/journal.jsonl")).contains(held));
            assertEquals(1, site.asked(held));
        }
        assertEquals(FEW, fetch(QuickClock.neverStopping()).meetings().size());
        everythingWasAskedForOnce(FEW);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertTrue(latch.await(1, TimeUnit.MINUTES));
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts this", e);
        }
    }

    @Test
    void aJournalThatWasCutShortIsGoneOnWith() throws Exception {
        meetings(FEW);
        assertThrows(InterruptedException.class, () -> fetch(QuickClock.stoppingAtWait(30)));
        Path journal = folder.resolve(".fetch/journal.jsonl");
        String lines = Files.readString(journal);
        Files.writeString(journal, lines.substring(0, lines.length() - 20), StandardOpenOption.TRUNCATE_EXISTING);
        assertEquals(2 * FEW, fetch(QuickClock.neverStopping()).files().values().stream()
                .mapToInt(f -> f.size()).sum());
        assertTrue(site.asked().stream().filter(p -> p.startsWith("/documents")).distinct().count() == 2 * FEW);
    }

    @Test
    void aRoundThatWasStoppedLongAgoIsBegunAnew() throws Exception {
        meetings(FEW);
        assertThrows(InterruptedException.class, () -> fetch(QuickClock.stoppingAtWait(30)));
        Path journal = folder.resolve(".fetch/journal.jsonl");
        Files.writeString(journal, Files.readString(journal).replace("1970-01-01", "1969-01-01"));
        fetch(QuickClock.neverStopping());
        assertEquals(2, site.asked(Service.meeting("1000")));
        assertEquals(1, site.asked(paper("1000", 1)));
    }

    @Test
    void oneProcessAtATimeFetchesIntoAFolder() {
        try (FolderLock _ = FolderLock.take(folder.resolve(".fetch"))) {
            assertThrows(FetchException.class, () -> fetch(QuickClock.neverStopping()));
        }
        assertEquals(0, site.asked().size());
    }

    private void everythingWasAskedForOnce(int many) throws IOException {
        for (int i = 0; i < many; i++) {
            String id = String.valueOf(1000 + i);
            assertEquals(1, site.asked(paper(id, 1)), id);
            assertEquals(1, site.asked(paper(id, 2)), id);
            assertEquals(1, site.asked(Service.meeting(id)), id);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(2L * many, files.filter(f -> f.toString().endsWith(".pdf")).count());
        }
    }

    private FetchReport fetch(Patience patience) throws InterruptedException {
        return new Fetch(Site.at(site.address(), Set.of()), folder, Manners.POLITE, patience).run(PERIOD, _ -> {
        });
    }

    private static String paper(String id, int number) {
        return "/documents/g%s/%d.pdf".formatted(id, number);
    }
}
