package org.minutebook.ingest.batch;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Optional;
import java.util.List;
import java.util.function.IntConsumer;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Problem;
import org.minutebook.corpus.library.Ending;
import org.minutebook.corpus.library.LibraryException;
import org.minutebook.corpus.library.PackedFiling;

/// The one place where whatever goes wrong in reading is caught: a paper on which the program fails is refused, and no
/// other paper is lost by it.
final class GuardedReader implements Desk {

    private static final int MOST_BYTES_AT_ONCE = Integer.MAX_VALUE - 8;

    private final PaperRead reader;
    private final String rules;

    /// @param rules the version of the rules, for papers on which they fail
    GuardedReader(PaperRead reader, String rules) {
        this.reader = reader;
        this.rules = rules;
    }

    @Override
    public int places() {
        return Runtime.getRuntime().availableProcessors();
    }

    @Override
    public PackedFiling read(String name, Path paper, IntConsumer pages) {
        DocumentId id = new DocumentId(paper.getFileName().toString());
        try {
            return PackedFiling.of(reader.read(name, bytes(paper), pages));
        } catch (Throwable e) {
            return PackedFiling.of(refused(id, name, rules, trouble(e, "read it").problem()));
        }
    }

    @Override
    public Looked look(Path file, Path spool) {
        try {
            return Looked.at(Walk.look(file, spool));
        } catch (LibraryException e) {
            throw e;
        } catch (Throwable e) {
            return Looked.failed(trouble(e, "see what is in it"));
        }
    }

    @Override
    public Optional<Trouble> unpack(Path file, String part, Path spool, Path to) {
        try {
            Walk.unpack(file, part, spool, to);
            return Optional.empty();
        } catch (LibraryException e) {
            throw e;
        } catch (IOException e) {
            return Optional.of(Trouble.unreadable(Unreadable.why(e)));
        } catch (Throwable e) {
            return Optional.of(trouble(e, "unpack it"));
        }
    }

    private static Trouble trouble(Throwable e, String what) {
        if (e instanceof OutOfMemoryError) {
            return new Trouble(Ending.OUT_OF_MEMORY,
                    "there was not enough memory to %s; split the file, or give the program more memory"
                            .formatted(what));
        }
        StackTraceElement[] trace = e.getStackTrace();
        String where = trace.length == 0 ? "" : " in " + trace[0];
        return new Trouble(Ending.CRASHED,
                "the program failed on it (%s%s); please report this with the paper".formatted(e, where));
    }

    /// Read by a stream, for a channel would take the same memory again beside the heap.
    private static byte[] bytes(Path paper) {
        try (InputStream in = new FileInputStream(paper.toFile())) {
            if (Files.size(paper) > MOST_BYTES_AT_ONCE) {
                throw new OutOfMemoryError("more bytes than an array holds");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new LibraryException("cannot read " + paper, e);
        }
    }

    /// What is filed for a paper of which nothing could be read.
    static Filing refused(DocumentId id, String name, String rules, Problem problem) {
        return new Filing.Refused(new Document(id, name, "application/octet-stream",
                OptionalInt.empty(), 0, Document.Kind.OTHER, Optional.empty(), Optional.empty(), Optional.empty(),
                false, OptionalInt.empty(), Document.Status.REFUSED, List.of(problem), rules));
    }
}
