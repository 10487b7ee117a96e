package org.minutebook.ui;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.minutebook.corpus.linked.Commitment;

/// A minute's way through the years: the minutes that it came from and those in which it came back, and theirs.
public final class MinuteLine {

    private static final int MOST = 30;

    /// One minute on the way, or a day by which something was promised.
    ///
    /// @param how what it has to do with the minute: "This minute refers to it"; empty for the minute itself
    /// @param step empty for a day alone
    public record Dot(Optional<LocalDate> date, String label, Optional<Step> step, String how, boolean here) {}

    private final Set<String> seen = new HashSet<>();
    private final List<Dot> dots = new ArrayList<>();

    private MinuteLine() {}

    /// In order of days; only the minute itself where nothing leads to it or from it.
    ///
    /// @param commitments what the minute promises
    static List<Dot> of(BodyHistory.Place start, List<CommitmentRow> commitments) {
        MinuteLine line = new MinuteLine();
        line.seen.add(start.minute().id());
        commitments.forEach(row -> line.kept(row.commitment(), start.history()));
        start.minute().refersTo().forEach(id -> line.go(start, id, "This minute refers to it", true));
        start.minute().referredToBy().forEach(id -> line.go(start, id, "Refers to this minute", false));
        line.dots.add(dot(start, "", true));
        commitments.forEach(row -> line.due(row));
        return line.dots.stream().sorted(Comparator.comparing((Dot d) -> d.date().orElse(LocalDate.MAX))
                .thenComparing(d -> !d.here())).toList();
    }

    private void kept(Commitment commitment, BodyHistory history) {
        commitment.fulfilledBy().flatMap(history::place).filter(p -> seen.add(p.minute().id()))
                .ifPresent(p -> dots.add(dot(p, "Came back here, as was promised", false)));
    }

    /// Takes up a minute and, further on in the same direction, what that one leads to.
    private void go(BodyHistory.Place from, String to, String how, boolean back) {
        record Waiting(BodyHistory.Place from, String to, String how) {}
        Queue<Waiting> waiting = new ArrayDeque<>(List.of(new Waiting(from, to, how)));
        while (!waiting.isEmpty() && dots.size() < MOST) {
            Waiting next = waiting.remove();
            next.from().history().place(next.to()).filter(p -> seen.add(p.minute().id())).ifPresent(place -> {
                dots.add(dot(place, next.how(), false));
                String label = place.minute().number().map(n -> "minute " + n).orElse("the minute");
                String further = back ? "Referred to by " + label : "Refers to " + label;
                (back ? place.minute().refersTo() : place.minute().referredToBy())
                        .forEach(id -> waiting.add(new Waiting(place, id, further)));
            });
        }
    }

    private void due(CommitmentRow row) {
        Commitment promised = row.commitment();
        if (promised.state() != Commitment.State.KEPT && promised.due().isPresent()) {
            dots.add(new Dot(promised.due(), "Due: " + promised.text().replaceAll("\\s+", " "), Optional.empty(),
                    row.state(), false));
        }
    }

    private static Dot dot(BodyHistory.Place place, String how, boolean here) {
        Step step = place.step();
        return new Dot(place.date(), step.label(), Optional.of(step), how, here);
    }
}
