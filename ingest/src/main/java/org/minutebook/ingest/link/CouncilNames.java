package org.minutebook.ingest.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The names of councils of one place, and which of them are one council's. A borough and a county of one name are two
/// councils; a name that may be either's stays by itself.
final class CouncilNames {

    private static final Comparator<CouncilName> FULLEST = Comparator.comparingInt((CouncilName n) -> n.sorts().size())
            .thenComparing(n -> n.printed().endsWith("Council")).thenComparingInt(n -> n.printed().length())
            .thenComparing(CouncilName::printed);

    private final Map<String, String> fullest = new TreeMap<>();

    CouncilNames(Collection<String> printed) {
        List<CouncilName> names = printed.stream().distinct().sorted().map(CouncilName::of).toList();
        for (CouncilName name : names) {
            List<CouncilName> covering = names.stream().filter(n -> n.covers(name)).toList();
            Set<Set<String>> most = covering.stream().map(CouncilName::sorts)
                    .filter(s -> covering.stream().noneMatch(n -> n.sorts().size() > s.size()
                            && n.sorts().containsAll(s)))
                    .collect(Collectors.toSet());
            Set<Set<String>> meant = most.size() == 1 ? most : Set.of(name.sorts());
            CouncilName full = covering.stream().filter(n -> meant.contains(n.sorts())).max(FULLEST).orElse(name);
            fullest.put(name.printed(), full.printed());
        }
    }

    /// The fullest name of the council that has this name.
    String fullest(String printed) {
        return fullest.getOrDefault(printed, printed);
    }
}
