package org.minutebook.ingest.batch;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Ending;
import org.minutebook.corpus.library.Ledger;

/// What a batch writes into the ledger. Thread-safe.
final class LedgerLines {

    private final Ledger ledger;
    private final Known known;
    private final String rules;
    private final InstantSource clock;
    private final Map<DocumentId, Integer> attempts = new HashMap<>();
    private final Map<String, Ledger.Entry> before = new HashMap<>();

    /// @param entries what the ledger says before
    /// @param rules the version of the rules that reads
    LedgerLines(Ledger ledger, List<Ledger.Entry> entries, Known known, String rules, InstantSource clock) {
        this.ledger = ledger;
        this.known = known;
        this.rules = rules;
        this.clock = clock;
        entries.forEach(e -> {
            before.put(e.path(), e);
            e.document().ifPresent(d -> attempts.merge(d, e.attempts(), Math::max));
        });
    }

    /// Notes that a paper was read, as soon as it was.
    void read(DocumentId id, Outcome outcome, Optional<Ledger.Stamp> stamp) {
        ledger.add(entry(outcome, stamp, attempts.getOrDefault(id, 0) + 1));
    }

    /// Notes what came of all that was found, as far as it is not said yet.
    ///
    /// @param outcomes one for each
    void conclude(List<Found> found, List<Outcome> outcomes) {
        List<Ledger.Entry> lines = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            lines.add(line(outcomes.get(i), found.get(i)));
        }
        add(lines, ledger.latest());
    }

    private void add(List<Ledger.Entry> lines, Map<String, Ledger.Entry> latest) {
        List<Ledger.Entry> news = lines.stream()
                .filter(l -> !Optional.ofNullable(latest.get(l.path())).map(o -> isSaid(l, o)).orElse(false)).toList();
        if (!news.isEmpty()) {
            ledger.add(news);
        }
    }

    /// Of what has no paper nobody noted before that it was tried once more.
    private static boolean isSaid(Ledger.Entry line, Ledger.Entry last) {
        return line.agrees(last) && (line.document().isPresent() || line.attempts() == last.attempts());
    }

    private Ledger.Entry line(Outcome outcome, Found found) {
        int tries = found.id().filter(_ -> outcome.document().isPresent()).map(id -> attempts.getOrDefault(id, 0))
                .orElseGet(() -> outcome.ending().gaveUp() ? triesAt(found.path()) : 0);
        boolean tried = outcome.fresh() && (outcome.document().isPresent() || outcome.ending().gaveUp());
        return entry(outcome, found.stamp(), tried ? tries + 1 : tries);
    }

    private int triesAt(String path) {
        return Optional.ofNullable(before.get(path)).map(Ledger.Entry::attempts).orElse(0);
    }

    /// Notes which files were opened and how many papers are in each, and which papers could not be, before these are read: one
    /// that was stopped is not taken for one that holds none.
    void opened(List<Found> found) {
        Map<Source, List<Found>> papers = new LinkedHashMap<>();
        found.forEach(f -> papers.computeIfAbsent(f.source(), _ -> new ArrayList<>()).add(f));
        List<Ledger.Entry> lines = new ArrayList<>(unopened(found));
        papers.forEach((source, all) -> {
            boolean paper = all.stream().anyMatch(f -> f.within().isEmpty());
            boolean opened = all.stream().anyMatch(f -> f.within().length() > Within.MARK.length());
            if (opened) {
                known.places(source, paper).forEach(path -> lines.add(new Ledger.Entry(clock.instant(), path,
                        Optional.empty(), Ending.READ.word(), rules, Known.told(all.size()), 0, source.stamp())));
            }
        });
        add(lines, before);
    }

    private List<Ledger.Entry> unopened(List<Found> found) {
        return found.stream().filter(f -> f.within().equals(Within.MARK) && !f.known())
                .flatMap(f -> f.trouble().stream().map(t -> line(Outcome.unread(f.path(), t, true), f))).toList();
    }

    /// What was given up, or refused unread, was so by these rules, whoever read the paper before.
    private Ledger.Entry entry(Outcome outcome, Optional<Ledger.Stamp> stamp, int tries) {
        boolean byThese = outcome.ending().gaveUp() || outcome.ending() == Ending.REFUSED;
        return new Ledger.Entry(clock.instant(), outcome.path(), outcome.document().map(Document::id), outcome.word(),
                outcome.document().filter(_ -> !outcome.ending().gaveUp()).map(Document::rules)
                        .orElse(byThese ? rules : ""),
                outcome.why(), tries, stamp);
    }
}
