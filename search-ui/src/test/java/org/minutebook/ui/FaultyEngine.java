package org.minutebook.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Holding;
import org.minutebook.search.Facet;
import org.minutebook.search.Hit;
import org.minutebook.search.Query;
import org.minutebook.search.Results;
import org.minutebook.search.SearchEngine;
import org.minutebook.search.Suggestion;
import org.minutebook.search.Thesaurus;
import org.minutebook.search.Why;

/// An engine that fails as it is asked to, or answers only when it is let.
final class FaultyEngine implements SearchEngine {

    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch done = new CountDownLatch(1);

    @Override
    public void add(Holding holding) {}

    @Override
    public void remove(Collection<DocumentId> documents) {}

    @Override
    public void commit() {}

    @Override
    public void understand(Supplier<Thesaurus> thesaurus) {}

    @Override
    public Results search(Query query) {
        return switch (query.words()) {
            case "fault" -> throw new IllegalStateException("secret");
            case "slow" -> slowly();
            case "error" -> throw new StackOverflowError("secret");
            default -> Results.none("virtual: " + Thread.currentThread().isVirtual());
        };
    }

    private Results slowly() {
        begun.countDown();
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Results.none("slowly");
    }

    @Override
    public long each(Query query, Consumer<Hit> to) {
        throw new IllegalStateException("secret");
    }

    @Override
    public List<Results.Count> counts(Query query, Facet facet) {
        throw new IllegalStateException("secret");
    }

    @Override
    public List<Results.Count> counts(Query query, Facet facet, String containing) {
        return counts(query, facet);
    }

    @Override
    public Optional<Why> why(Query query, Hit hit) {
        return Optional.empty();
    }

    @Override
    public List<Suggestion> suggest(String typed, int most) {
        return List.of();
    }

    @Override
    public void close() {}
}
