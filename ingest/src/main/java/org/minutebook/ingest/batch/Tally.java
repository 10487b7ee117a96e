package org.minutebook.ingest.batch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.library.BatchProgress;

/// Counts how far a batch has come. Thread-safe.
public final class Tally implements BatchListener {

    private static final int FAILURES = 20;
    private static final int CHARACTERS_A_PAGE = 3000;

    private final InstantSource clock;
    private final Instant begun;
    private final Map<String, Integer> now = new LinkedHashMap<>();
    private final Deque<BatchProgress.Failure> failures = new ArrayDeque<>();
    private BatchProgress.Stage stage = BatchProgress.Stage.LOOKING;
    private Instant reading;
    private Instant readingEnded = Instant.MAX;
    private int files;
    private int papers;
    private int done;
    private int failed;
    private long pages;
    private long bytes;
    private long bytesDone;

    public Tally(InstantSource clock) {
        this.clock = clock;
        this.begun = clock.instant();
        this.reading = begun;
    }

    @Override
    public synchronized void found(int number) {
        files = number;
    }

    @Override
    public synchronized void begin(int number, long theirBytes) {
        papers = number;
        bytes = theirBytes;
        reading = clock.instant();
        stage = BatchProgress.Stage.READING;
    }

    @Override
    public synchronized void opened(String paper) {
        now.put(paper, 0);
    }

    @Override
    public synchronized void pages(String paper, int read) {
        now.merge(paper, read, Math::max);
    }

    @Override
    public synchronized void closed(String paper, long itsBytes, Outcome outcome) {
        now.remove(paper);
        done++;
        bytesDone += itsBytes;
        pages += outcome.document().map(Tally::pages).orElse(0);
        if (outcome.ending().failed()) {
            failed++;
            failures.addFirst(new BatchProgress.Failure(paper, outcome.word(), outcome.why()));
            if (failures.size() > FAILURES) {
                failures.removeLast();
            }
        }
    }

    /// Where the format has no pages, as many as the text would fill.
    private static int pages(Document document) {
        return document.pages().orElse((document.characters() + CHARACTERS_A_PAGE - 1) / CHARACTERS_A_PAGE);
    }

    /// The papers are read, and are being linked.
    public synchronized void linking() {
        stage = BatchProgress.Stage.LINKING;
        readingEnded = clock.instant();
    }

    /// Nothing more is to be done.
    public synchronized void ended() {
        if (stage != BatchProgress.Stage.LINKING) {
            linking();
        }
        stage = BatchProgress.Stage.ENDED;
    }

    /// How far it is.
    public synchronized BatchProgress progress() {
        Instant time = clock.instant();
        Instant till = readingEnded.isBefore(time) ? readingEnded : time;
        List<BatchProgress.Now> open = now.entrySet().stream()
                .map(e -> new BatchProgress.Now(e.getKey(), e.getValue())).toList();
        long opened = open.stream().mapToLong(BatchProgress.Now::pages).sum();
        return new BatchProgress(ProcessHandle.current().pid(), begun, time, stage, files, papers, done, failed,
                pages + opened, bytes, bytesDone, Duration.between(reading, till), open, List.copyOf(failures));
    }
}
