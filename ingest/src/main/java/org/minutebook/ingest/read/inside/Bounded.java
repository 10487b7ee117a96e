package org.minutebook.ingest.read.inside;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that breaks off with an error where it has more bytes than it may.
final class Bounded extends FilterInputStream {

    private final long most;
    private long left;

    Bounded(InputStream in, long most) {
        super(in);
        this.most = most;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            int n = super.read(bytes, from, length);
            count(Math.max(n, 0));
            return n;
        } catch (IllegalArgumentException | IllegalStateException e) { // what unpacks it says so of damaged bytes
            throw new IOException("it is damaged (%s)".formatted(e.getMessage()), e);
        }
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        count(skipped);
        return skipped;
    }

    private void count(long n) throws IOException {
        left -= n;
        if (left < 0) {
            throw new IOException("it has more than the %,d bytes that it may have".formatted(most));
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
