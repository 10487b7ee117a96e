package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Commitment.State;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Tie;
import org.minutebook.ingest.link.Fulfilment.Kept;
import org.minutebook.ingest.link.MinuteBook.Entry;
import org.minutebook.ingest.link.MinuteBook.Held;
import org.minutebook.ingest.link.promises.Due;

/// Follows what a body's resolutions promise: when it is due, and what became of it by the body's last meeting.
final class CommitmentLinker {

    private static final int MONTHS = 6;
    private static final String RULE = "commitment";

    private final History history;
    private final MinuteBook book;
    private final Fulfilment fulfilment;
    private final Optional<LocalDate> asOf;

    private CommitmentLinker(History history, List<Tie.OfReference> references) {
        this.history = history;
        this.book = new MinuteBook(history);
        this.fulfilment = new Fulfilment(history, book, references);
        this.asOf = history.asOf();
    }

    /// A commitment for each promise, in order of the meetings and their minutes, with the ties of the resolutions that
    /// make it; a promise that several papers print counts once.
    ///
    /// @param references where the body's cross-references lead
    static List<Linked> link(History history, List<Tie.OfReference> references) {
        CommitmentLinker linker = new CommitmentLinker(history, references);
        List<Linked> linked = new ArrayList<>();
        for (Entry entry : linker.book.entries().toList()) {
            for (Promised promised : Promised.in(entry, linker.book)) {
                Commitment commitment = linker.commitment(promised);
                linked.add(commitment);
                linked.addAll(ties(promised, commitment));
            }
        }
        return linked;
    }

    private static List<Tie.OfPromise> ties(Promised promised, Commitment commitment) {
        String words = Words.folded(promised.text());
        return Resolutions.of(promised.entry()).stream().filter(r -> Words.folded(r.text()).contains(words))
                .map(r -> new Tie.OfPromise(r.evidence().span().document(), r.id(), commitment.id(),
                        commitment.state(), commitment.why()))
                .toList();
    }

    private Commitment commitment(Promised promised) {
        Outcome outcome = outcome(promised);
        Span whole = promised.resolution().evidence().span();
        Evidence evidence = Evidence.at(whole.document(), whole.start() + promised.promise().start(),
                whole.start() + promised.promise().end(), RULE);
        String id = promised.resolution().id() + ":commitment" + (promised.count() > 1 ? ":" + promised.count() : "");
        return new Commitment(id, promised.resolution().id(), promised.entry().held().sitting().id(), history.council(),
                history.body(), promised.resolution().citation(), promised.text(), promised.promise().owner(),
                promised.due().day(), promised.promise().due().map(Due::asWritten), promised.due().why(),
                outcome.by.map(Entry::id), outcome.state, asOf, outcome.why, evidence);
    }

    private record Outcome(State state, Optional<Entry> by, String why) {}

    private Outcome outcome(Promised promised) {
        Optional<Kept> kept = fulfilment.of(promised);
        if (kept.isPresent()) {
            return new Outcome(State.KEPT, Optional.of(kept.get().by()), kept.get().why() + late(kept.get(), promised));
        }
        if (promised.made().isEmpty() || asOf.isEmpty()) {
            return open(State.UNKNOWN, "The day of the meeting is not known");
        }
        return promised.due().day().map(due -> byDay(promised, due)).orElseGet(() -> withoutDay(promised));
    }

    private String late(Kept kept, Promised promised) {
        Optional<LocalDate> came = kept.by().held().date();
        Optional<LocalDate> due = promised.due().day();
        boolean late = came.isPresent() && due.isPresent()
                && book.after(due.get().minusDays(1)).stream().findFirst().flatMap(Held::date)
                        .filter(came.get()::isAfter).isPresent();
        return late ? "; it was due on " + Days.words(due.get()) : "";
    }

    private Outcome byDay(Promised promised, LocalDate due) {
        LocalDate last = asOf.orElseThrow();
        if (last.isBefore(due)) {
            return open(State.OPEN, "Due on " + Days.words(due) + "; the last meeting that is here was on "
                    + Days.words(last));
        }
        boolean since = book.after(due.minusDays(1)).stream().filter(Held::hasMinutes).flatMap(h -> h.date().stream())
                .anyMatch(d -> d.isBefore(due.plusMonths(MONTHS)));
        if (!since) {
            return open(State.UNKNOWN, "Due on " + Days.words(due) + ", and no minutes of the " + MONTHS
                    + " months since then are here");
        }
        String none = "Due on " + Days.words(due) + "; none of the minutes that are here, up to " + Days.words(last)
                + ", ";
        return promised.promise().back()
                ? open(State.OVERDUE, none + "brings it")
                : open(State.UNKNOWN, none + "says whether it was done, nor was it to come back");
    }

    private Outcome withoutDay(Promised promised) {
        boolean nothingSince = book.after(promised.made().orElseThrow()).stream().noneMatch(Held::hasMinutes);
        if (promised.promise().back()) {
            return open(State.OPEN, nothingSince
                    ? "No day was set, and no later minutes are here"
                    : "No day was set, and none of the later minutes that are here brings it");
        }
        return open(State.UNKNOWN, nothingSince
                ? "No later minutes are here"
                : "None of the later minutes that are here says whether it was done");
    }

    private static Outcome open(State state, String why) {
        return new Outcome(state, Optional.empty(), why);
    }
}
