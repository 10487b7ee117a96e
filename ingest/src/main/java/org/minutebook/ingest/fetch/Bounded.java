package org.minutebook.ingest.fetch;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/// Takes an answer's bytes up to a limit, and breaks the answer off where it has more.
final class Bounded<T> implements BodySubscriber<T> {

    private final BodySubscriber<T> inner;
    private final long limit;
    private Flow.@Nullable Subscription subscription;
    private long taken;

    Bounded(BodySubscriber<T> inner, long limit) {
        this.inner = inner;
        this.limit = limit;
    }

    /// An answer was larger than its limit.
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        TooLarge(long limit) {
            super("it is larger than %,d bytes".formatted(limit));
        }
    }

    @Override
    public CompletionStage<T> getBody() {
        return inner.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription s) {
        subscription = s;
        inner.onSubscribe(s);
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        if (taken > limit) {
            return;
        }
        taken += bytes.stream().mapToLong(ByteBuffer::remaining).sum();
        if (taken <= limit) {
            inner.onNext(bytes);
            return;
        }
        if (subscription != null) {
            subscription.cancel();
        }
        inner.onError(new TooLarge(limit));
    }

    @Override
    public void onError(Throwable error) {
        inner.onError(error);
    }

    @Override
    public void onComplete() {
        if (taken <= limit) {
            inner.onComplete();
        }
    }
}
