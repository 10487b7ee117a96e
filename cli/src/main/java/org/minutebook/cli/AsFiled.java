package org.minutebook.cli;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Holding;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.PackedFiling;
import org.minutebook.ingest.batch.BatchListener;
import org.minutebook.ingest.batch.Outcome;
import org.minutebook.search.IndexException;
import org.minutebook.search.SearchEngine;

/// Puts papers into an index as they are filed, so that whoever searches it finds them within a second, and tells another
/// listener how the batch goes on. What linking says of the papers comes when the batch is done, see [KeptIndex#update].
/// Thread-safe.
final class AsFiled implements BatchListener, AutoCloseable {

    private static final long MILLIS_BETWEEN_COMMITS = 500;

    private final SearchEngine engine;
    private final BatchListener also;
    private final Map<DocumentId, Instant> filedBefore;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final AtomicReference<Optional<IndexException>> failure = new AtomicReference<>(Optional.empty());
    private final ScheduledExecutorService clock = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("index-as-filed").daemon().factory());

    /// @param engine to write to; closed with this
    AsFiled(SearchEngine engine, Library library, BatchListener also) {
        this.engine = engine;
        this.also = also;
        this.filedBefore = library.ledger().firstNoted();
        var _ = clock.scheduleWithFixedDelay(this::commit, MILLIS_BETWEEN_COMMITS, MILLIS_BETWEEN_COMMITS,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void found(int files) {
        also.found(files);
    }

    @Override
    public void begin(int papers, long bytes) {
        also.begin(papers, bytes);
    }

    @Override
    public void opened(String paper) {
        also.opened(paper);
    }

    @Override
    public void pages(String paper, int pages) {
        also.pages(paper, pages);
    }

    @Override
    public void closed(String paper, long bytes, Outcome outcome) {
        also.closed(paper, bytes, outcome);
    }

    @Override
    public void filed(PackedFiling filing, Instant time) {
        Instant first = filedBefore.getOrDefault(filing.id(), time);
        engine.add(new Holding(filing.filing(), Optional.of(first), List.of()));
        waiting.set(true);
        also.filed(filing, time);
    }

    /// A failure is kept for [#close], for nobody waits for this.
    private void commit() {
        try {
            if (waiting.getAndSet(false)) {
                engine.commit();
            }
        } catch (IndexException e) {
            failure.set(Optional.of(e));
        }
    }

    /// Makes visible what is still waiting.
    ///
    /// @throws IndexException if the index could not be written
    @Override
    public void close() {
        clock.close();
        try (engine) {
            commit();
        }
        failure.get().ifPresent(e -> {
            throw e;
        });
    }
}
