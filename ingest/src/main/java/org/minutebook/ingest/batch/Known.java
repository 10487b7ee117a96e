package org.minutebook.ingest.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Problem;
import org.minutebook.corpus.library.Ending;
import org.minutebook.corpus.library.Ledger;
import org.minutebook.corpus.library.Library;

/// What the ledger says of sources, so that they need not be opened. A source counts as the one that was there when it looks
/// as it did. Thread-safe.
final class Known {

    /// Two changes of a file within this time can bear the same time.
    private static final Duration GRAIN = Duration.ofSeconds(3);

    private final Library library;
    private final NavigableMap<String, Ledger.Entry> latest = new TreeMap<>();
    private final Map<DocumentId, Ledger.Entry> latestOf = new HashMap<>();
    private final List<String> rules;
    private final Again again;

    /// @param entries all that the ledger says
    /// @param rules the versions of the rules whose trouble need not be met again
    Known(Library library, List<Ledger.Entry> entries, List<String> rules, Again again) {
        this.library = library;
        entries.forEach(e -> {
            latest.put(e.path(), e);
            e.document().ifPresent(d -> latestOf.put(d, e));
        });
        this.rules = rules;
        this.again = again;
    }

    /// Which paper a source is, if it holds no others.
    Optional<DocumentId> paper(Source source) {
        return again.isNone()
                ? unchanged(source, "").flatMap(Ledger.Entry::document).filter(this::isFiled)
                : Optional.empty();
    }

    /// Whether a source was found to hold no papers but itself.
    boolean holdsNone(Source source) {
        return again.isNone() && unchanged(source, "").filter(e -> e.document().isPresent() || isRefused(e)).isPresent()
                && parts(source).isEmpty();
    }

    private boolean isRefused(Ledger.Entry entry) {
        return entry.outcome().equals(Ending.REFUSED.word()) && rules.contains(entry.rules());
    }

    /// That the program gave up on a paper by the rules at work, while what older ones read of it is still there.
    Optional<Ledger.Entry> givenUp(Document document) {
        return Optional.ofNullable(latestOf.get(document.id()))
                .filter(e -> !rules.contains(document.rules()) && rules.contains(e.rules()) && gaveUp(e).isPresent());
    }

    /// What is known of a paper that is not read now.
    Outcome outcome(String path, Document document) {
        return givenUp(document)
                .flatMap(e -> gaveUp(e).map(g -> new Outcome(path, g, Optional.of(document), false,
                        List.of(Problem.of(g.word(), e.why())))))
                .orElseGet(() -> Outcome.of(path, document, false));
    }

    private static Optional<Ending> gaveUp(Ledger.Entry entry) {
        return Ending.of(entry.outcome()).filter(Ending::gaveUp);
    }

    /// On what a program gave up at a path within a source, and nobody asks to try again.
    Optional<Trouble> givenUp(Source source, String within) {
        return unchanged(source, within).filter(e -> e.document().isEmpty() && rules.contains(e.rules()))
                .filter(e -> !again.wants(e))
                .flatMap(e -> gaveUp(e).map(g -> new Trouble(g, e.why())));
    }

    /// All that is within a source, itself included where it is a paper; empty if not all of it is filed, or that is not
    /// known.
    List<Found> all(Source source) {
        Optional<Ledger.Entry> opened = opened(source);
        if (opened.isEmpty() || !again.isNone()) {
            return List.of();
        }
        List<Found> all = new ArrayList<>();
        paper(source).ifPresent(id -> all.add(Found.paper(source, "", id, 0)));
        parts(source).forEach((path, entry) -> entry.document()
                .filter(id -> entry.stamp().equals(source.stamp()) && isFiled(id))
                .ifPresent(id -> all.add(Found.paper(source, path.substring(source.path().length()), id, 0))));
        return opened.get().why().equals(told(all.size())) ? all : List.of();
    }

    /// The paths at which the ledger is to say how opening a source ended: its own if it is no paper, for that has a line of
    /// its own; and where it says now that that failed.
    List<String> places(Source source, boolean paper) {
        String beside = source.path() + Within.MARK;
        return paper
                ? List.of(beside)
                : latest.containsKey(beside)
                        ? List.of(source.path(), beside)
                        : List.of(source.path());
    }

    /// What the ledger says of a source in which there are so many papers.
    static String told(int papers) {
        return papers == 1 ? "1 paper is in it" : "%,d papers are in it".formatted(papers);
    }

    private Optional<Ledger.Entry> opened(Source source) {
        return unchanged(source, Within.MARK).or(() -> unchanged(source, ""))
                .filter(e -> e.document().isEmpty() && e.outcome().equals(Ending.READ.word())
                        && rules.contains(e.rules()));
    }

    private Map<String, Ledger.Entry> parts(Source source) {
        String begin = source.path() + Within.MARK;
        return latest.subMap(begin, true, begin + Character.MAX_VALUE, false);
    }

    private boolean isFiled(DocumentId id) {
        return library.document(id).isPresent();
    }

    /// What was noted of a path, if the source looks as it did then.
    private Optional<Ledger.Entry> unchanged(Source source, String within) {
        return Optional.ofNullable(latest.get(source.path() + within))
                .filter(e -> source.stamp().isPresent() && e.stamp().equals(source.stamp()))
                .filter(e -> source.stamp().get().modified().plus(GRAIN).isBefore(e.time()));
    }
}
