package org.minutebook.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Filing.Filed;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.Links;
import org.minutebook.corpus.linked.Acronym;
import org.minutebook.corpus.linked.ActionCourse;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.MeetingThread;
import org.minutebook.corpus.linked.MinuteThread;
import org.minutebook.corpus.linked.Person;
import org.minutebook.ingest.Ingest;
import org.minutebook.ingest.link.Linking;
import org.minutebook.ingest.read.ocr.Recognition;

/// Holds the scores on the sample council's papers, and of what linking makes of them: none may fall below what
/// `scores.properties` and `link-scores.properties` say (see [Ratchet]). Scanned papers are held by themselves, since not
/// every machine can read them.
class SamplePapersScoreTest {

    private static final Path PAPERS = Path.of(System.getProperty("minutebook.root", "..")).resolve("corpus/papers");
    private static final Ratchet SCORES = new Ratchet("scores.properties", Tally::f1);
    private static final Ratchet LINKS = new Ratchet("link-scores.properties",
            tally -> Math.min(tally.precision(), tally.recall()));
    private static final double LEAST_OF_A_SCAN = 0.9;
    private static final Accuracy ACCURACY = new Accuracy();
    private static final Accuracy SCANS = new Accuracy();
    private static final List<Filing> FILINGS = new ArrayList<>();
    private static final Map<String, Tally> LINKED = new LinkedHashMap<>();
    private static final List<String> MERGED = new ArrayList<>();

    @TempDir static Path folder;

    @BeforeAll
    static void readAndLinkThePapers() throws IOException {
        Ingest ingest = new Ingest();
        Library library = Library.at(folder);
        for (Truth truth : truths()) {
            byte[] bytes = Files.readAllBytes(PAPERS.resolve(truth.document()));
            Filing filing = ingest.read(truth.document(), bytes);
            add(truth, filing);
            if (!truth.scanned()) {
                FILINGS.add(filing);
                library.file(filing, bytes);
            }
        }
        new Linking(library).all();
        LinkTruth truth = TruthFile.readLinks(Files.readString(PAPERS.resolveSibling("links.json")));
        LinkAccuracy links = LinkAccuracy.of(truth, FILINGS, linked(library.links()));
        LINKED.putAll(links.tallies());
        MERGED.addAll(links.wronglyMerged());
    }

    private static void add(Truth truth, Filing filing) {
        if (truth.kind().equals("unreadable")) {
            assertInstanceOf(Filing.Refused.class, filing, truth.document());
        } else {
            (truth.scanned() ? SCANS : ACCURACY).add(truth, filing instanceof Filed filed ? filed : nothing(filing));
        }
    }

    private static List<Linked> linked(Links links) {
        List<Linked> all = new ArrayList<>();
        for (Filing filing : FILINGS) {
            DocumentId paper = filing.document().id();
            all.addAll(links.ties(paper));
        }
        for (Class<? extends Linked> type : List.of(MeetingThread.class, MinuteThread.class, Person.class,
                Commitment.class, ActionCourse.class, Acronym.class, Gap.class)) {
            try (Stream<? extends Linked> found = links.all(type)) {
                found.forEach(all::add);
            }
        }
        return all;
    }

    @Test
    void noScoreFalls() throws IOException {
        SCORES.holds(ACCURACY.tallies());
    }

    @Test
    void minutesOnAScanAreFoundNearlyAsWell() {
        assumeTrue(Recognition.installed().isPresent(), "nobody here reads pictures of pages");
        Ratchet.show(SCANS.tallies());
        assertAll(Stream.of("minute", "resolution", "attendance").map(kind -> () -> {
            Tally tally = SCANS.tallies().getOrDefault(kind, new Tally());
            assertTrue(tally.f1() >= LEAST_OF_A_SCAN, kind + ": " + tally + "\n" + String.join("\n", tally.missed()));
        }));
    }

    @Test
    void everyKindIsHeld() throws IOException {
        SCORES.holdsEveryKindOf(ACCURACY.tallies());
    }

    @Test
    void noScoreOfLinkingFalls() throws IOException {
        LINKS.holds(LINKED);
    }

    @Test
    void everyKindOfLinkIsHeld() throws IOException {
        LINKS.holdsEveryKindOf(LINKED);
    }

    @Test
    void noTwoPeopleAreMerged() {
        assertEquals(List.of(), MERGED);
    }

    private static List<Truth> truths() throws IOException {
        try (Stream<Path> files = Files.list(PAPERS.resolveSibling("truth"))) {
            return files.sorted().map(SamplePapersScoreTest::truth).toList();
        }
    }

    private static Truth truth(Path file) {
        try {
            return TruthFile.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Filed nothing(Filing refused) {
        throw new AssertionError(refused.document().name() + " was refused: " + refused.document().problems());
    }
}
