package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.linked.Slip;

/// A plan or log as it stood on one day: the actions in a paper's tables.
///
/// @param actions each once, in the order of the text
record Edition(LocalDate day, List<Action> actions) {

    Edition {
        actions = List.copyOf(actions);
    }

    /// The editions that a body's papers hold, earliest first, by the meetings whose papers they are in. Papers of one meeting that print the same actions are one
    /// edition; a paper without a day is none.
    static List<Edition> of(History history) {
        Map<LocalDate, List<Slip>> papers = new TreeMap<>();
        for (Sitting sitting : history.sittings()) {
            for (Telling telling : sitting.tellings()) {
                if (telling.slip().document().meeting().filter(telling.meeting().id()::equals).isPresent()) {
                    sitting.date()
                            .ifPresent(d -> papers.computeIfAbsent(d, k -> new ArrayList<>()).add(telling.slip()));
                }
            }
        }
        return papers.entrySet().stream().flatMap(e -> editions(e.getKey(), e.getValue())).toList();
    }

    private static Stream<Edition> editions(LocalDate day, List<Slip> papers) {
        List<Edition> editions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Slip paper : papers) {
            List<Action> actions = paper.all(Action.class).stream().filter(a -> a.table().isPresent()
                    && seen.add(Words.folded(a.section().orElse("") + " " + a.action()))).toList();
            if (!actions.isEmpty()) {
                editions.add(new Edition(day, actions));
            }
        }
        return editions.stream();
    }
}
