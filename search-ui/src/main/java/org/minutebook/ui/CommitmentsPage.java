package org.minutebook.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.search.Facet;

/// What resolutions promise, as a table: what is overdue first.
///
/// @param states the states that can be ticked
/// @param choices what else the table can be narrowed by
public record CommitmentsPage(List<CommitmentRow> rows, Leaves leaves, Choices states, List<Choices> choices,
        Address address) implements Page {

    static final String PATH = "/commitments";
    private static final List<Commitment.State> URGENCY = List.of(Commitment.State.OVERDUE, Commitment.State.OPEN,
            Commitment.State.UNKNOWN, Commitment.State.KEPT);
    private static final Comparator<Commitment> URGENT_FIRST = Comparator
            .comparingInt((Commitment c) -> URGENCY.indexOf(c.state()))
            .thenComparing(c -> c.due().orElse(LocalDate.MAX)).thenComparing(Commitment::id);

    @Override
    public String template() {
        return "commitments";
    }

    @Override
    public Rows<CommitmentRow> data() {
        return Rows.of(rows, leaves, List.of(), file());
    }

    /// What the browser's tab says.
    public String title() {
        return leaves.first() > 1 ? "Commitments, from row " + leaves.first() : "Commitments";
    }

    /// The same rows, all of them, as a file.
    public String file() {
        return address.at(PATH + ".csv").toString();
    }

    static Sieve<Commitment> sieve(TableRequest request, List<Commitment> all) {
        return new Sieve<>(all.stream().sorted(URGENT_FIRST).toList(), Map.of(Facet.STATE,
                c -> Optional.of(Words.of(c.state())), Facet.BODY, Commitment::body, Facet.COUNCIL,
                Commitment::council, Facet.LEAD, Commitment::owner, Facet.MEETING, c -> Optional.of(c.meeting())),
                request);
    }

    static CommitmentsPage of(TableRequest request, List<Commitment> all, Shelf shelf) {
        Sieve<Commitment> sieve = sieve(request, all);
        List<Commitment> kept = sieve.kept();
        Map<String, BodyHistory> histories = new HashMap<>();
        List<CommitmentRow> rows = Sieve.page(kept, request).stream()
                .map(c -> new CommitmentRow(c, c.fulfilledBy().flatMap(
                        id -> histories.computeIfAbsent(c.meeting(), m -> BodyHistory.of(m, shelf)).step(id))))
                .toList();
        return new CommitmentsPage(rows, Leaves.of(kept.size(), request.page(), rows.size(), request::turned),
                sieve.choices("State", Facet.STATE),
                List.of(sieve.choices("Owner", Facet.LEAD), sieve.choices("Committee or body", Facet.BODY),
                        sieve.choices("Council", Facet.COUNCIL)),
                request.address());
    }
}
