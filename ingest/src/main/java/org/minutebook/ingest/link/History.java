package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.linked.Slip;

/// The meetings of one body, earliest first, those without a day last. A meeting of which no paper names the body is a
/// history of its own.
record History(Optional<String> council, Optional<String> body, List<Sitting> sittings) {

    private static final Comparator<Sitting> BY_DAY = Comparator
            .comparing((Sitting s) -> s.date().isEmpty()).thenComparing(s -> s.date().map(Object::toString).orElse(""))
            .thenComparing(Sitting::id);

    History {
        sittings = List.copyOf(sittings);
    }

    /// The history that a body's papers tell.
    ///
    /// @param key the body's, see [Places#bodyKey]
    static History of(String key, List<Slip> slips, Places places) {
        Map<String, List<Telling>> tellings = new TreeMap<>();
        for (Slip slip : slips) {
            slip.all(Meeting.class).stream().filter(m -> places.bodyKey(m).equals(key)).forEach(
                    m -> tellings.computeIfAbsent(places.meetingId(m), id -> new ArrayList<>())
                            .add(new Telling(slip, m)));
        }
        List<Sitting> sittings = new ArrayList<>();
        Map<String, List<Telling>> joined = UndatedMeetings.joined(tellings);
        LoneReport.join(joined, key, slips, places);
        Sessions.of(joined).forEach((id, told) -> sittings.add(sitting(id, told)));
        Optional<Meeting> first = sittings.stream().map(s -> s.tellings().getFirst().meeting()).findFirst();
        return new History(first.flatMap(places::council), first.flatMap(places::body),
                sittings.stream().sorted(BY_DAY).toList());
    }

    /// The histories that the papers of a group tell: one, but where they name no body one for each meeting.
    static List<History> all(String key, List<Slip> slips, Places places) {
        History whole = of(key, slips, places);
        return namesNoBody(key)
                ? whole.sittings.stream().map(s -> new History(whole.council, whole.body, List.of(s))).toList()
                : List.of(whole);
    }

    /// Whether the group with this key is that of papers which name no body.
    static boolean namesNoBody(String key) {
        return key.endsWith("/_");
    }

    /// Of the papers that tell of its meetings.
    List<Slip> slips() {
        Map<DocumentId, Slip> slips = new TreeMap<>();
        sittings.forEach(s -> s.tellings().forEach(t -> slips.put(t.slip().id(), t.slip())));
        return List.copyOf(slips.values());
    }

    /// The day of the last dated meeting: states are as of it; empty where no meeting is dated.
    Optional<LocalDate> asOf() {
        return sittings.stream().flatMap(s -> s.date().stream()).reduce((a, b) -> b);
    }

    /// Whether papers give the body this name, now or formerly.
    boolean isCalled(String name) {
        String key = BodyTitle.key(name, council);
        return sittings.stream().flatMap(s -> s.tellings().stream()).flatMap(t -> t.meeting().body().stream())
                .distinct().anyMatch(b -> BodyTitle.key(b, council).equals(key));
    }

    /// The meeting with this id in the whole library.
    Optional<Sitting> sitting(String id) {
        return sittings.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    private static Sitting sitting(String id, List<Telling> told) {
        List<Telling> ranked = told.stream().sorted(Comparator.comparingInt(Telling::rank)
                .thenComparing(t -> t.slip().id())).toList();
        return Sitting.of(id, ranked);
    }
}
