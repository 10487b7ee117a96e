package org.minutebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LibraryException;
import org.minutebook.search.meaning.KeptMeanings;
import org.minutebook.search.meaning.E5Small;

/// Whether a library is searched by meaning, and where what its papers mean is kept. It is, unless a mark in the library
/// says otherwise.
final class KeptMeaning {

    /// Loaded once a process, when it is first needed.
    private static final E5Small MODEL = new E5Small();

    private final Library library;

    KeptMeaning(Library library) {
        this.library = library;
    }

    boolean on() {
        return !Files.exists(mark());
    }

    void turn(boolean on) {
        try {
            if (on) {
                Files.deleteIfExists(mark());
            } else {
                Files.writeString(mark(),
                        "This library is searched by words alone. `minutebook reindex --meaning on` changes that.\n");
            }
        } catch (IOException e) {
            throw new LibraryException("cannot change " + mark(), e);
        }
    }

    /// Empty where search goes by words alone.
    ///
    /// @param say told where the model cannot be loaded
    Optional<KeptMeanings> opened(Consumer<String> say) {
        return on() ? Optional.of(new KeptMeanings(folder(), MODEL, say)) : Optional.empty();
    }

    /// The same, for what is kept already: the model is not needed.
    Optional<KeptMeanings> known() {
        return opened(KeptMeaning::unsaid);
    }

    private static void unsaid(String why) {}

    /// Forgets papers that are gone.
    void forget(Collection<DocumentId> gone) {
        new KeptMeanings(folder(), MODEL, KeptMeaning::unsaid).forget(gone.stream().map(DocumentId::sha256).toList());
    }

    private Path folder() {
        return library.folder().resolve("vectors");
    }

    private Path mark() {
        return library.folder().resolve("meaning.off");
    }
}
