package org.minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.library.Ledger;
import org.minutebook.corpus.library.Library;
import org.minutebook.search.Query;
import org.minutebook.search.SearchEngine;
import org.minutebook.search.lucene.LuceneEngine;

/// A batch that is killed again and again comes to the same end as one that is left alone.
class KillTest {

    private static final int PAPERS = 300;
    private static final int KILLS = 50;
    private static final long SEED = Long.getLong("minutebook.kill.seed", 20_261_122);
    private static final int MOST_PAPERS_A_RUN = 11;
    private static final int MOST_MILLIS_AFTER = 150;
    private static final int MOST_MILLIS_TO_START = 2500;

    @TempDir Path folder;
    private final Random random = new Random(SEED);

    @Test
    void aBatchKilledFiftyTimesExportsWhatAnUndisturbedOneDoes() throws IOException, InterruptedException {
        System.out.println("kills with -Dminutebook.kill.seed=" + SEED);
        Path papers = papers();
        Path undisturbed = folder.resolve("undisturbed");
        assertEquals(0, run("ingest", papers.toString(), "--library", undisturbed.toString(), "--meaning", "off"));
        Path killed = folder.resolve("killed");
        int kills = 0;
        for (int runs = 0; kills < KILLS; runs++) {
            assertTrue(runs < 2 * KILLS, "the batch ends before it can be killed");
            kills += killedOnTheWay(papers, killed) ? 1 : 0;
        }
        assertEquals(0, run("ingest", papers.toString(), "--library", killed.toString(), "--meaning", "off"));

        assertEquals(export(undisturbed), export(killed));
        Library library = Library.at(killed);
        assertEquals(PAPERS, library.ids().size());
        List<Ledger.Entry> entries = library.ledger().entries();
        assertEquals(PAPERS, entries.size());
        assertEquals(PAPERS, new HashSet<>(entries.stream().map(Ledger.Entry::path).toList()).size());
        assertTrue(new KeptIndex(library).inStep());
        try (SearchEngine engine = LuceneEngine.open(library.indexFolder())) {
            assertEquals(PAPERS, engine.search(Query.of("bins kind:minute")).total());
        }
        try (Stream<Path> files = Files.walk(killed)) {
            assertEquals(List.of(), files.filter(f -> f.toString().contains(".writing") && Files.isRegularFile(f))
                    .toList());
        }
    }

    /// @return whether it was killed, and had not ended before
    private boolean killedOnTheWay(Path papers, Path library) throws IOException, InterruptedException {
        long before = noted(library);
        Process batch = new ProcessBuilder(command("ingest", papers.toString(), "--library", library.toString(),
                "--meaning", "off", "--workers", Integer.toString(1 + random.nextInt(2))))
                .redirectErrorStream(true).redirectOutput(folder.resolve("killed.log").toFile()).start();
        if (random.nextInt(4) == 0) {
            sleepOrEnd(batch, random.nextInt(MOST_MILLIS_TO_START), () -> false);
        } else {
            long enough = Math.min(PAPERS, before + 1 + random.nextInt(MOST_PAPERS_A_RUN));
            sleepOrEnd(batch, Integer.MAX_VALUE, () -> noted(library) >= enough);
            sleepOrEnd(batch, random.nextInt(MOST_MILLIS_AFTER), () -> false);
        }
        boolean running = batch.isAlive();
        batch.destroyForcibly().waitFor();
        return running;
    }

    private static void sleepOrEnd(Process batch, long millis, BooleanSupplier enough) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (batch.isAlive() && System.nanoTime() < end && !enough.getAsBoolean()) {
            Thread.sleep(2);
        }
    }

    /// How many lines the ledger has.
    private static long noted(Path library) {
        Path ledger = library.resolve("ledger.jsonl");
        if (!Files.exists(ledger)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(ledger)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(String... words) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp",
                        System.getProperty("java.class.path"), Minutebook.class.getName()));
        command.addAll(List.of(words));
        return command;
    }

    private Path papers() throws IOException {
        Path papers = Files.createDirectory(folder.resolve("papers"));
        for (int i = 0; i < PAPERS; i++) {
            Files.writeString(papers.resolve("paper-%03d.txt".formatted(i)), """
                    NORTHAM BOROUGH COUNCIL

                    MINUTES of a meeting of the Parks Committee held on %d May %d at 10.00 a.m.

                    Present:- Councillor Ash (in the Chair); Councillors Elm and Oak.

                    %d. BINS

                    Resolved:- That the report on bin %d be noted.
                    """.formatted(1 + i % 28, 2000 + i / 28, i + 1, i));
        }
        return papers;
    }

    private static String export(Path library) {
        Ran ran = Ran.on(library, "export");
        assertEquals(0, ran.code());
        return ran.out();
    }

    private static int run(String... words) {
        return Ran.of(words).code();
    }
}
