package org.minutebook.ui;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Cuts off readers who take what they asked for too slowly: else a few of them could hold all places for hours. Only the
/// time counts in which the site waited for its reader. (Jetty has a setting for this, which its version 12.1 does not
/// look at.)
final class Pace extends Handler.Wrapper {

    private final int least;
    private final Duration grace;

    /// @param least how many bytes a second a reader must take
    /// @param grace after how much waiting that is first looked at
    Pace(Handler inside, int least, Duration grace) {
        super(inside);
        this.least = least;
        this.grace = grace;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, new Measured(request, response), callback);
    }

    /// What is sent, piece after piece.
    private final class Measured extends Response.Wrapper {

        private long bytes;
        private long waited;

        Measured(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, @Nullable ByteBuffer piece, Callback callback) {
            if (tooSlow()) {
                callback.failed(new TimeoutException("less than %d bytes a second were read".formatted(least)));
                return;
            }
            int length = piece == null ? 0 : piece.remaining();
            long start = System.nanoTime();
            super.write(last, piece, Callback.from(() -> {
                waited += System.nanoTime() - start;
                bytes += length;
                callback.succeeded();
            }, callback::failed));
        }

        private boolean tooSlow() {
            return waited > grace.toNanos() && bytes < least * (double) waited / TimeUnit.SECONDS.toNanos(1);
        }
    }
}
