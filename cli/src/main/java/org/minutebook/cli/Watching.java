package org.minutebook.cli;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Ending;
import org.minutebook.corpus.library.Ledger;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LibraryBusyException;
import org.minutebook.ingest.batch.Again;
import org.minutebook.ingest.batch.Outcome;
import org.minutebook.ingest.batch.Source;
import org.minutebook.ingest.batch.WorkerLimits;
import org.minutebook.ingest.watch.Departures;
import org.minutebook.ingest.watch.FolderWatch;

/// Keeps a library up with folders, look by look. What cannot be done now, because another process is changing the library,
/// is done at a later look.
final class Watching {

    /// After so many looks, or when a folder has come back, what could not be opened is tried again.
    private static final int BEFORE_ANOTHER_TRY = 60;

    private final Library library;
    private final List<FolderWatch> watches;
    private final boolean mirror;
    private final WorkerLimits limits;
    private final Terminal terminal;
    private final Map<FolderWatch, String> away = new HashMap<>();
    private final Map<FolderWatch, Set<String>> unopened = new HashMap<>();
    private int looks;
    private Optional<String> waiting = Optional.empty();

    /// @param mirror whether papers go with their files
    Watching(Library library, List<FolderWatch> watches, boolean mirror, WorkerLimits limits, Terminal terminal) {
        this.library = library;
        this.watches = List.copyOf(watches);
        this.mirror = mirror;
        this.limits = limits;
        this.terminal = terminal;
    }

    /// Looks into all folders once, and reads what is new.
    ///
    /// @throws InterruptedException if the thread is told to stop; what was read till then is kept
    void look() throws InterruptedException {
        looks++;
        try {
            for (FolderWatch watch : watches) {
                look(watch);
            }
            waiting = Optional.empty();
        } catch (LibraryBusyException e) {
            String why = String.valueOf(e.getMessage());
            if (!waiting.equals(Optional.of(why))) {
                terminal.say(why);
            }
            waiting = Optional.of(why);
        }
    }

    private void look(FolderWatch watch) throws InterruptedException {
        FolderWatch.Look look = watch.look();
        boolean back = tellWhetherAway(watch, look.away());
        if (back || looks % BEFORE_ANOTHER_TRY == 0) {
            watch.forget(Optional.ofNullable(unopened.remove(watch)).orElse(Set.of()));
        }
        if (!look.settled().isEmpty()) {
            List<Outcome> outcomes = read(look::settled);
            watch.taken(look.settled());
            outcomes.stream().filter(o -> o.ending() == Ending.UNREADABLE || o.ending() == Ending.CHANGED)
                    .forEach(o -> unopened.computeIfAbsent(watch, _ -> new HashSet<>()).add(o.path()));
        }
        if (watch.mayHaveLost()) {
            follow(watch);
        }
    }

    /// Whether the folder has just come back.
    private boolean tellWhetherAway(FolderWatch watch, Optional<String> why) {
        String before = why.isPresent() ? away.put(watch, why.get()) : away.remove(watch);
        if (why.isPresent() && !why.get().equals(before)) {
            terminal.say("%s: %s; waiting for it to come back".formatted(watch.folder(), why.get()));
        } else if (why.isEmpty() && before != null) {
            terminal.say("%s is back".formatted(watch.folder()));
            return true;
        }
        return false;
    }

    /// Notes what files are gone, where that means something for their papers.
    private void follow(FolderWatch watch) throws InterruptedException {
        Map<String, DocumentId> current = library.ledger().current();
        Set<String> gone = watch.gone(current.keySet());
        Departures departures = Departures.of(current, gone, mirror);
        if (!departures.left().isEmpty()) {
            read(() -> {
                departures.left().forEach(path -> library.ledger().add(
                        new Ledger.Entry(Instant.now(), path, Optional.empty(), Ending.GONE.word(), "")));
                return List.of();
            });
        }
        if (!departures.kept().isEmpty()) {
            terminal.say("%,d papers are no longer in %s; they stay in the library (--mirror takes them out)"
                    .formatted(departures.kept().size(), watch.folder()));
        }
        watch.forget(new HashSet<>(gone));
    }

    private List<Outcome> read(Supplier<List<Source>> sources) throws InterruptedException {
        Reading reading = Reading.into(library, sources, Again.NONE, limits, Progress.on(terminal));
        if (!reading.outcomes().isEmpty()) {
            reading.print(terminal.out());
        }
        new KeptIndex(library).mean(terminal::say);
        return reading.outcomes();
    }
}
