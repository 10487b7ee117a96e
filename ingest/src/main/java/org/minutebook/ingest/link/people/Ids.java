package org.minutebook.ingest.link.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.corpus.MeetingIds;

/// The ids of people: realm, "person" and the name. Where two would share one, the one seen first has it, the other has
/// its kind or a number added. Of one who is known by a surname and nothing else, the paper is a part of the id.
final class Ids {

    private static final Comparator<Bearer> FIRST_SEEN = Comparator
            .comparing((Bearer b) -> b.first().orElse(LocalDate.MAX)).thenComparing(Bearer::standing)
            .thenComparing(b -> b.mentions().getFirst().document())
            .thenComparingInt(b -> b.mentions().getFirst().span().start());

    private Ids() {}

    /// Every bearer's id, in the order in which they were first seen.
    static Map<Bearer, String> of(String realm, Map<Bearer, Printed> names) {
        Map<Bearer, String> ids = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Bearer bearer : names.keySet().stream().sorted(FIRST_SEEN).toList()) {
            String id = realm + "/person/" + name(bearer, Optional.ofNullable(names.get(bearer)).orElseThrow().name());
            String kind = id + "-" + bearer.standing().kind().name().toLowerCase(Locale.ROOT);
            String free = taken.contains(id) ? kind : id;
            for (int number = 2; taken.contains(free); number++) {
                free = id + "-" + number;
            }
            taken.add(free);
            ids.put(bearer, free);
        }
        return ids;
    }

    private static String name(Bearer bearer, String printed) {
        String name = MeetingIds.slug(Optional.of(printed));
        boolean known = !bearer.isSurnameOnly() || bearer.standing().isElected() || !bearer.posts().isEmpty();
        return known ? name : name + "-" + bearer.mentions().getFirst().document().brief();
    }
}
