package org.minutebook.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Holding;
import org.minutebook.corpus.library.Holdings;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LibraryLock;
import org.minutebook.corpus.library.Mark;
import org.minutebook.ingest.batch.BatchListener;
import org.minutebook.ingest.batch.Outcome;
import org.minutebook.ingest.link.Linking;
import org.minutebook.search.LibraryThesaurus;
import org.minutebook.search.SearchEngine;
import org.minutebook.search.UnusableIndexException;
import org.minutebook.search.lucene.IndexCheck;
import org.minutebook.search.lucene.LuceneEngine;
import org.minutebook.search.meaning.KeptMeanings;
import org.minutebook.search.meaning.Meanings;

/// The links and the search index of a library, and whether they say what the records say. A mark beside each is taken
/// away before the records change and put back when it agrees with them, so that a stop in between is noticed and what is
/// out of step made anew. Papers are put into the index as they are filed; then they are linked, and those that linking
/// ties otherwise are indexed again.
final class KeptIndex {

    private final Library library;
    private final KeptMeaning meaning;

    KeptIndex(Library library) {
        this.library = library;
        this.meaning = new KeptMeaning(library);
    }

    /// The index, made anew first where it is missing or out of step with the library. While another process changes
    /// the library it is the index as it was before. Close it.
    ///
    /// @param say told what is being done, where it takes time
    SearchEngine open(Consumer<String> say) {
        return open(meaning.opened(say), say);
    }

    /// The same, for questions that are soon to come: what finds out their meaning is loaded meanwhile.
    SearchEngine openToBeAsked(Consumer<String> say) {
        Optional<KeptMeanings> meanings = meaning.opened(say);
        meanings.ifPresent(KeptMeanings::prepare);
        return open(meanings, say);
    }

    private SearchEngine open(Optional<? extends Meanings> meanings, Consumer<String> say) {
        try {
            if (inStep()) {
                IndexCheck.whole(library.indexFolder());
            } else {
                mend(say);
            }
            return searched(meanings);
        } catch (UnusableIndexException e) {
            return mended(meanings, say, e);
        }
    }

    private SearchEngine mended(Optional<? extends Meanings> meanings, Consumer<String> say,
            UnusableIndexException why) {
        if (inStep()) {
            say.accept("%s, and is made anew from the records; nothing is lost".formatted(why.getMessage()));
        }
        try (LibraryLock _ = library.tryLock().orElseThrow(() -> new CommandException(
                "papers are being read into %s, and there is no index yet; try again when that is done"
                        .formatted(library.folder())))) {
            say.accept("making the index of " + library.folder());
            rebuild();
        }
        return searched(meanings);
    }

    private SearchEngine searched(Optional<? extends Meanings> meanings) {
        SearchEngine engine = LuceneEngine.open(library.indexFolder(), meanings);
        engine.understand(new LibraryThesaurus(library));
        return engine;
    }

    /// Finds out what those papers mean of which that is not known yet, if the library is searched by meaning. The index
    /// is in step, and can be searched all the while.
    void mean(Consumer<String> say) {
        Optional<KeptMeanings> meanings = meaning.opened(say);
        if (meanings.isPresent()) {
            try (LibraryLock _ = library.lock();
                    LuceneEngine engine = LuceneEngine.open(library.indexFolder(), meanings)) {
                new MeaningPass(library, meanings.get(), engine, say).run();
            }
        }
    }

    /// Of how many papers it is not known yet what they mean; 0 where search goes by words alone.
    int unseen() {
        try (LuceneEngine engine = LuceneEngine.open(library.indexFolder(), meaning.known())) {
            return engine.unseen().size();
        }
    }

    private void mend(Consumer<String> say) {
        Optional<LibraryLock> free = library.tryLock();
        if (free.isEmpty()) {
            say.accept(
                    "papers are being read into " + library.folder() + "; what is new will be found when that is done");
            return;
        }
        try (LibraryLock _ = free.get()) {
            say.accept("making the index of " + library.folder());
            rebuild();
        }
    }

    /// Links the papers, where the links are out of step and no other process is changing the library.
    void link(Consumer<String> say) {
        if (library.links().inStep()) {
            return;
        }
        Optional<LibraryLock> free = library.tryLock();
        if (free.isEmpty()) {
            say.accept("papers are being read into " + library.folder() + "; they will be linked when that is done");
            return;
        }
        try (LibraryLock _ = free.get()) {
            say.accept("linking the papers of " + library.folder());
            new Linking(library).all();
        }
    }

    /// Whether links and index say what the records say, and the index is whole.
    ///
    /// @param say told what is the matter if it is not
    boolean sound(Consumer<String> say) {
        if (!inStep()) {
            return false;
        }
        try {
            IndexCheck.whole(library.indexFolder());
            return true;
        } catch (UnusableIndexException e) {
            say.accept("%s, and will be made anew from the records; nothing is lost".formatted(e.getMessage()));
            return false;
        }
    }

    boolean inStep() {
        return mark().stands() && library.links().inStep();
    }

    /// Says that the library is about to change.
    void change() {
        library.links().change();
        mark().remove();
    }

    /// Reads papers, and puts them into the index as they are filed, where there is one that can be used.
    List<Outcome> whileFiling(BatchListener told, Batch batch) throws InterruptedException {
        Optional<SearchEngine> engine = usable();
        if (engine.isEmpty()) {
            return batch.read(told);
        }
        try (AsFiled listener = new AsFiled(engine.get(), library, told)) {
            return batch.read(listener);
        }
    }

    /// Reads papers, and tells a listener of them.
    interface Batch {
        List<Outcome> read(BatchListener listener) throws InterruptedException;
    }

    private Optional<SearchEngine> usable() {
        try {
            IndexCheck.whole(library.indexFolder());
            return Optional.of(LuceneEngine.open(library.indexFolder(), meaning.known()));
        } catch (UnusableIndexException e) {
            return Optional.empty(); // it is made anew when the papers are read
        }
    }

    /// Brings links and an index that were in step before a change back in step after it.
    ///
    /// @param fresh the papers that were filed
    /// @param gone the papers that are no longer current
    void update(Collection<DocumentId> fresh, Collection<DocumentId> gone) {
        Set<DocumentId> changed = new TreeSet<>(new Linking(library).update(fresh, gone));
        changed.addAll(fresh);
        changed.removeAll(gone);
        meaning.forget(gone);
        try (SearchEngine engine = LuceneEngine.open(library.indexFolder(), meaning.known())) {
            engine.remove(gone);
            Holdings holdings = library.holdings();
            changed.forEach(id -> holdings.of(id).ifPresent(engine::add));
            engine.commit();
            agree();
        } catch (UnusableIndexException e) {
            rebuild();
        }
    }

    /// Makes the links and the index anew from the records. Until that is done, the old index is searched.
    void rebuild() {
        change();
        new Linking(library).all();
        IndexCheck.clearUnlessWhole(library.indexFolder());
        try (SearchEngine engine = LuceneEngine.create(library.indexFolder(), meaning.known());
                Stream<Holding> holdings = library.holdings().all()) {
            holdings.forEach(engine::add);
            engine.commit();
        }
        agree();
    }

    private void agree() {
        mark().put("The index agrees with the records as long as this file is here.\n");
    }

    private Mark mark() {
        return new Mark(library.folder().resolve("index.in-step"));
    }
}
