package org.minutebook.ingest.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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
    /// @param source empty where it lies in the library alone
    private record Wanted(String path, String name, Optional<Source> source, long bytes) {}

    private final Library library;
    private final Desk desk;
    private final List<String> rules;
    private final InstantSource clock;
    private final ExecutorService readers;
    private final Again again;
    private final BatchListener listener;
    private final Map<String, Ledger.Entry> before;
    private final Map<DocumentId, Integer> attempts = new HashMap<>();

    BatchRun(Library library, Desk desk, List<String> rules, InstantSource clock, ExecutorService readers, Again again,
            BatchListener listener) {
        this.library = library;
        this.desk = desk;
        this.rules = rules;
        this.clock = clock;
        this.readers = readers;
        this.again = again;
        this.listener = listener;
        this.before = library.ledger().latest();
        library.ledger().entries()
                .forEach(e -> e.document().ifPresent(d -> attempts.merge(d, e.attempts(), Math::max)));
    }

    /// @param files of which some may hold others
    List<Outcome> read(List<Source> files) throws InterruptedException {
        List<Source> sources = opened(files);
        listener.found(sources.size());
        Map<String, Survey.Found> found = look(sources);
        Map<DocumentId, Wanted> wanted = wanted(sources, found);
        long bytes = wanted.values().stream().mapToLong(Wanted::bytes).sum();
        desk.expect(wanted.size(), bytes);
        listener.begin(wanted.size(), bytes);
        Map<DocumentId, Outcome> read = new HashMap<>();
        for (Map.Entry<DocumentId, Outcome> one : together(
                wanted.entrySet().stream().map(w -> task(w.getKey(), w.getValue())).toList())) {
            read.put(one.getKey(), one.getValue());
        }
        return conclude(sources, found, wanted, read);
    }

    private List<Source> opened(List<Source> files) throws InterruptedException {
        Parts parts = new Parts(before, again.isNone());
        SortedMap<Integer, List<Source>> opened = new TreeMap<>();
        List<Callable<Map.Entry<Integer, List<Source>>>> openings = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            int place = i;
            openings.add(() -> Map.entry(place, parts.of(files.get(place))));
        }
        together(openings).forEach(o -> opened.put(o.getKey(), o.getValue()));
        return opened.values().stream().flatMap(List::stream).toList();
    }

    private Callable<Map.Entry<DocumentId, Outcome>> task(DocumentId id, Wanted wanted) {
        return () -> {
            listener.opened(wanted.path());
            Outcome outcome = readOne(id, wanted);
            listener.closed(wanted.path(), wanted.bytes(), outcome);
            return Map.entry(id, outcome);
        };
    }

    private Map<String, Survey.Found> look(List<Source> sources) throws InterruptedException {
        Survey survey = new Survey(library, before, again.isNone());
        Map<String, Survey.Found> found = new HashMap<>();
        List<Callable<Map.Entry<String, Survey.Found>>> looks = new ArrayList<>();
        sources.forEach(s -> looks.add(() -> Map.entry(s.path(), survey.look(s))));
        together(looks).forEach(f -> found.put(f.getKey(), f.getValue()));
        return found;
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
    private Map<DocumentId, Wanted> wanted(List<Source> sources, Map<String, Survey.Found> found) {
        Map<DocumentId, Wanted> wanted = new LinkedHashMap<>();
        for (Source source : sources) {
            Survey.Found f = Objects.requireNonNull(found.get(source.path()));
            f.id().filter(id -> library.document(id).isEmpty()).ifPresent(id -> wanted.putIfAbsent(id,
                    new Wanted(source.path(), source.name(), Optional.of(source), f.bytes())));
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
            library.document(id).filter(d -> !rules.contains(d.rules())
                    || again.wants(d, all.getOrDefault(id, List.of()), library))
                    .ifPresent(d -> wanted.put(id, new Wanted(
                            paths.getOrDefault(id, library.original(id).toString()), d.name(), Optional.empty(),
                            library.original(id).toFile().length())));
        }
        before.forEach((path, entry) -> entry.document().filter(id -> withoutRecords(id, entry))
                .ifPresent(id -> wanted.putIfAbsent(id, new Wanted(path, path.substring(path.lastIndexOf('/') + 1),
                        Optional.empty(), library.original(id).toFile().length()))));
        return wanted;
    }

    /// Whether a stop came between taking a paper's old records away and putting its new ones there.
    private boolean withoutRecords(DocumentId id, Ledger.Entry entry) {
        return !entry.outcome().equals(Ending.GONE.word()) && library.document(id).isEmpty()
                && Files.exists(library.original(id));
    }

    private Outcome readOne(DocumentId id, Wanted wanted) throws InterruptedException {
        Optional<Outcome> bad = wanted.source().isEmpty() ? Optional.empty() : kept(id, wanted.source().get());
        if (bad.isPresent()) {
            return bad.get();
        }
        PackedFiling filing = desk.read(wanted.name(), library.original(id),
                pages -> listener.pages(wanted.path(), pages));
        if (filing.document().status() == Document.Status.REFUSED && !Files.isReadable(library.original(id))) {
            throw new LibraryException("cannot read " + library.original(id) + "; see that the library can be read");
        }
        library.file(filing);
        Outcome outcome = Outcome.of(wanted.path(), filing.document(), true);
        Instant now = clock.instant();
        Optional<Ledger.Entry> last = Optional.ofNullable(before.get(wanted.path()));
        if (wanted.source().isPresent() || last.flatMap(Ledger.Entry::document).equals(Optional.of(id))) {
            library.ledger().add(entry(outcome, wanted.source().flatMap(Source::stamp)
                    .or(() -> last.flatMap(Ledger.Entry::stamp)), attempts.getOrDefault(id, 0) + 1));
        }
        listener.filed(filing, now);
        return outcome;
    }

    /// Brings a source's bytes into the library.
    ///
    /// @return what came of it, if that is not possible
    private Optional<Outcome> kept(DocumentId id, Source source) {
        if (Files.exists(library.original(id))) {
            return Optional.empty();
        }
        try (InputStream bytes = source.opening().open()) {
            return library.keep(id, bytes)
                    ? Optional.empty()
                    : Optional.of(Outcome.unread(source.path(), Ending.CHANGED,
                            "it changed while it was being read; ingest it again"));
        } catch (IOException e) {
            return Optional.of(Outcome.unread(source.path(), Ending.UNREADABLE, Unreadable.why(e)));
        }
    }

    private List<Outcome> conclude(List<Source> sources, Map<String, Survey.Found> found,
            Map<DocumentId, Wanted> wanted, Map<DocumentId, Outcome> read) {
        Map<String, Ledger.Entry> latest = library.ledger().latest();
        Map<DocumentId, Outcome> left = new LinkedHashMap<>();
        wanted.keySet().forEach(id -> left.put(id, Objects.requireNonNull(read.get(id))));
        List<Ledger.Entry> news = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Source source : sources) {
            Survey.Found f = Objects.requireNonNull(found.get(source.path()));
            Outcome outcome = outcome(source, f, read);
            f.id().ifPresent(left::remove);
            Ledger.Entry line = line(outcome, source, f);
            if (!Optional.ofNullable(latest.get(source.path())).map(line::agrees).orElse(false)) {
                news.add(line);
            }
            outcomes.add(outcome);
        }
        if (!news.isEmpty()) {
            library.ledger().add(news);
        }
        outcomes.addAll(left.values());
        return outcomes;
    }

    private Outcome outcome(Source source, Survey.Found found, Map<DocumentId, Outcome> read) {
        if (found.id().isEmpty()) {
            return Outcome.unread(source.path(), found.ending(), found.why());
        }
        Optional<Outcome> now = found.id().map(read::get);
        if (now.isPresent() && now.get().document().isEmpty()) {
            return Outcome.unread(source.path(), now.get().ending(), now.get().why());
        }
        return Outcome.of(source.path(), library.document(found.id().get()).orElseThrow(), now.isPresent());
    }

    private Ledger.Entry line(Outcome outcome, Source source, Survey.Found found) {
        int tries = found.id().map(id -> attempts.getOrDefault(id, 0)).orElse(0);
        return entry(outcome, source.stamp(), outcome.fresh() ? tries + 1 : tries);
    }

    private Ledger.Entry entry(Outcome outcome, Optional<Ledger.Stamp> stamp, int tries) {
        return new Ledger.Entry(clock.instant(), outcome.path(), outcome.document().map(Document::id),
                outcome.word(), outcome.document().map(Document::rules).orElse(""), outcome.why(), tries, stamp);
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
