package org.minutebook.corpus.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.Correction.NotMissing;
import org.minutebook.corpus.Correction.Outcome;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Tie;

/// What readers say of gaps and commitments, laid over what linking found whenever that is read.
final class FoundCorrections {

    /// What of a commitment can be said otherwise.
    private static final Set<String> FIELDS = Set.of("state", "due", "owner", "fulfilled_by");

    private final Set<String> notMissing = new HashSet<>();
    private final Map<String, List<Correction>> outcomes = new HashMap<>();

    FoundCorrections(List<Correction> ofFound) {
        for (Correction correction : ofFound) {
            if (correction.change() instanceof NotMissing gap) {
                notMissing.add(gap.gap());
            } else if (correction.change() instanceof Outcome outcome) {
                outcomes.computeIfAbsent(outcome.commitment(), c -> new ArrayList<>()).add(correction);
            }
        }
    }

    /// The record as readers say it is; empty if they say that there is none. A correction that does not fit changes
    /// nothing.
    Optional<Linked> laidOver(Linked found) {
        if (found instanceof Gap gap) {
            return notMissing.contains(gap.id()) ? Optional.empty() : Optional.of(gap);
        }
        if (found instanceof Commitment commitment) {
            Commitment corrected = commitment;
            for (Correction correction : outcomes.getOrDefault(commitment.id(), List.of())) {
                corrected = with(corrected, correction).orElse(corrected);
            }
            return Optional.of(corrected);
        }
        return Optional.of(found instanceof Tie.OfPromise promise ? tie(promise) : found);
    }

    private Tie.OfPromise tie(Tie.OfPromise promise) {
        Tie.OfPromise tie = promise;
        for (Correction correction : outcomes.getOrDefault(promise.commitment(), List.of())) {
            Outcome outcome = (Outcome) correction.change();
            Optional<Commitment.State> state = outcome.value().filter(v -> outcome.field().equals("state"))
                    .flatMap(v -> Arrays.stream(Commitment.State.values()).filter(s -> s.name().equalsIgnoreCase(v))
                            .findFirst());
            if (state.isPresent()) {
                tie = new Tie.OfPromise(tie.document(), tie.resolution(), tie.commitment(), state.get(),
                        says(correction));
            }
        }
        return tie;
    }

    private static String says(Correction correction) {
        return "%s says so (%s)".formatted(correction.by(), correction.why());
    }

    /// Why a correction does not fit a commitment; empty where it does.
    static Optional<String> whyNot(Commitment commitment, Outcome outcome) {
        if (!FIELDS.contains(outcome.field())) {
            return Optional.of("of a commitment, %s can be corrected".formatted(
                    String.join(", ", FIELDS.stream().sorted().toList())));
        }
        return set(commitment, outcome).isPresent()
                ? Optional.empty()
                : Optional.of("'%s' cannot be the %s of a commitment".formatted(outcome.value().orElse(""),
                        outcome.field()));
    }

    private static Optional<Commitment> with(Commitment commitment, Correction correction) {
        Outcome outcome = (Outcome) correction.change();
        return whyNot(commitment, outcome).isPresent()
                ? Optional.empty()
                : set(commitment, outcome).map(node -> node.put("why", says(correction) + ". Without that: "
                        + commitment.why())).flatMap(FoundCorrections::read);
    }

    private static Optional<ObjectNode> set(Commitment commitment, Outcome outcome) {
        ObjectNode node = (ObjectNode) RecordCodec.tree(commitment);
        node.remove(outcome.field());
        outcome.value().ifPresent(v -> node.put(outcome.field(), v));
        return read(node).map(c -> node);
    }

    private static Optional<Commitment> read(ObjectNode node) {
        try {
            return Optional.of(RecordCodec.strictly(RecordCodec.write(node), Commitment.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
