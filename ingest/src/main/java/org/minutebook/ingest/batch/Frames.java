package org.minutebook.ingest.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What the supervisor and a worker say to each other, over the worker's standard streams: the supervisor asks for one
/// thing at a time, the worker tells of pages where it reads, and then gives the answer.
final class Frames {

    private static final int LONGEST = 1 << 30;

    private Frames() {}

    /// Where requests go out and answers come in. The two are for one thread each.
    static final class OfSupervisor {

        private final DataOutputStream out;
        private final DataInputStream in;

        OfSupervisor(OutputStream out, InputStream in) {
            this.out = new DataOutputStream(new BufferedOutputStream(out));
            this.in = new DataInputStream(new BufferedInputStream(in));
        }

        void ask(Request request) throws IOException {
            request.write(out);
            out.flush();
        }

        /// The next answer; empty where the worker has gone, or says what is no answer.
        Optional<Answer> next() throws IOException {
            return Answer.next(in);
        }
    }

    /// Where requests come in and answers go out. Thread-safe.
    static final class OfWorker {

        private final DataOutputStream out;
        private final DataInputStream in;

        OfWorker(InputStream in, OutputStream out) {
            this.in = new DataInputStream(new BufferedInputStream(in));
            this.out = new DataOutputStream(new BufferedOutputStream(out));
        }

        /// The next request; empty where the supervisor has gone, or wants no more.
        Optional<Request> next() throws IOException {
            return Request.next(in);
        }

        synchronized void say(Answer answer) throws IOException {
            answer.write(out);
            out.flush();
        }
    }

    static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a frame of %d bytes".formatted(length));
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("a frame was broken off");
        }
        return bytes;
    }
}
