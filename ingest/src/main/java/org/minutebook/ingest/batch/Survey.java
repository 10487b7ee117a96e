package org.minutebook.ingest.batch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Ending;
import org.minutebook.corpus.library.Ledger;
import org.minutebook.corpus.library.Library;

/// Finds out which paper a source holds. A file that looks as it did when the ledger noted it is not opened.
final class Survey {

    /// No paper is larger than this; what is, is a film or a disk image.
    static final long MOST_BYTES = 512L << 20;

    /// Two changes of a file within this time can bear the same time.
    private static final Duration GRAIN = Duration.ofSeconds(3);
    private static final int AT_A_TIME = 1 << 16;

    private final Library library;
    private final Map<String, Ledger.Entry> before;
    private final boolean trusting;

    /// @param trusting whether how a file looks may be believed
    Survey(Library library, Map<String, Ledger.Entry> before, boolean trusting) {
        this.library = library;
        this.before = before;
        this.trusting = trusting;
    }

    /// A source as it was found: its paper's id, or what is the matter.
    record Found(Optional<DocumentId> id, long bytes, Ending ending, String why) {

        static Found bad(String why) {
            return new Found(Optional.empty(), 0, Ending.UNREADABLE, why);
        }
    }

    Found look(Source source) {
        if (source.trouble().isPresent()) {
            return Found.bad(source.trouble().get());
        }
        Optional<DocumentId> known = trusting ? unchanged(source) : Optional.empty();
        if (known.isPresent()) {
            return new Found(known, source.stamp().orElseThrow().size(), Ending.READ, "");
        }
        try (InputStream in = source.opening().open()) {
            return look(in);
        } catch (IOException e) {
            return Found.bad(Unreadable.why(e));
        }
    }

    private static Found look(InputStream in) throws IOException {
        DocumentId.Hash hash = new DocumentId.Hash();
        byte[] some = new byte[AT_A_TIME];
        long bytes = 0;
        for (int n = in.read(some); n >= 0; n = in.read(some)) {
            hash.add(some, n);
            bytes += n;
            if (bytes > MOST_BYTES) {
                return new Found(Optional.empty(), bytes, Ending.REFUSED,
                        "it is larger than %,d MB, and no paper is; split it and ingest the parts"
                                .formatted(MOST_BYTES >> 20));
            }
        }
        return new Found(Optional.of(hash.id()), bytes, Ending.READ, "");
    }

    private Optional<DocumentId> unchanged(Source source) {
        return unchanged(before, source.path(), source.stamp()).flatMap(Ledger.Entry::document)
                .filter(id -> library.document(id).isPresent());
    }

    /// What was noted of a path, if the file there looks as it did then.
    static Optional<Ledger.Entry> unchanged(Map<String, Ledger.Entry> before, String path,
            Optional<Ledger.Stamp> stamp) {
        return Optional.ofNullable(before.get(path)).filter(e -> stamp.isPresent() && e.stamp().equals(stamp))
                .filter(e -> stamp.get().modified().plus(GRAIN).isBefore(e.time()));
    }
}
