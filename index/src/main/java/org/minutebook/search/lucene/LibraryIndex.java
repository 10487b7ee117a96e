package org.minutebook.search.lucene;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.library.Library;
import org.minutebook.search.UnusableIndexException;

/// The index of a library, made from its records and nothing else.
public final class LibraryIndex {

    private LibraryIndex() {}

    /// Opens a library's index; where there is none that can be used, it is made anew.
    public static LuceneEngine open(Library library) {
        try {
            return LuceneEngine.open(library.indexFolder());
        } catch (UnusableIndexException e) {
            return rebuild(library, filing -> {
            });
        }
    }

    /// Makes a library's index anew from all its current papers. Until that is done, whoever searches finds what was
    /// there before.
    ///
    /// @param added is told of each filing once it has been added
    public static LuceneEngine rebuild(Library library, Consumer<Filing> added) {
        LuceneEngine engine = LuceneEngine.create(library.indexFolder());
        boolean done = false;
        try (Stream<Filing> filings = library.filings()) {
            filings.forEach(filing -> {
                engine.add(filing);
                added.accept(filing);
            });
            engine.commit();
            done = true;
            return engine;
        } finally {
            if (!done) {
                engine.close();
            }
        }
    }

    /// Adds the current papers that the index has not, takes out those that are current no longer, and commits if there
    /// was anything to do: what is left over where a program was stopped between filing and indexing.
    ///
    /// @return how many papers were added or taken out
    public static int catchUp(Library library, LuceneEngine engine) {
        Set<DocumentId> current = new HashSet<>(library.ids());
        Set<DocumentId> indexed = engine.documents();
        Set<DocumentId> gone = new HashSet<>(indexed);
        gone.removeAll(current);
        current.removeAll(indexed);
        current.stream().sorted().forEach(id -> library.filing(id).ifPresent(engine::add));
        if (!gone.isEmpty()) {
            engine.remove(gone);
        }
        if (!gone.isEmpty() || !current.isEmpty()) {
            engine.commit();
        }
        return gone.size() + current.size();
    }
}
