package org.minutebook.ingest.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Ending;
import org.minutebook.corpus.library.Library;
import org.minutebook.ingest.read.inside.Inside;

/// Finds out which papers a source holds: itself, or those within it. A file that looks as it did when the ledger noted
/// it is not opened. What a file is, is seen here; what is within it, at the desk. Thread-safe.
final class Survey {

    /// No paper is larger than this; what is, is a film or a disk image.
    static final long MOST_BYTES = 512L << 20;

    private static final int AT_A_TIME = 1 << 16;

    private final Library library;
    private final Desk desk;
    private final Known known;

    Survey(Library library, Desk desk, Known known) {
        this.library = library;
        this.desk = desk;
        this.known = known;
    }

    /// The papers of a source, at least one, or what is the matter; no two have the same path.
    ///
    /// @throws InterruptedException if the thread is told to stop
    List<Found> look(Source source) throws InterruptedException {
        if (source.trouble().isPresent()) {
            return List.of(Found.bad(source, "", Trouble.unreadable(source.trouble().get())));
        }
        Optional<Trouble> givenUp = known.givenUp(source, "");
        if (givenUp.isPresent()) {
            return List.of(Found.knownBad(source, "", givenUp.get()));
        }
        Optional<Trouble> halfGivenUp = known.givenUp(source, Within.MARK);
        if (halfGivenUp.isPresent()) {
            return List.of(itself(source), Found.knownBad(source, Within.MARK, halfGivenUp.get()));
        }
        List<Found> all = known.all(source);
        if (!all.isEmpty()) {
            return all;
        }
        return !known.holdsNone(source) && mayHoldOthers(source) ? opened(source) : List.of(itself(source));
    }

    private List<Found> opened(Source source) throws InterruptedException {
        try (Spool spool = Spool.of(library)) {
            Looked looked = desk.look(spool.file(source), spool.folder());
            if (looked.trouble().isPresent()) {
                return unopened(source, looked.trouble().get());
            }
            List<Found> found = new ArrayList<>();
            for (Within within : looked.within()) {
                found.add(found(source, within));
            }
            return found;
        } catch (IOException e) {
            return List.of(itself(source)); // that it cannot be opened is said there
        }
    }

    private Found found(Source source, Within within) {
        if (within.trouble().isPresent()) {
            return Found.bad(source, within.path(), Trouble.unreadable(within.trouble().get()));
        }
        if (within.isItself()) {
            return itself(source);
        }
        return known.givenUp(source, within.path()).map(t -> Found.knownBad(source, within.path(), t))
                .orElseGet(() -> Found.paper(source, within.path(), within.id().orElseThrow(), within.bytes()));
    }

    /// What is no archive may be read all the same.
    private List<Found> unopened(Source source, Trouble trouble) throws IOException {
        try (InputStream in = source.opening().open()) {
            return Inside.isArchive(in)
                    ? List.of(Found.bad(source, "", trouble))
                    : List.of(itself(source), Found.bad(source, Within.MARK, trouble));
        }
    }

    private static boolean mayHoldOthers(Source source) {
        try (InputStream in = source.opening().open()) {
            return Inside.mayBeIn(in);
        } catch (IOException e) {
            return false; // as above
        }
    }

    /// The source as a paper.
    private Found itself(Source source) {
        Optional<DocumentId> paper = known.paper(source);
        if (paper.isPresent()) {
            return Found.paper(source, "", paper.get(), source.stamp().orElseThrow().size());
        }
        if (source.stamp().filter(s -> s.size() > MOST_BYTES).isPresent()) {
            return tooLarge(source);
        }
        try (InputStream in = source.opening().open()) {
            return itself(source, in);
        } catch (IOException e) {
            return Found.bad(source, "", Trouble.unreadable(Unreadable.why(e)));
        }
    }

    private static Found itself(Source source, InputStream in) throws IOException {
        DocumentId.Hash hash = new DocumentId.Hash();
        byte[] some = new byte[AT_A_TIME];
        long bytes = 0;
        for (int n = in.read(some); n >= 0; n = in.read(some)) {
            hash.add(some, n);
            bytes += n;
            if (bytes > MOST_BYTES) {
                return tooLarge(source);
            }
        }
        return Found.paper(source, "", hash.id(), bytes);
    }

    private static Found tooLarge(Source source) {
        return Found.bad(source, "", new Trouble(Ending.REFUSED,
                "it is larger than %,d MB, and no paper is; split it and ingest the parts"
                        .formatted(MOST_BYTES >> 20)));
    }
}
