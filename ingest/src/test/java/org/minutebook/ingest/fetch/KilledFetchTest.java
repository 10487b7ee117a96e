package org.minutebook.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that fetches, and is killed.
class KilledFetchTest {

    private static final int MEETINGS = 12;
    private static final long LONGEST_WAIT = 60_000;

    @TempDir Path folder;
    private final LocalSite site;
    private final Map<String, String> papers = new HashMap<>();

    /// Papers of which the site sends the first half only, and then waits for whoever asked to go away.
    private final Set<String> halved = ConcurrentHashMap.newKeySet();

    /// Those of them whose half is on its way.
    private final Set<String> out = ConcurrentHashMap.newKeySet();

    KilledFetchTest() throws IOException {
        site = new LocalSite();
    }

    @BeforeEach
    void meetingsOfTwoPapers() {
        Service service = new Service(site);
        String[] listed = new String[2 * MEETINGS];
        for (int i = 0; i < MEETINGS; i++) {
            listed[2 * i] = String.valueOf(1000 + i);
            listed[2 * i + 1] = "%02d/05/2008".formatted(1 + i);
            service.meeting(listed[2 * i], listed[2 * i + 1],
                    Service.documents(paper(i, "Agenda"), paper(i, "Minutes")));
        }
        service.meetings(listed);
    }

    private String paper(int meeting, String title) {
        String path = path(meeting, title);
        String text = "%%PDF %s %d ".formatted(title, meeting).repeat(20_000);
        papers.put(path, text);
        site.at(path, exchange -> {
            if (halved.contains(path)) {
                half(exchange, text, path);
            } else {
                LocalSite.send(exchange, 200, text);
            }
        });
        return Service.document(title, site.address() + path, "False");
    }

    private static String path(int meeting, String title) {
        return "/documents/g%d/%s.pdf".formatted(1000 + meeting, title);
    }

    private void half(HttpExchange exchange, String text, String path) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
        exchange.getResponseBody().flush();
        out.add(path);
        await(() -> !halved.contains(path));
    }

    @AfterEach
    void stop() {
        halved.clear();
        site.close();
    }

    @Test
    void whatIsKilledInTheMiddleOfAPaperAsksAgainForThatPaperAlone() throws Exception {
        List<String> cut = List.of(path(0, "Agenda"), path(5, "Minutes"), path(MEETINGS - 1, "Minutes"));
        for (String paper : cut) {
            halved.add(paper);
            Process fetching = FetchingProcess.start(site, folder);
            await(() -> out.contains(paper) && part() >= 100_000);
            fetching.destroyForcibly().waitFor();
            halved.remove(paper);
            everythingThatHasItsNameIsWhole();
            assertFalse(journal().contains(paper), paper);
        }
        assertEquals(List.of(), site.fetch(folder, FetchingProcess.PERIOD).missing());
        everythingThatHasItsNameIsWhole();
        papers.keySet().forEach(p -> assertEquals(cut.contains(p) ? 2 : 1, site.asked(p), p));
        assertEquals(1, site.asked(Service.meeting("1003")));
        assertEquals(papers.size(), fetched());
        assertFalse(Files.exists(folder.resolve(".fetch/part")));
    }

    @Test
    void whatIsKilledAtAnyMomentAsksTwiceForNoMoreThanWasOut() throws Exception {
        Random random = new Random(20_080_501);
        int kills = 4;
        int midway = 0;
        for (int kill = 0; kill < kills; kill++) {
            int enough = site.asked().size() + 5 + random.nextInt(10);
            Process fetching = FetchingProcess.start(site, folder);
            // One that had little left to fetch may be done by then.
            await(() -> site.asked().size() >= enough || !fetching.isAlive());
            Thread.sleep(random.nextInt(20));
            midway += fetching.isAlive() ? 1 : 0;
            fetching.destroyForcibly().waitFor();
            everythingThatHasItsNameIsWhole();
        }
        assertEquals(List.of(), site.fetch(folder, FetchingProcess.PERIOD).missing());
        everythingThatHasItsNameIsWhole();
        assertEquals(papers.size(), fetched());
        long twice = papers.keySet().stream().mapToLong(p -> site.asked(p) - 1).sum();
        assertTrue(twice <= kills, () -> twice + " of " + site.asked());
        assertTrue(midway >= 1, "nothing was killed midway");
    }

    private void everythingThatHasItsNameIsWhole() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(KilledFetchTest::isPaper).toList()) {
                assertTrue(papers.containsValue(Files.readString(file)), () -> file + " is not whole");
            }
        }
    }

    private long fetched() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(KilledFetchTest::isPaper).count();
        }
    }

    private static boolean isPaper(Path file) {
        return file.toString().endsWith(".pdf");
    }

    private String journal() throws IOException {
        return Files.readString(folder.resolve(".fetch/journal.jsonl"));
    }

    /// How much there is of the paper that is being fetched.
    private long part() {
        return folder.resolve(".fetch/part").toFile().length();
    }

    private void await(BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST_WAIT * 1_000_000;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, () -> "not in time: " + site.asked());
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                throw new AssertionError("nobody interrupts a test", e);
            }
        }
    }
}
