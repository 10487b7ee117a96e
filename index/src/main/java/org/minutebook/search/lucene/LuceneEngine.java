package org.minutebook.search.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Holding;
import org.minutebook.search.Asked;
import org.minutebook.search.Facet;
import org.minutebook.search.Hit;
import org.minutebook.search.IndexException;
import org.minutebook.search.Prompt;
import org.minutebook.search.Query;
import org.minutebook.search.Results;
import org.minutebook.search.SearchEngine;
import org.minutebook.search.Suggestion;
import org.minutebook.search.Suggestions;
import org.minutebook.search.Thesaurus;
import org.minutebook.search.UnusableIndexException;
import org.minutebook.search.Why;
import org.minutebook.search.meaning.Meanings;

/// An index in one folder of this machine. Any number of processes may search it at a time and one may write; what it
/// commits, the others see at their next search.
///
///     try (SearchEngine engine = LuceneEngine.open(library.indexFolder())) {
///         Results results = engine.search(Query.of("performance clinics"));
///     }
///
/// To build an index anew, make one with [#create], add every filing, and commit: until then whoever searches the
/// folder finds what was there before.
public final class LuceneEngine implements SearchEngine {

    /// The version of what is indexed and how; an index of another version must be built anew.
    static final String SCHEMA = "11";
    private static final String SCHEMA_KEY = "minutebook.schema";
    private static final int BUFFER_MB = 64;

    private final Path folder;
    private final Directory directory;
    private final SearcherManager searchers;
    /// Whether `searchers` see what the writer has not committed yet, once they are refreshed.
    private final boolean made;
    private final Optional<Meanings> meanings;
    private @Nullable IndexWriter writer;
    private @Nullable IndexState state;
    private volatile Supplier<Thesaurus> thesaurus = () -> Thesaurus.NONE;

    private LuceneEngine(Path folder, Directory directory, SearcherManager searchers, boolean made,
            @Nullable IndexWriter writer, Optional<Meanings> meanings) {
        this.folder = folder;
        this.directory = directory;
        this.searchers = searchers;
        this.made = made;
        this.writer = writer;
        this.meanings = meanings;
    }

    /// Opens the index in a folder. Throws an [UnusableIndexException] if there is none there, or one that is damaged
    /// or of another version: it must then be created, and filled from the records.
    public static LuceneEngine open(Path folder) {
        return open(folder, Optional.empty());
    }

    /// Opens the index in a folder, to go by meanings too.
    public static LuceneEngine open(Path folder, Optional<? extends Meanings> meanings) {
        try {
            Directory directory = FSDirectory.open(folder);
            if (!DirectoryReader.indexExists(directory)) {
                throw new UnusableIndexException("there is no index in " + folder + "; run `minutebook reindex`");
            }
            if (!SCHEMA.equals(SegmentInfos.readLatestCommit(directory).getUserData().get(SCHEMA_KEY))) {
                throw new UnusableIndexException("the index in %s is of another version; run `minutebook reindex`"
                        .formatted(folder));
            }
            LuceneEngine engine = new LuceneEngine(folder, directory,
                    new SearcherManager(directory, new Searchers()), false, null, meanings.map(m -> m));
            Thread.ofPlatform().daemon().name("index").start(engine::prepare);
            return engine;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableIndexException(
                    "the index in %s cannot be read; run `minutebook reindex`".formatted(folder), e);
        }
    }

    /// Makes ready what the first search would wait for.
    private void prepare() {
        try {
            reading(searcher -> {
                try {
                    state(searcher.getIndexReader()).ready();
                    return true;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IndexException | AlreadyClosedException e) {
            // Whoever searches is told; who has closed the index does not want to know.
        }
    }

    /// Makes an empty index in a folder. It takes the place of any that is there when it is first committed.
    public static LuceneEngine create(Path folder) {
        return create(folder, Optional.empty());
    }

    /// Makes an empty index in a folder, to go by meanings too.
    public static LuceneEngine create(Path folder, Optional<? extends Meanings> meanings) {
        try {
            Directory directory = FSDirectory.open(folder);
            IndexWriter writer = newWriter(directory);
            return new LuceneEngine(folder, directory, new SearcherManager(writer, new Searchers()), true, writer,
                    meanings.map(m -> m));
        } catch (IOException e) {
            throw failed("cannot make an index in " + folder, e);
        }
    }

    private static IndexWriter newWriter(Directory directory) throws IOException {
        try {
            return writer(directory, IndexWriterConfig.OpenMode.CREATE);
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException
                | NoSuchFileException | FileNotFoundException | EOFException unreadable) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
            return writer(directory, IndexWriterConfig.OpenMode.CREATE);
        }
    }

    @Override
    public void add(Holding holding) {
        Term paper = paper(holding.id());
        try {
            List<Document> documents = IndexedPaper.of(holding, meanings);
            if (documents.isEmpty()) {
                writer().deleteDocuments(paper);
            } else {
                writer().updateDocuments(paper, documents);
            }
        } catch (IOException e) {
            throw failed("cannot add %s to the index in %s".formatted(holding.filing().document().name(), folder), e);
        }
    }

    @Override
    public void remove(Collection<DocumentId> documents) {
        try {
            writer().deleteDocuments(documents.stream().map(LuceneEngine::paper).toArray(Term[]::new));
        } catch (IOException e) {
            throw failed("cannot take papers out of the index in " + folder, e);
        }
    }

    @Override
    public void commit() {
        try {
            IndexWriter open = writer();
            open.setLiveCommitData(Map.of(SCHEMA_KEY, SCHEMA).entrySet());
            open.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw failed("cannot write the index in " + folder, e);
        }
    }

    @Override
    public void understand(Supplier<Thesaurus> asThisSays) {
        thesaurus = asThisSays;
    }

    @Override
    public Results search(Query query) {
        return reading(searcher -> {
            Asked asked = asked(searcher, query);
            return asked.told(on(searcher, asked, LuceneSearch::answer)
                    .orElseGet(() -> new Results(0, List.of(), Map.of(), Optional.empty())));
        });
    }

    @Override
    public long each(Query query, Consumer<Hit> to) {
        return reading(searcher -> on(searcher, asked(searcher, query), search -> search.each(to)).orElse(0L));
    }

    @Override
    public List<Results.Count> counts(Query query, Facet facet) {
        return reading(searcher -> on(searcher, asked(searcher, query), search -> search.counts(facet))
                .orElse(List.of()));
    }

    @Override
    public List<Results.Count> counts(Query query, Facet facet, String containing) {
        return reading(searcher -> on(searcher, asked(searcher, query), search -> search.counts(facet, containing))
                .orElse(List.of()));
    }

    @Override
    public Optional<Why> why(Query query, Hit hit) {
        return reading(searcher -> on(searcher, asked(searcher, query), search -> search.why(hit))
                .flatMap(why -> why));
    }

    /// The papers with passages whose meaning is not known yet; none where the engine goes by words alone.
    public Set<DocumentId> unseen() {
        return reading(searcher -> {
            try {
                return meanings.isEmpty()
                        ? Set.of()
                        : UnseenPapers.in(searcher.getIndexReader().leaves(), meanings.get().name());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Asked asked(IndexSearcher searcher, Query query) {
        return Asked.of(query, thesaurus.get(), new IndexedWords(searcher));
    }

    @Override
    public List<Suggestion> suggest(String typed, int most) {
        return reading(searcher -> new Suggestions(start -> prompts(searcher, start), query -> total(searcher, query))
                .to(typed, most));
    }

    private long total(IndexSearcher searcher, Query query) {
        return on(searcher, asked(searcher, query), LuceneSearch::total).orElse(0L);
    }

    private static Map<Prompt, Integer> prompts(IndexSearcher searcher, String start) {
        try {
            return PromptTerms.startingWith(searcher.getIndexReader(), start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T reading(Function<IndexSearcher, T> ask) {
        try {
            if (!made) {
                searchers.maybeRefresh();
            }
            IndexSearcher searcher = searchers.acquire();
            try {
                return ask.apply(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | UncheckedIOException e) {
            throw failed("cannot read the index in %s; if this goes on, run `minutebook reindex`".formatted(folder), e);
        }
    }

    /// Empty if the index is.
    private <T> Optional<T> on(IndexSearcher searcher, Asked asked, Asking<T> ask) {
        try {
            return searcher.getIndexReader().numDocs() == 0
                    ? Optional.empty()
                    : Optional.of(ask.of(new LuceneSearch(searcher, state(searcher.getIndexReader()), asked,
                            NearestPassages.to(asked, meanings, searcher))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Asking<T> {
        T of(LuceneSearch search) throws IOException;
    }

    private synchronized IndexState state(IndexReader reader) {
        IndexState known = state;
        if (known == null || !known.isOf(reader)) {
            known = new IndexState(reader);
            state = known;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        try {
            searchers.close();
            if (writer != null) {
                writer.close();
            }
            directory.close();
        } catch (IOException e) {
            throw failed("cannot close the index in " + folder, e);
        }
    }

    private synchronized IndexWriter writer() throws IOException {
        IndexWriter open = writer;
        if (open == null) {
            open = writer(directory, IndexWriterConfig.OpenMode.APPEND);
            writer = open;
        }
        return open;
    }

    private static IndexWriter writer(Directory directory, IndexWriterConfig.OpenMode mode) throws IOException {
        return new IndexWriter(directory, new IndexWriterConfig().setOpenMode(mode).setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false));
    }

    private static Term paper(DocumentId id) {
        return new Term(IndexedPassage.DOCUMENT, id.sha256());
    }

    private static IndexException failed(String what, Exception e) {
        return e instanceof LockObtainFailedException
                ? new IndexException(what + ": another program is writing it; wait until that is done", e)
                : new IndexException(what, e);
    }
}
