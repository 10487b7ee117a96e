package org.minutebook.ingest.link;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Tells apart meetings that a body held one after the other on one day, where papers give them hours that lie well
/// apart and other business.
final class Sessions {

    private static final Duration APART = Duration.ofMinutes(60);
    private static final double SAME_BUSINESS = 0.3;

    private Sessions() {}

    /// The tellings of one day's meetings by the meetings' ids; all under the one id where there was only one meeting.
    static Map<String, List<Telling>> of(String id, List<Telling> tellings) {
        List<List<Telling>> sessions = new ArrayList<>();
        List<Telling> timed = tellings.stream().filter(t -> t.meeting().time().isPresent())
                .sorted(Comparator.comparing(Sessions::time)).toList();
        for (Telling telling : timed) {
            boolean same = !sessions.isEmpty() && Duration.between(time(sessions.getLast().getLast()), time(telling))
                    .compareTo(APART) < 0;
            if (!same) {
                sessions.add(new ArrayList<>());
            }
            sessions.getLast().add(telling);
        }
        if (sessions.size() < 2 || haveSameBusiness(sessions)) {
            return Map.of(id, tellings);
        }
        tellings.stream().filter(t -> t.meeting().time().isEmpty()).forEach(t -> sessions.stream()
                .max(Comparator.comparingDouble(s -> Words.overlap(business(List.of(t)), business(s))))
                .orElseThrow().add(t));
        Map<String, List<Telling>> parted = new TreeMap<>();
        for (int i = 0; i < sessions.size(); i++) {
            parted.put(i == 0 ? id : id + "/" + (i + 1), sessions.get(i));
        }
        return parted;
    }

    private static LocalTime time(Telling telling) {
        return telling.meeting().time().orElseThrow();
    }

    private static boolean haveSameBusiness(List<List<Telling>> sessions) {
        for (int i = 1; i < sessions.size(); i++) {
            Set<String> one = business(sessions.get(i - 1));
            Set<String> other = business(sessions.get(i));
            if (one.isEmpty() || other.isEmpty() || Words.overlap(one, other) > SAME_BUSINESS) {
                return true;
            }
        }
        return false;
    }

    /// The items' titles with the minutes' numbers, where they have any.
    private static Set<String> business(List<Telling> tellings) {
        Set<String> business = new HashSet<>();
        for (Telling telling : tellings) {
            telling.minutes().forEach(m -> business.add(m.number().orElse("") + Words.folded(m.title())));
            Optional.of(telling.agenda()).filter(a -> telling.minutes().isEmpty()).stream().flatMap(List::stream)
                    .forEach(a -> business.add(Words.folded(a.title())));
        }
        return business;
    }
}
