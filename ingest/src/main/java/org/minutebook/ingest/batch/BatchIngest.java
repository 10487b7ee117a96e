package org.minutebook.ingest.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.library.Ledger;
import org.minutebook.corpus.library.Library;

/// Reads many papers into a library, one on each core at a time, so that memory is bounded by the papers at hand.
///
///     Ingest ingest = new Ingest();
///     List<Outcome> outcomes = new BatchIngest(library, ingest::read, ingest.rules(), InstantSource.system())
///             .read(List.of(Path.of("papers")), BatchListener.NONE);
///
/// A paper that these rules have read already is not read again, wherever it now lies. One that older rules read is
/// read again from the library's own bytes, whether or not it still lies where it was found. A file whose bytes changed
/// is a new version of the paper that was there (see [Ledger]). What is filed does not depend on the order or speed of
/// reading; a batch that was stopped goes on where it was when it is started again.
public final class BatchIngest {

    private static final long STACK_BYTES = 16L << 20; // deep enough for regular expressions over a whole paper

    private final Library library;
    private final GuardedReader reader;
    private final List<String> rules;
    private final InstantSource clock;

    /// A batch that reads with [org.minutebook.ingest.Ingest#read], wherever that runs.
    ///
    /// @param read from a file's name and bytes to its filing
    /// @param rules the versions of the rules, as the reader puts them in each document, whose papers need not be read
    /// again; the reader's own first
    /// @param clock tells the ledger's times; no record knows them
    public BatchIngest(Library library, BiFunction<String, byte[], Filing> read, List<String> rules,
            InstantSource clock) {
        this.library = library;
        this.reader = new GuardedReader(read, rules.getFirst());
        this.rules = List.copyOf(rules);
        this.clock = clock;
    }

    /// Reads the files named and all files in the folders named, and whatever papers of the library older rules read.
    ///
    /// @return one outcome a file, in order of path, and then one a paper that was read again from the library alone
    /// @throws org.minutebook.corpus.library.LibraryException if the library cannot be written
    /// @throws InterruptedException if the thread is told to stop; what was read till then is kept
    public List<Outcome> read(List<Path> paths, BatchListener listener) throws InterruptedException {
        try (ExecutorService readers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().name("reader-", 0).stackSize(STACK_BYTES).daemon().factory())) {
            try {
                return read(PaperFiles.under(paths), listener, readers);
            } finally {
                readers.shutdownNow();
            }
        }
    }

    private List<Outcome> read(SortedMap<Path, String> files, BatchListener listener, ExecutorService readers)
            throws InterruptedException {
        Map<Path, Found> found = look(files, readers);
        Map<DocumentId, Source> wanted = wanted(found);
        listener.begin(wanted.size());
        Map<DocumentId, Future<Optional<String>>> reading = new LinkedHashMap<>();
        wanted.forEach((id, source) -> reading.put(id, readers.submit(() -> {
            Optional<String> trouble = readOne(id, source, listener);
            listener.read(source.name());
            return trouble;
        })));
        return conclude(found, reading);
    }

    /// A file as it was found: its paper's id, or why it cannot be read.
    private record Found(Optional<DocumentId> id, String why) {}

    /// Where a paper's bytes are.
    ///
    /// @param found whether they lie in a file that was found, and not in the library alone
    private record Source(String name, Path file, boolean found) {}

    private static Map<Path, Found> look(SortedMap<Path, String> files, ExecutorService readers)
            throws InterruptedException {
        Map<Path, Future<Found>> looking = new LinkedHashMap<>();
        files.forEach((file, why) -> looking.put(file, readers.submit(() -> look(file, why))));
        Map<Path, Found> found = new LinkedHashMap<>();
        for (Map.Entry<Path, Future<Found>> look : looking.entrySet()) {
            found.put(look.getKey(), await(look.getValue()));
        }
        return found;
    }

    private static Found look(Path file, String why) {
        if (!why.isEmpty()) {
            return new Found(Optional.empty(), why);
        }
        try {
            return new Found(Optional.of(DocumentId.of(Files.readAllBytes(file))), "");
        } catch (IOException e) {
            return new Found(Optional.empty(), Unreadable.why(file, e));
        }
    }

    /// What has to be read, in order: each paper once, from the first file that holds it, and then the library's own.
    private Map<DocumentId, Source> wanted(Map<Path, Found> found) {
        Map<DocumentId, Source> wanted = new LinkedHashMap<>();
        found.forEach((file, f) -> f.id().filter(id -> library.document(id).isEmpty())
                .ifPresent(id -> wanted.putIfAbsent(id, new Source(file.getFileName().toString(), file, true))));
        for (DocumentId id : library.everyId()) {
            library.document(id).filter(d -> !rules.contains(d.rules()))
                    .ifPresent(d -> wanted.put(id, new Source(d.name(), library.original(id), false)));
        }
        return wanted;
    }

    /// @return why the paper could not be read, if its file could not
    private Optional<String> readOne(DocumentId id, Source source, BatchListener listener) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(source.file());
        } catch (IOException e) {
            return Optional.of(Unreadable.why(source.file(), e));
        }
        if (!DocumentId.of(bytes).equals(id)) {
            return Optional.of("it changed while it was being read; ingest it again");
        }
        Filing filing = reader.read(source.name(), bytes);
        library.file(filing, bytes);
        Instant now = clock.instant();
        if (source.found()) {
            String path = source.file().toString();
            library.ledger().add(new Ledger.Entry(now, path, Optional.of(id), Outcome.word(filing.document()),
                    filing.document().rules()));
        }
        listener.filed(filing, now);
        return Optional.empty();
    }

    private List<Outcome> conclude(Map<Path, Found> found, Map<DocumentId, Future<Optional<String>>> reading)
            throws InterruptedException {
        for (Future<Optional<String>> paper : reading.values()) {
            await(paper);
        }
        Map<String, Ledger.Entry> before = library.ledger().latest();
        Map<DocumentId, Future<Optional<String>>> left = new LinkedHashMap<>(reading);
        List<Outcome> outcomes = new ArrayList<>();
        for (Map.Entry<Path, Found> file : found.entrySet()) {
            Outcome outcome = outcome(file.getKey(), file.getValue(), reading);
            outcome.document().map(Document::id).ifPresent(left::remove);
            note(outcome, Optional.ofNullable(before.get(outcome.path().toString())));
            outcomes.add(outcome);
        }
        Map<DocumentId, String> paths = library.ledger().paths();
        for (Map.Entry<DocumentId, Future<Optional<String>>> paper : left.entrySet()) {
            Path path = Path.of(paths.getOrDefault(paper.getKey(), library.original(paper.getKey()).toString()));
            outcomes.add(outcome(path, new Found(Optional.of(paper.getKey()), ""), reading));
        }
        return outcomes;
    }

    private Outcome outcome(Path file, Found found, Map<DocumentId, Future<Optional<String>>> reading)
            throws InterruptedException {
        if (found.id().isEmpty()) {
            return Outcome.unreadable(file, found.why());
        }
        Optional<Future<Optional<String>>> read = found.id().map(reading::get);
        Optional<String> trouble = read.isPresent() ? await(read.get()) : Optional.empty();
        if (trouble.isPresent()) {
            return Outcome.unreadable(file, trouble.get());
        }
        return Outcome.of(file, library.document(found.id().get()).orElseThrow(), read.isPresent());
    }

    private void note(Outcome outcome, Optional<Ledger.Entry> before) {
        Ledger.Entry entry = new Ledger.Entry(clock.instant(), outcome.path().toString(),
                outcome.document().map(Document::id), outcome.word(),
                outcome.document().map(Document::rules).orElse(""));
        if (before.isEmpty() || !before.get().agrees(entry)) {
            library.ledger().add(entry);
        }
    }

    private static <T> T await(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            throw new IllegalStateException("a paper's reader stopped", e.getCause());
        }
    }
}
