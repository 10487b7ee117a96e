package org.minutebook.ingest.link;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.linked.Tie;

/// Which minutes refer to which, as cross-references have been resolved.
final class Citations {

    private static final Comparator<Tie.OfReference> IN_ORDER = Comparator
            .comparing((Tie.OfReference r) -> r.span().document()).thenComparingInt(r -> r.span().start());

    private final Map<String, Set<String>> from = new TreeMap<>();
    private final Map<String, Set<String>> to = new TreeMap<>();

    private Citations() {}

    /// @param histories the body's own, and what is known of other bodies that refer to it
    static Citations of(List<History> histories, List<Tie.OfReference> references) {
        Citations citations = new Citations();
        Map<DocumentId, List<Printed>> printed = printed(histories);
        for (Tie.OfReference reference : references.stream().sorted(IN_ORDER).toList()) {
            Optional<String> source = printed.getOrDefault(reference.document(), List.of()).stream()
                    .filter(p -> p.span().contains(reference.span())).map(Printed::minute).findFirst();
            if (source.isPresent() && reference.resolved().isPresent()) {
                String target = reference.resolved().get();
                citations.from.computeIfAbsent(source.get(), k -> new LinkedHashSet<>()).add(target);
                citations.to.computeIfAbsent(target, k -> new LinkedHashSet<>()).add(source.get());
            }
        }
        return citations;
    }

    /// Where a minute, by its id in the whole library, is printed.
    private record Printed(Span span, String minute) {}

    private static Map<DocumentId, List<Printed>> printed(List<History> histories) {
        return histories.stream().flatMap(h -> h.sittings().stream()).flatMap(s -> s.items().stream())
                .flatMap(i -> i.printings().stream().map(p -> new Printed(p.evidence().span(), i.id())))
                .collect(Collectors.groupingBy(p -> p.span().document()));
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
