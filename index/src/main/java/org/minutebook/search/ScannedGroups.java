package org.minutebook.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All passages of a scan, and which of them are printings of one and the same. Immutable.
final class ScannedGroups {

    private static final Comparator<Passage> FIRST = Comparator.comparingLong(Passage::precedence)
            .thenComparing(Passage::id);

    private final List<ScannedPassage> passages;
    private final Map<String, List<Passage>> groups = new HashMap<>();

    ScannedGroups(List<ScannedPassage> passages) {
        this.passages = List.copyOf(passages);
        passages.forEach(p -> groups.computeIfAbsent(group(p), g -> new ArrayList<>()).add(p.passage()));
        groups.values().forEach(printings -> printings.sort(FIRST));
    }

    List<ScannedPassage> passages() {
        return passages;
    }

    static String group(ScannedPassage passage) {
        return passage.passage().printing().group();
    }

    /// Which of the printings of a group to show.
    static ScannedPassage first(List<ScannedPassage> printings) {
        return printings.stream().min(Comparator.comparing(ScannedPassage::passage, FIRST)).orElseThrow();
    }

    /// Where else a passage is printed.
    List<Hit.Place> places(Passage shown) {
        return groups.getOrDefault(shown.printing().group(), List.of()).stream().filter(p -> !p.id().equals(shown.id()))
                .map(Passage::place).toList();
    }

    /// Whether no printing of the passage's group was filed before a time.
    boolean isNew(ScannedPassage passage, Instant since) {
        return groups.getOrDefault(group(passage), List.of()).stream()
                .allMatch(p -> p.printing().filed().filter(filed -> !filed.isBefore(since)).isPresent());
    }
}
