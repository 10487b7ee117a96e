package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.corpus.Minute;

/// Tells which printings are of one minute, in one paper or in several.
final class SameMinutes {

    private SameMinutes() {}

    /// A meeting's minutes, each with all its printings; in the order of the first paper, then of the next.
    static List<Sitting.Item> of(List<Telling> ranked) {
        Map<String, List<Minute>> byName = new LinkedHashMap<>();
        for (Telling telling : ranked) {
            for (Minute minute : telling.minutes()) {
                String name = minute.number().orElse("") + "|" + Words.folded(minute.title());
                byName.computeIfAbsent(name, n -> new ArrayList<>()).add(minute);
            }
        }
        return byName.values().stream().map(Sitting.Item::new).toList();
    }
}
