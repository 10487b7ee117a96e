package org.minutebook.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Holding;
import org.minutebook.corpus.library.Holdings;
import org.minutebook.corpus.library.Library;
import org.minutebook.search.IndexException;
import org.minutebook.search.Nearness;
import org.minutebook.search.Passages;
import org.minutebook.search.lucene.LuceneEngine;
import org.minutebook.search.meaning.KeptMeanings;

/// Finds out what those papers of an index mean of which that is not known yet. Their words are found meanwhile. What is
/// known is kept paper by paper, and indexed now and then: a stop loses the paper that was being looked at.
final class MeaningPass {

    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(20);
    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(5);

    private final Holdings holdings;
    private final KeptMeanings meanings;
    private final LuceneEngine engine;
    private final Consumer<String> say;
    private final AtomicInteger done = new AtomicInteger();
    private final long begun = System.nanoTime();
    private long committed = begun;
    private long said = begun;

    /// @param engine opened with these meanings
    MeaningPass(Library library, KeptMeanings meanings, LuceneEngine engine, Consumer<String> say) {
        this.holdings = library.holdings();
        this.meanings = meanings;
        this.engine = engine;
        this.say = say;
    }

    void run() {
        Set<DocumentId> papers = engine.unseen();
        if (papers.isEmpty() || meanings.ofQuestion("").isEmpty()) {
            return;
        }
        say.accept("finding out what %,d papers mean; their words can be searched already".formatted(papers.size()));
        try (ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<? extends Future<?>> all = papers.stream()
                    .map(paper -> threads.submit(() -> holdings.of(paper).ifPresent(h -> look(h, papers.size()))))
                    .toList();
            all.forEach(MeaningPass::await);
        }
        engine.commit();
    }

    private void look(Holding holding, int papers) {
        List<String> windows = Nearness.windows(Passages.of(holding), meanings);
        Optional<Integer> made = meanings.make(holding.id().sha256(), windows);
        if (made.isPresent()) {
            engine.add(holding);
        }
        tell(done.incrementAndGet(), papers);
    }

    private synchronized void tell(int papersDone, int papers) {
        long now = System.nanoTime();
        if (now - committed > BETWEEN_COMMITS.toNanos()) {
            engine.commit();
            committed = now;
        }
        if (now - said > BETWEEN_WORDS.toNanos()) {
            double rate = papersDone / (Duration.ofNanos(now - begun).toMillis() / 1000.0);
            say.accept("%,d of %,d papers, %.1f a second, about %,.0f s left".formatted(papersDone, papers, rate,
                    (papers - papersDone) / rate));
            said = now;
        }
    }

    private static void await(Future<?> paper) {
        try {
            paper.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexException("stopped while finding out what papers mean", e);
        } catch (ExecutionException e) {
            throw new IndexException("cannot find out what a paper means", e);
        }
    }
}
