package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.Minute;

/// One meeting with all that papers tell of it.
///
/// @param id the meeting's id in the whole library
/// @param tellings one for each paper, by [Telling#rank], then by the papers' ids; never empty
record Sitting(String id, Optional<LocalDate> date, List<Telling> tellings) {

    Sitting {
        tellings = List.copyOf(tellings);
    }

    /// The meeting's minutes, each with all its printings.
    List<Item> items() {
        Map<String, List<Minute>> byName = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            for (Minute minute : telling.minutes()) {
                String name = minute.number().orElse("") + "|" + Words.folded(minute.title());
                byName.computeIfAbsent(name, n -> new ArrayList<>()).add(minute);
            }
        }
        return byName.values().stream().map(Item::new).toList();
    }

    /// A minute in all its printings, the first of them the one to cite.
    record Item(List<Minute> printings) {
        Item {
            printings = List.copyOf(printings);
        }

        Minute first() {
            return printings.getFirst();
        }

        String id() {
            return first().id();
        }
    }
}
