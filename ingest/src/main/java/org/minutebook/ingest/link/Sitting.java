package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Minute;

/// One meeting with all that papers tell of it.
///
/// @param id the meeting's id in the whole library
/// @param tellings one for each paper, by [Telling#rank], then by the papers' ids; never empty
/// @param items the meeting's minutes in order, each with all its printings
/// @param agenda the ids of the agenda items that each minute was taken under, by the minute's id, in the order of the
/// papers
record Sitting(String id, Optional<LocalDate> date, List<Telling> tellings, List<Item> items,
        Map<String, List<String>> agenda) {

    Sitting {
        tellings = List.copyOf(tellings);
        items = List.copyOf(items);
    }

    static Sitting of(String id, List<Telling> ranked) {
        List<Item> items = SameMinutes.of(ranked);
        return new Sitting(id, ranked.stream().flatMap(t -> t.meeting().date().stream()).findFirst(), ranked, items,
                AgendaTies.of(ranked, items));
    }

    /// The papers that tell of it, in order of their ids.
    List<DocumentId> documents() {
        return tellings.stream().map(t -> t.slip().id()).distinct().sorted().toList();
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
