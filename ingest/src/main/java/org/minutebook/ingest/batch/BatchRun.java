package org.minutebook.ingest.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.library.LibraryException;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Ending;
import org.minutebook.corpus.library.Ledger;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.PackedFiling;

/// One batch: looks at its sources, reads what has to be read, and notes what came of each.
final class BatchRun {

    /// Where a paper's bytes are.
    ///
    /// @param path where it lies, or lay
    /// @param found empty where it lies in the library alone
    private record Wanted(String path, String name, Optional<Found> found, long bytes) {}

    private final Library library;
    private final Desk desk;
    private final List<String> rules;
    private final InstantSource clock;
    private final ExecutorService readers;
    private final Again again;
    private final BatchListener listener;
    private final Map<String, Ledger.Entry> before = new LinkedHashMap<>();
    private final Known known;
    private final LedgerLines lines;

    BatchRun(Library library, Desk desk, List<String> rules, InstantSource clock, ExecutorService readers, Again again,
            BatchListener listener) {
        this.library = library;
        this.desk = desk;
        this.rules = rules;
        this.clock = clock;
        this.readers = readers;
        this.again = again;
        this.listener = listener;
        List<Ledger.Entry> entries = library.ledger().entries();
        entries.forEach(e -> before.put(e.path(), e));
        this.known = new Known(library, entries, rules, again);
        this.lines = new LedgerLines(library.ledger(), entries, known, rules.getFirst(), clock);
    }

    /// @param sources of which some may hold others
    List<Outcome> read(List<Source> sources) throws InterruptedException {
        listener.found(sources.size());
        desk.expect(sources.size(),
                sources.stream().flatMap(s -> s.stamp().stream()).mapToLong(Ledger.Stamp::size).sum());
        List<Found> found = look(sources);
        listener.found(found.size());
        lines.opened(found);
        Map<DocumentId, Wanted> wanted = wanted(found);
        long bytes = wanted.values().stream().mapToLong(Wanted::bytes).sum();
        desk.expect(wanted.size(), bytes);
        listener.begin(wanted.size(), bytes);
        Map<DocumentId, Outcome> read = new HashMap<>();
        for (Map.Entry<DocumentId, Outcome> one : together(
                wanted.entrySet().stream().map(w -> task(w.getKey(), w.getValue())).toList())) {
            read.put(one.getKey(), one.getValue());
        }
        return conclude(found, wanted, read);
    }

    private Callable<Map.Entry<DocumentId, Outcome>> task(DocumentId id, Wanted wanted) {
        return () -> {
            listener.opened(wanted.path());
            Outcome outcome = readOne(id, wanted);
            listener.closed(wanted.path(), wanted.bytes(), outcome);
            return Map.entry(id, outcome);
        };
    }

    /// What is in the sources, in their order.
    private List<Found> look(List<Source> sources) throws InterruptedException {
        Survey survey = new Survey(library, desk, known);
        List<Callable<Map.Entry<Integer, List<Found>>>> looks = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            int place = i;
            looks.add(() -> Map.entry(place, survey.look(sources.get(place))));
        }
        SortedMap<Integer, List<Found>> found = new TreeMap<>();
        together(looks).forEach(f -> found.put(f.getKey(), f.getValue()));
        return found.values().stream().flatMap(List::stream).toList();
    }

    /// Does all, side by side; stops at the first failure.
    private <T> List<T> together(List<Callable<T>> tasks) throws InterruptedException {
        ExecutorCompletionService<T> done = new ExecutorCompletionService<>(readers);
        tasks.forEach(done::submit);
        List<T> results = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            results.add(result(done.take()));
        }
        return results;
    }

    /// What has to be read, in order: each paper once, from the first source that holds it, then the library's own.
    private Map<DocumentId, Wanted> wanted(List<Found> found) {
        Map<DocumentId, Wanted> wanted = new LinkedHashMap<>();
        for (Found paper : found) {
            paper.id().filter(id -> library.document(id).isEmpty()).ifPresent(id -> wanted.putIfAbsent(id,
                    new Wanted(paper.path(), paper.name(), Optional.of(paper), paper.bytes())));
        }
        ofTheLibrary().forEach(wanted::putIfAbsent);
        return wanted;
    }

    private Map<DocumentId, Wanted> ofTheLibrary() {
        Map<DocumentId, String> paths = library.ledger().paths();
        Map<DocumentId, List<String>> all = new HashMap<>();
        before.forEach((path, entry) -> entry.document()
                .ifPresent(d -> all.computeIfAbsent(d, _ -> new ArrayList<>()).add(path)));
        Map<DocumentId, Wanted> wanted = new LinkedHashMap<>();
        for (DocumentId id : library.everyId()) {
            library.document(id).filter(d -> isWanted(d, all.getOrDefault(id, List.of())))
                    .ifPresent(d -> wanted.put(id, new Wanted(
                            paths.getOrDefault(id, library.original(id).toString()), d.name(), Optional.empty(),
                            library.original(id).toFile().length())));
        }
        before.forEach((path, entry) -> entry.document().filter(id -> withoutRecords(id, entry))
                .ifPresent(id -> wanted.putIfAbsent(id, new Wanted(path, path.substring(path.lastIndexOf('/') + 1),
                        Optional.empty(), library.original(id).toFile().length()))));
        return wanted;
    }

    private boolean isWanted(Document document, List<String> paths) {
        return known.givenUp(document).isPresent()
                ? again.failed() || again.wants(document, paths, library)
                : !rules.contains(document.rules()) || again.wants(document, paths, library);
    }

    /// Whether a stop came between taking a paper's old records away and putting its new ones there.
    private boolean withoutRecords(DocumentId id, Ledger.Entry entry) {
        return !entry.outcome().equals(Ending.GONE.word()) && library.document(id).isEmpty()
                && Files.exists(library.original(id));
    }

    private Outcome readOne(DocumentId id, Wanted wanted) throws InterruptedException {
        Optional<Outcome> bad = wanted.found().isEmpty() ? Optional.empty() : kept(id, wanted.found().get());
        if (bad.isPresent()) {
            return bad.get();
        }
        PackedFiling filing = desk.read(wanted.name(), library.original(id),
                pages -> listener.pages(wanted.path(), pages));
        if (filing.document().status() == Document.Status.REFUSED && !Files.isReadable(library.original(id))) {
            throw new LibraryException("cannot read " + library.original(id) + "; see that the library can be read");
        }
        Optional<Ledger.Entry> last = Optional.ofNullable(before.get(wanted.path()));
        boolean noted = wanted.found().isPresent() || last.flatMap(Ledger.Entry::document).equals(Optional.of(id));
        Optional<Document> older = noted ? readBefore(id, filing.document()) : Optional.empty();
        if (older.isEmpty()) {
            library.file(filing);
        }
        Outcome outcome = new Outcome(wanted.path(), Ending.of(filing.document()),
                older.or(() -> Optional.of(filing.document())), true, filing.document().problems());
        Instant now = clock.instant();
        if (noted) {
            lines.read(id, outcome, wanted.found().flatMap(Found::stamp).or(() -> last.flatMap(Ledger.Entry::stamp)));
        }
        if (older.isEmpty()) {
            listener.filed(filing, now);
        }
        return outcome;
    }

    /// What was read of a paper on which the program has now given up. That stays.
    private Optional<Document> readBefore(DocumentId id, Document now) {
        return Ending.of(now).gaveUp() ? library.document(id).filter(d -> !Ending.of(d).failed()) : Optional.empty();
    }

    /// Brings a paper's bytes into the library.
    ///
    /// @return what came of it, if that is not possible
    private Optional<Outcome> kept(DocumentId id, Found paper) throws InterruptedException {
        if (Files.exists(library.original(id))) {
            return Optional.empty();
        }
        Optional<Trouble> trouble;
        try {
            trouble = paper.within().isEmpty() ? kept(id, paper.source().opening()) : unpacked(id, paper);
        } catch (IOException e) {
            trouble = Optional.of(Trouble.unreadable(Unreadable.why(e)));
        }
        return trouble.map(t -> Outcome.unread(paper.path(), t, true));
    }

    private Optional<Trouble> unpacked(DocumentId id, Found paper) throws IOException, InterruptedException {
        try (Spool spool = Spool.of(library)) {
            Path to = spool.unpacked();
            Optional<Trouble> trouble = desk.unpack(spool.file(paper.source()), paper.within(), spool.folder(), to);
            return trouble.isPresent() ? trouble : kept(id, () -> Files.newInputStream(to));
        }
    }

    private Optional<Trouble> kept(DocumentId id, Source.Opening opening) throws IOException {
        try (InputStream bytes = opening.open()) {
            return library.keep(id, bytes)
                    ? Optional.empty()
                    : Optional
                            .of(new Trouble(Ending.CHANGED, "it changed while it was being read; ingest it again"));
        }
    }

    private List<Outcome> conclude(List<Found> found, Map<DocumentId, Wanted> wanted,
            Map<DocumentId, Outcome> read) {
        Map<DocumentId, Outcome> left = new LinkedHashMap<>();
        wanted.keySet().forEach(id -> left.put(id, Objects.requireNonNull(read.get(id))));
        List<Outcome> outcomes = new ArrayList<>();
        for (Found f : found) {
            outcomes.add(outcome(f, read));
            f.id().ifPresent(left::remove);
        }
        lines.conclude(found, outcomes);
        outcomes.addAll(left.values());
        return outcomes;
    }

    private Outcome outcome(Found found, Map<DocumentId, Outcome> read) {
        if (found.trouble().isPresent()) {
            return Outcome.unread(found.path(), found.trouble().get(), !found.known());
        }
        DocumentId id = found.id().orElseThrow();
        Optional<Outcome> now = Optional.ofNullable(read.get(id));
        return now.isPresent()
                ? now.get().at(found.path())
                : known.outcome(found.path(), library.document(id).orElseThrow());
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            switch (Objects.requireNonNull(e.getCause())) {
                case RuntimeException bug -> throw bug;
                case InterruptedException told -> throw told;
                default -> throw new IllegalStateException("a paper's reader stopped", e.getCause());
            }
        }
    }
}
