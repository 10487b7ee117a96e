package org.minutebook.ingest.batch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;

/// What a supervisor asks of a worker; see [Desk]. Files are told by their paths.
sealed interface Request {

    /// A paper is to be read.
    record Read(String name, String paper) implements Request {}

    /// A file is to be looked into.
    record Look(String file, String spool) implements Request {}

    /// A paper within a file is to be unpacked.
    record Unpack(String file, String part, String spool, String to) implements Request {}

    byte READ = 'r';
    byte LOOK = 'l';
    byte UNPACK = 'u';

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Read(String name, String paper) -> write(out, READ, name, paper);
            case Look(String file, String spool) -> write(out, LOOK, file, spool);
            case Unpack(String file, String part, String spool, String to) ->
                write(out, UNPACK, file, part, spool, to);
        }
    }

    private static void write(DataOutputStream out, byte kind, String... texts) throws IOException {
        out.write(kind);
        for (String text : texts) {
            Frames.text(out, text);
        }
    }

    /// The next one; empty where there are no more.
    static Optional<Request> next(DataInputStream in) throws IOException {
        try {
            return switch (in.read()) {
                case READ -> Optional.of(new Read(Frames.text(in), Frames.text(in)));
                case LOOK -> Optional.of(new Look(Frames.text(in), Frames.text(in)));
                case UNPACK -> Optional
                        .of(new Unpack(Frames.text(in), Frames.text(in), Frames.text(in), Frames.text(in)));
                default -> Optional.empty();
            };
        } catch (EOFException e) {
            return Optional.empty();
        }
    }
}
