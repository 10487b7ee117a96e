package org.minutebook.ingest.batch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Ending;
import org.minutebook.corpus.library.PackedFiling;

/// What a worker says.
sealed interface Answer {

    /// It can read papers, by this version of the rules.
    record Ready(String rules) implements Answer {}

    /// So many pages of the paper are read.
    record Pages(int read) implements Answer {}

    /// The paper is read.
    record Done(PackedFiling filing) implements Answer {}

    /// The file was looked into.
    record Seen(Looked looked) implements Answer {}

    /// The paper within it is unpacked, or there is trouble.
    record Unpacked(Optional<Trouble> trouble) implements Answer {}

    /// The disk does not take what is unpacked.
    record Unwritable(String why) implements Answer {}

    byte READY = 'R';
    byte PAGES = 'P';
    byte FILING = 'F';
    byte SEEN = 'S';
    byte UNPACKED = 'U';
    byte UNWRITABLE = 'W';

    /// Whether it may have left something behind in its worker that harms the next.
    default boolean spoils() {
        return switch (this) {
            case Done(PackedFiling filing) -> Ending.of(filing.document()).gaveUp();
            case Seen(Looked looked) -> looked.trouble().filter(t -> t.ending().gaveUp()).isPresent();
            case Unpacked(Optional<Trouble> trouble) -> trouble.filter(t -> t.ending().gaveUp()).isPresent();
            case Ready _,Pages _,Unwritable _ -> false;
        };
    }

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Ready(String rules) -> {
                out.write(READY);
                Frames.text(out, rules);
            }
            case Pages(int read) -> {
                out.write(PAGES);
                out.writeInt(read);
            }
            case Done(PackedFiling filing) -> {
                out.write(FILING);
                Frames.bytes(out, filing.records());
                Frames.bytes(out, filing.text());
            }
            case Seen(Looked looked) -> {
                out.write(SEEN);
                write(out, looked.trouble());
                out.writeInt(looked.within().size());
                for (Within within : looked.within()) {
                    write(out, within);
                }
            }
            case Unpacked(Optional<Trouble> trouble) -> {
                out.write(UNPACKED);
                write(out, trouble);
            }
            case Unwritable(String why) -> {
                out.write(UNWRITABLE);
                Frames.text(out, why);
            }
        }
    }

    private static void write(DataOutputStream out, Optional<Trouble> trouble) throws IOException {
        Frames.text(out, trouble.map(t -> t.ending().word()).orElse(""));
        Frames.text(out, trouble.map(Trouble::why).orElse(""));
    }

    private static void write(DataOutputStream out, Within within) throws IOException {
        Frames.text(out, within.path());
        Frames.text(out, within.id().map(DocumentId::sha256).orElse(""));
        out.writeLong(within.bytes());
        out.writeBoolean(within.trouble().isPresent());
        Frames.text(out, within.trouble().orElse(""));
    }

    /// The next one; empty where there are no more, or what comes is none.
    static Optional<Answer> next(DataInputStream in) throws IOException {
        try {
            return switch (in.read()) {
                case READY -> Optional.of(new Ready(Frames.text(in)));
                case PAGES -> Optional.of(new Pages(in.readInt()));
                case FILING -> Optional.of(new Done(PackedFiling.of(Frames.bytes(in), Frames.bytes(in))));
                case SEEN -> Optional.of(new Seen(looked(in)));
                case UNPACKED -> Optional.of(new Unpacked(trouble(in)));
                case UNWRITABLE -> Optional.of(new Unwritable(Frames.text(in)));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException e) {
            throw new IOException("a worker says what is no answer", e);
        }
    }

    private static Looked looked(DataInputStream in) throws IOException {
        Optional<Trouble> trouble = trouble(in);
        List<Within> within = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String path = Frames.text(in);
            Optional<DocumentId> id = Optional.of(Frames.text(in)).filter(i -> !i.isEmpty()).map(DocumentId::new);
            long bytes = in.readLong();
            boolean closed = in.readBoolean();
            String why = Frames.text(in);
            within.add(new Within(path, id, bytes, closed ? Optional.of(why) : Optional.empty()));
        }
        return new Looked(within, trouble);
    }

    private static Optional<Trouble> trouble(DataInputStream in) throws IOException {
        Optional<Ending> ending = Ending.of(Frames.text(in));
        String why = Frames.text(in);
        return ending.map(e -> new Trouble(e, why));
    }
}
