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
import org.minutebook.corpus.library.PackedFiling;

/// What the supervisor and a worker say to each other, over the worker's standard streams: the supervisor asks for one
/// paper at a time, the worker tells of pages and then gives the filing.
final class Frames {

    private static final byte READY = 'R';
    private static final byte PAGES = 'P';
    private static final byte FILING = 'F';
    private static final int LONGEST = 1 << 30;

    private Frames() {}

    /// A paper to be read.
    record Request(String name, String paper) {}

    /// What a worker says.
    sealed interface Answer {

        /// It can read papers, by this version of the rules.
        record Ready(String rules) implements Answer {}

        /// So many pages of the paper are read.
        record Pages(int read) implements Answer {}

        /// The paper is read.
        record Done(PackedFiling filing) implements Answer {}
    }

    /// Where requests go out and answers come in. The two are for one thread each.
    static final class OfSupervisor {

        private final DataOutputStream out;
        private final DataInputStream in;

        OfSupervisor(OutputStream out, InputStream in) {
            this.out = new DataOutputStream(new BufferedOutputStream(out));
            this.in = new DataInputStream(new BufferedInputStream(in));
        }

        void ask(Request request) throws IOException {
            text(out, request.name());
            text(out, request.paper());
            out.flush();
        }

        /// The next answer; empty where the worker has gone, or says what is no answer.
        Optional<Answer> next() throws IOException {
            return switch (in.read()) {
                case READY -> Optional.of(new Answer.Ready(text(in)));
                case PAGES -> Optional.of(new Answer.Pages(in.readInt()));
                case FILING -> Optional.of(new Answer.Done(filing()));
                default -> Optional.empty();
            };
        }

        private PackedFiling filing() throws IOException {
            try {
                return PackedFiling.of(bytes(in), bytes(in));
            } catch (IllegalArgumentException e) {
                throw new IOException("a worker's answer is no filing", e);
            }
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
            try {
                return Optional.of(new Request(text(in), text(in)));
            } catch (EOFException e) {
                return Optional.empty();
            }
        }

        synchronized void say(Answer answer) throws IOException {
            switch (answer) {
                case Answer.Ready ready -> {
                    out.write(READY);
                    text(out, ready.rules());
                }
                case Answer.Pages pages -> {
                    out.write(PAGES);
                    out.writeInt(pages.read());
                }
                case Answer.Done done -> {
                    out.write(FILING);
                    bytes(out, done.filing().records());
                    bytes(out, done.filing().text());
                }
            }
            out.flush();
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
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
