package org.minutebook.ingest.link;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.minutebook.corpus.linked.Tie;

/// Which minutes refer to which, as cross-references have been resolved.
final class Citations {

    private static final Comparator<Tie.OfReference> IN_ORDER = Comparator
            .comparing((Tie.OfReference r) -> r.span().document()).thenComparingInt(r -> r.span().start());

    private final Map<String, Set<String>> from = new TreeMap<>();
    private final Map<String, Set<String>> to = new TreeMap<>();

    private Citations() {}

    static Citations of(History history, List<Tie.OfReference> references) {
        Citations citations = new Citations();
        for (Tie.OfReference reference : references.stream().sorted(IN_ORDER).toList()) {
            Optional<String> source = history.itemAt(reference.span()).map(Sitting.Item::id);
            if (source.isPresent() && reference.resolved().isPresent()) {
                String target = reference.resolved().get();
                citations.from.computeIfAbsent(source.get(), k -> new LinkedHashSet<>()).add(target);
                citations.to.computeIfAbsent(target, k -> new LinkedHashSet<>()).add(source.get());
            }
        }
        return citations;
    }

    /// What the minute refers to.
    List<String> from(String minute) {
        return List.copyOf(from.getOrDefault(minute, Set.of()));
    }

    /// What refers to the minute.
    List<String> to(String minute) {
        return List.copyOf(to.getOrDefault(minute, Set.of()));
    }
}
